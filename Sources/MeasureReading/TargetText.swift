package import Diagnostics
import Figures
package import Measures

/// Reads the forms that a target may take.
package enum TargetText {
    /// What a target may be written as, for messages.
    package static let acceptedForms =
        "'90.0%' or another figure, '>= 90%', '<= 5%', '80%..95%', '+5%' or '-10%' (on the reading a year before), "
        + "'<= benchmark', '>= comparator England + 0.5pp', 'Monitor' or 'TBC'"

    /// The rule in a cell; `nil` after an error, which has then been reported.
    ///
    /// A bare figure means "at least" where higher is better and "at most" where lower is.
    package static func parse(
        _ cell: Located<String>,
        unit: Unit,
        polarity: Polarity,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> TargetRule? {
        let written = LookAlikeLetters.normalise(cell, reportingTo: &diagnostics).trimmed
        let text = unit.withoutWord(after: written)
        let form = TargetForm(text: text, unit: unit, polarity: polarity)
        switch form.rule() {
        case .success(let rule):
            return rule
        case .failure(let problem):
            let finding = Diagnostic.error(problem.rule, at: cell.location, problem.message, remedy: problem.remedy)
            diagnostics.append(problem.replacement.map { finding.replacing(cell.value, with: $0) } ?? finding)
            return nil
        }
    }

    /// The rule of one year of a path: any target, or `track` or `n/a` for a year without one.
    package static func parseStep(
        _ cell: Located<String>,
        unit: Unit,
        polarity: Polarity,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> TargetRule? {
        switch cell.value.folded {
        case "track": .fixed(.monitor(text: "Track"))
        case "n/a": .fixed(.monitor(text: "No target for this year"))
        case "ongoing reporting for trend analysis": .fixed(.monitor(text: cell.value.trimmed))
        default: parse(cell, unit: unit, polarity: polarity, reportingTo: &diagnostics)
        }
    }
}

/// Why a text is not a target here.
struct TargetProblem: Error {
    var rule: String
    var message: String
    var remedy: String
    /// The whole text as it is certainly meant.
    var replacement: String?
}

/// A text that should be a target, with what decides its meaning.
struct TargetForm {
    var text: String
    var unit: Unit
    var polarity: Polarity

    func rule() -> Result<TargetRule, TargetProblem> {
        switch text.folded {
        case "monitor": return .success(.fixed(.monitor()))
        case "tbc": return .success(.fixed(.toBeConfirmed()))
        default: break
        }
        if let relative = changeOnYearBefore() { return relative }
        if let range = range() { return range }
        var scanner = FigureScanner(text)
        let isAtLeast = scanner.take("≥") || scanner.take(word: ">=")
        let isAtMost = !isAtLeast && (scanner.take("≤") || scanner.take(word: "<="))
        scanner.skipSpaces()
        if isAtLeast || isAtMost {
            if let contradiction = contradiction(isAtLeast: isAtLeast) { return .failure(contradiction) }
            let side: TargetRule.Comparison.Side = isAtLeast ? .atLeast : .atMost
            if let name = comparatorName() { return comparator(name, side) }
            if scanner.take(word: "benchmark") { return offset(&scanner, from: .init(side), called: "benchmark") }
        }
        let start = scanner.position
        guard let figure = WrittenFigure(from: &scanner) else { return .failure(unknownForm()) }
        guard scanner.isAtEnd else { return .failure(figureWithWords(figure, followedBy: scanner.rest.trimmed)) }
        scanner.move(to: start)
        if let (message, remedy) = figure.mismatch(with: unit, written: scanner.rest) {
            let certain = figure.lacksOnlyPercentSign(for: unit) ? text + "%" : nil
            return .failure(
                TargetProblem(rule: "target-unit-mismatch", message: message, remedy: remedy, replacement: certain)
            )
        }
        if isAtLeast { return .success(.fixed(.atLeast(figure.value, unit: unit))) }
        if isAtMost { return .success(.fixed(.atMost(figure.value, unit: unit))) }
        return bare(figure.value)
    }

    // MARK: Forms

    /// `90.0%`: which side of it is good comes from the polarity.
    private func bare(_ value: Decimal) -> Result<TargetRule, TargetProblem> {
        switch polarity {
        case .higher: .success(.fixed(.atLeast(value, unit: unit)))
        case .lower: .success(.fixed(.atMost(value, unit: unit)))
        case .within:
            .failure(against("is one figure, but 'within' needs two", "write a range such as '80%..95%'"))
        case .monitor:
            .failure(
                against(
                    "is a target, but the measure is only monitored",
                    "write 'higher' or 'lower' under 'better', or 'Monitor' under 'target'"
                )
            )
        }
    }

    /// `80%..95%`; `nil` where there are no two dots.
    private func range() -> Result<TargetRule, TargetProblem>? {
        guard text.contains("..") else { return nil }
        var scanner = FigureScanner(text)
        guard let lower = WrittenFigure(from: &scanner) else { return .failure(unknownForm()) }
        scanner.skipSpaces()
        guard scanner.take(word: "..") else { return .failure(unknownForm()) }
        scanner.skipSpaces()
        guard let upper = WrittenFigure(from: &scanner), scanner.isAtEnd else { return .failure(unknownForm()) }
        for figure in [lower, upper] {
            if let (message, remedy) = figure.mismatch(with: unit, written: text) {
                return .failure(TargetProblem(rule: "target-unit-mismatch", message: message, remedy: remedy))
            }
        }
        guard lower.value < upper.value else {
            return .failure(against("ends before it begins", "write the lower figure first, such as '80%..95%'"))
        }
        guard polarity == .within else {
            return .failure(
                against("is a range, but '\(polarity.rawValue)' is said to be better", "write 'within' under 'better'")
            )
        }
        return .success(.fixed(.within(lower.value, upper.value, unit: unit)))
    }

    /// `+5%` or `-10%`; `nil` where the text does not begin with a sign and end with a percent sign.
    private func changeOnYearBefore() -> Result<TargetRule, TargetProblem>? {
        var scanner = FigureScanner(text)
        let isIncrease = scanner.take("+")
        let isDecrease = !isIncrease && scanner.takeMinus()
        guard isIncrease || isDecrease, let number = scanner.unsignedNumber() else { return nil }
        scanner.skipSpaces()
        guard scanner.take("%"), scanner.isAtEnd else {
            // A negative figure may be a plain target; a plus sign never is.
            guard isIncrease else { return nil }
            return .failure(unknownForm(remedy: "write '+\(number.description)%' for a change on a year before"))
        }
        if let contradiction = contradiction(isAtLeast: isIncrease) { return .failure(contradiction) }
        return .success(.changeOnYearBefore(percent: isIncrease ? number : -number))
    }

    /// What stands after the word `comparator`, with the offset: `England + 0.5pp`; `nil` where the word is not there.
    private func comparatorName() -> String? {
        let word = "comparator"
        let rest = text.drop { "<>=≤≥ ".contains($0) }
        guard rest.lowercased().hasPrefix(word + " ") else { return nil }
        return String(rest.dropFirst(word.count)).trimmed
    }

    /// A comparator's name, and an offset where ` + ` or ` - ` with a figure ends the text.
    private func comparator(
        _ written: String,
        _ side: TargetRule.Comparison.Side
    ) -> Result<TargetRule, TargetProblem> {
        guard !written.isEmpty else {
            return .failure(unknownForm(remedy: "name the comparator, such as '\(side.sign) comparator England'"))
        }
        let sign = written.lastIndex { "+-−".contains($0) }
        guard let sign, written[sign...].contains(where: \.isNumber), written[..<sign].last?.isWhitespace == true else {
            return .success(.comparison(.init(side, name: written)))
        }
        let name = String(written[..<sign]).trimmed
        var scanner = FigureScanner(String(written[sign...]))
        return offset(&scanner, from: .init(side, name: name), called: "comparator " + name)
    }

    /// What follows another place's name: nothing, or an offset in points or in the unit's own amount.
    private func offset(
        _ scanner: inout FigureScanner,
        from comparison: TargetRule.Comparison,
        called name: String
    ) -> Result<TargetRule, TargetProblem> {
        scanner.skipSpaces()
        if scanner.isAtEnd { return .success(.comparison(comparison)) }
        let isPlus = scanner.take("+")
        guard isPlus || scanner.takeMinus() else { return .failure(unknownForm()) }
        scanner.skipSpaces()
        guard let number = scanner.unsignedNumber() else { return .failure(unknownForm()) }
        scanner.skipSpaces()
        let isInPoints = scanner.take(word: "pp")
        guard scanner.isAtEnd, isInPoints == unit.isPercent else {
            let sign = isPlus ? "+" : "-"
            let amount = unit.isPercent ? "\(number.description)pp' (percentage points)" : "\(number.description)'"
            return .failure(unknownForm(remedy: "write '\(comparison.side.sign) \(name) \(sign) \(amount)"))
        }
        var comparison = comparison
        comparison.offset = isPlus ? number : -number
        return .success(.comparison(comparison))
    }
}

extension TargetRule.Comparison.Side {
    /// As a target begins: `<=`.
    fileprivate var sign: String { self == .atLeast ? ">=" : "<=" }
}
