internal import Diagnostics
internal import Figures
internal import Measures

extension DraftMeasure {
    /// The unit as kpis.csv writes it, as far as the file says it: its own column, or the signs of its figures.
    var knownUnit: String? {
        let signs = Set(
            readings.compactMap { reading -> ReadingShape.Sign? in
                if case .figure(let sign) = ReadingShape(reading.text) { sign } else { nil }
            }
        )
        if let unit, let written = Self.unit(unit) { return written }
        if signs == [.percent] || signs == [.percent, .fraction] || signs == [.fraction] { return Unit.percent.name }
        if signs.count == 1, case .money(let money)? = signs.first { return money.name }
        let title = title.folded
        if signs.contains(.rate) || title.contains("per 10,000") { return Unit.rate(per: 10_000).name }
        if title.contains("per 100,000") { return Unit.rate(per: 100_000).name }
        if title.contains("per 1,000") { return Unit.rate(per: 1_000).name }
        if let bracket = title.lastIndex(of: "("), title.hasSuffix(")") {
            let inner = String(title[title.index(after: bracket)...].dropLast()).trimmed
            if ["weeks", "days", "hours", "months", "minutes", "years", "km"].contains(inner) { return inner }
            if ["%", "percent", "percentage"].contains(inner) { return Unit.percent.name }
        }
        guard signs.isEmpty || signs == [.none] else { return nil }
        if title.hasPrefix("%") || title.contains(": %") || title.hasPrefix("percent")
            || title.contains("percentage of")
        {
            return Unit.percent.name
        }
        let isCount = ["number of ", "no. ", "no of ", "count of ", "total number"].contains { title.hasPrefix($0) }
        return isCount || title.contains(": no. ") ? Unit.count.name : nil
    }

    /// Whether a word is one of the units that have a name of their own.
    static func isNamedUnit(_ text: String) -> Bool {
        guard let name = unit(text) else { return false }
        return Unit.named.contains { $0.name == name }
    }

    private static func unit(_ text: String) -> String? {
        switch text.folded {
        case "integer", "number", "no.", "n of", "count", "no": return Unit.count.name
        case "£": return Unit.pounds.name
        case "decimal", "value", "figure": return nil
        default: break
        }
        var ignored = [Diagnostic]()
        let cell = Located(text, at: SourceLocation(path: "", line: 1))
        return Unit.parse(cell, reportingTo: &ignored).map(\.name)
    }

    /// Which way is better, as kpis.csv writes it, where the file says so.
    var knownPolarity: String? {
        guard let better else { return nil }
        let folded = better.folded
        if Polarity(rawValue: folded) != nil { return folded }
        let words: [(polarity: Polarity, words: [String])] = [
            (
                .higher,
                [
                    "increase", "high", "higher is better", "bigger is better", "maximise", "up", "↑", "▲",
                    "aim to maximise",
                ]
            ),
            (
                .lower,
                [
                    "decrease", "low", "lower is better", "smaller is better", "minimise", "down", "↓", "▼",
                    "aim to minimise",
                ]
            ),
            (.monitor, ["neutral", "n/a", "none", "monitoring", "contextual", "for information"]),
            (.within, ["range", "in range", "within range", "plan is best"]),
        ]
        return words.first { $0.words.contains(folded) }?.polarity.rawValue
    }

    /// A figure with more digits than can be read, with as many as can.
    private static func rounded(_ text: String) -> String? {
        Double(text).flatMap { Decimal(rounding: $0, toDecimals: 6) }?.description
    }

    /// A reading as kpis.csv writes it: with the sign of its unit where only that is missing; `nil` where it is none.
    func written(_ text: String, unit: Unit?) -> String? {
        let text = text.collapsed
        switch ReadingShape(text) {
        case .blank, .words: return nil
        case .reason:
            if text.hasPrefix("[") { return text }
            return text.contains(where: { $0.isLetter && $0 != "x" && $0 != "z" })
                ? "[x] " + text : "[x] no figure in the file"
        case .figure(let sign):
            guard sign == .none else { return text }
            let short = WrittenFigure(text) == nil ? Self.rounded(text) : text
            guard unit == .percent else { return short }
            // 10 stands for 10% where any figure is above one; where none is, they are shares of one.
            let values = readings.compactMap { Double($0.text.filter { $0 != "," }) }
            if (values.max() ?? 0) > 1.5 || Double(text) == 0 { return short.map { $0 + "%" } }
            guard values.contains(where: { $0 > 0 && $0 < 1 }), let value = Double(text) else { return nil }
            return Decimal(rounding: value * 100, toDecimals: 1).map { $0.description + "%" }
        }
    }
}
