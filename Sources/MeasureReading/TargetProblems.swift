import Diagnostics
import Figures
import Measures

/// What is said about texts that are not targets.
extension TargetForm {
    /// Words after a figure: nearly always a comparator, which is somebody else's figure and not a target.
    func figureWithWords(_ figure: WrittenFigure, followedBy words: String) -> TargetProblem {
        let words = unit.withoutWord(before: words)
        if let rewritten = inSymbols(figure, words.folded) ?? asRange(figure, words) {
            return unknownForm(remedy: "write '\(rewritten)'")
        }
        if OverlongFigure.explanation(of: text) != nil { return unknownForm() }
        if words.folded.hasPrefix("by "), let by = Period.readings(of: String(words.dropFirst(3)).trimmed).first {
            return TargetProblem(
                rule: "target-form",
                message: "'\(text)' is a target with a date",
                remedy: "write 'Monitor' here, and under the measure's id in kpis.yaml "
                    + "'target-by: {value: \(figure.text(in: unit)), by: \(by.canonical)}'"
            )
        }
        guard words.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return unknownForm() }
        let value = figure.value.description + (figure.isPercentage ? "%" : "")
        let alternatives = polarity == .lower ? "'<= benchmark'" : "'>= benchmark'"
        return TargetProblem(
            rule: "comparator-as-target",
            message: "'\(text)' is a comparator, not a target",
            remedy: "put '\(value)' under 'benchmark' and '\(words)' under 'benchmark source', and write "
                + "the council's own figure, \(alternatives) or 'Monitor' under 'target'"
        )
    }

    /// `5% increase`, `5% or below` and the like, as they are to be written.
    private func inSymbols(_ figure: WrittenFigure, _ words: String) -> String? {
        let value = figure.text(in: unit)
        switch words {
        case "per cent", "percent", "pc", "p.c.": return figure.value.description + "%"
        case "+": return ">= " + value
        case "increase", "growth": return figure.isPercentage ? "+" + value : nil
        case "decrease", "reduction": return figure.isPercentage ? "-" + value : nil
        case "or below", "or lower", "or less", "or fewer", "or under", "maximum", "max": return "<= " + value
        case "or above", "or higher", "or more", "or over", "or better", "minimum", "min": return ">= " + value
        default: return nil
        }
    }

    /// `10-20` and `10 to 20`, as they are to be written.
    private func asRange(_ lower: WrittenFigure, _ words: String) -> String? {
        var scanner = FigureScanner(words)
        guard scanner.takeMinus() || scanner.take("\u{2013}") || scanner.take(word: "to ") else { return nil }
        scanner.skipSpaces()
        guard let upper = WrittenFigure(from: &scanner), scanner.isAtEnd else { return nil }
        return lower.text(in: unit) + ".." + upper.text(in: unit)
    }

    /// A text that has none of the forms.
    func unknownForm(remedy: String? = nil) -> TargetProblem {
        TargetProblem(
            rule: "target-form",
            message: text.isEmpty ? "there is no target" : "'\(text)' is not a target",
            remedy: remedy ?? remedyForWords() ?? "write \(TargetText.acceptedForms)"
        )
    }

    /// What the papers' wordings would be here.
    private func remedyForWords() -> String? {
        if let overlong = OverlongFigure.explanation(of: text) { return overlong.remedy }
        let words = text.folded
        if let rewritten = comparisonInSymbols(words) { return "write '\(rewritten)'" }
        if words.contains("national average") {
            let sign = words.contains("above") ? ">=" : "<="
            return "write '\(sign) benchmark', perhaps with '+ 0.5pp' or '- 0.5pp' after it, and give the national "
                + "average under 'benchmark'"
        }
        if words == "track" || words == "n/a" {
            return "write 'Monitor'; a path of targets by year goes into 'target-path' in kpis.yaml"
        }
        return nil
    }

    /// Wordings of a comparison that stand before a figure, the longer ones first.
    private static let comparisons: [(words: String, sign: String)] = [
        ("no fewer than", ">="), ("no less than", ">="), ("not less than", ">="), ("no more than", "<="),
        ("not more than", "<="), ("at least", ">="), ("at most", "<="), ("more than", ">="), ("greater than", ">="),
        ("less than", "<="), ("fewer than", "<="), ("up to", "<="), ("minimum", ">="), ("maximum", "<="),
        ("min", ">="), ("max", "<="), ("above", ">="), ("over", ">="), ("below", "<="), ("under", "<="),
        (">", ">="), ("<", "<="),
    ]

    /// `at least 80%`, `max 50`, `>90%`, `at 5% or below` and the like, as they are to be written.
    private func comparisonInSymbols(_ words: String) -> String? {
        let comparison = Self.comparisons.first { words.hasPrefix($0.words) }
        guard comparison != nil || words.hasPrefix("at ") else { return nil }
        let rest = words.dropFirst(comparison?.words.count ?? 3).drop { !$0.isNumber && !"£-(".contains($0) }
        var scanner = FigureScanner(rest)
        guard let figure = WrittenFigure(from: &scanner) else { return nil }
        let after = scanner.rest.trimmed
        let isPercent = ["per cent", "percent"].contains(after)
        guard let comparison else { return inSymbols(figure, after) }
        guard after.isEmpty || isPercent else { return nil }
        let value = isPercent ? figure.value.description + "%" : figure.text(in: unit)
        return comparison.sign + " " + value
    }

    /// A target that asks for the opposite of what is said to be better.
    func contradiction(isAtLeast: Bool) -> TargetProblem? {
        let asked = isAtLeast ? "higher" : "lower"
        guard polarity.rawValue != asked else { return nil }
        return against(
            "asks for \(asked) figures, but '\(polarity.rawValue)' is under 'better'",
            "write '\(asked)' under 'better', or turn the target round"
        )
    }

    func against(_ problem: String, _ remedy: String) -> TargetProblem {
        TargetProblem(rule: "target-against-polarity", message: "'\(text)' \(problem)", remedy: remedy)
    }
}
