import Diagnostics
import Figures
import Measures

/// A cell that should be a reading and is none: what it seems to be, and what to write.
struct UnreadableReading {
    let text: String
    let unit: Unit

    /// What is wrong, as the end of a sentence that begins with the text, and what would be right.
    var explanation: (problem: String, remedy: String) {
        if Self.spreadsheetErrors.contains(where: text.uppercased().hasPrefix) {
            return ("is a spreadsheet error that was pasted here", "write \(figures), or \(reasons)")
        }
        if Self.shorthands.contains(text.folded) {
            return (
                "is not a reading",
                "write why there is no figure: \(Self.allReasons); or give the symbol its meaning once for all cells, in "
                    + "'symbols' in site.yaml"
            )
        }
        if Self.withheld.contains(text.folded) || isLessThan {
            return ("is not a reading", "write '[c]' where a figure is withheld, with the reason after it if you like")
        }
        if let overlong = OverlongFigure.explanation(of: text) { return overlong }
        if let date = dateOfSpreadsheet() { return date }
        if let letters = lettersForDigits() { return letters }
        if let marked = wordAsMarker() { return ("is not a reading", "write '\(marked)'") }
        return ("is not a reading", "write \(figures), or \(reasons)")
    }

    /// What Excel and others write where a formula has no value; numbers that do not fit their column are `####`.
    private static let spreadsheetErrors = [
        "#REF!", "#DIV/0!", "#N/A", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "##",
    ]

    /// What people write for "nothing".
    private static let shorthands: Set = [
        "", "-", "--", "\u{2013}", "\u{2014}", "n/a", "na", "nil", "none", "..", "...", "*", "x", "z", "c", "tbc", "?",
    ]

    /// What people write for a figure that is withheld.
    private static let withheld: Set = [
        "suppressed", "supressed", "withheld", "redacted", "confidential", "low", "small number", "small numbers",
    ]

    /// `<5`, as small numbers are often withheld.
    private var isLessThan: Bool {
        var scanner = FigureScanner(text)
        guard scanner.take("<") || scanner.take("≤") else { return false }
        _ = scanner.take("=")
        scanner.skipSpaces()
        return WrittenFigure(from: &scanner) != nil
    }

    /// `14-Oct` and `01/02/2024`: what a spreadsheet makes of `14/10` and `1/2`.
    private func dateOfSpreadsheet() -> (problem: String, remedy: String)? {
        let parts = text.split { $0 == "-" || $0 == "/" || $0 == " " }.map(String.init)
        var fraction: String?
        if parts.count == 2 {
            for (one, other) in [(parts[0], parts[1]), (parts[1], parts[0])] where !one.allSatisfy(\.isNumber) {
                guard let number = Int(other), other.count <= 2,
                    let month = Period(one + "-01", kind: .month)?.firstDay.month
                else { continue }
                fraction = one == parts[0] ? "\(month)/\(number)" : "\(number)/\(month)"
            }
        } else if parts.count == 3, let year = Int(parts[2]), year > 1899, let first = Int(parts[0]),
            let second = Int(parts[1]), (1...31).contains(first), (1...31).contains(second)
        {
            fraction = "\(first)/\(second)"
        }
        return fraction.map {
            (
                "is a date, which a spreadsheet may have made of '\($0)'",
                "write the figure, in a cell that the spreadsheet formats as text"
            )
        }
    }

    private let reasons = "why there is none, such as '[x] not available' or '[z] none concluding'"
    static let allReasons =
        "'[x] not available', '[z] not applicable' or '[c]' suppressed; a zero is written '0' or '0%'"

    /// The figures that the unit may have.
    private var figures: String {
        switch unit {
        case .percent: "a percentage such as '41.3%', '14/24' or '43.3% (88/203)'"
        case .count: "a number such as '1,147' or '14/24'"
        case .rate: "a rate such as '41.4' or '41.4r'"
        case .money(let money) where money.scale == .ones:
            "an amount such as '\(money.currency.rawValue)1,960' or '-\(money.currency.rawValue)301'"
        case .money(let money):
            "an amount such as '\(money.currency.rawValue)1.960\(money.scale.suffix)' or "
                + "'-\(money.currency.rawValue)0.301\(money.scale.suffix)'"
        case .days, .ratio, .other: "a number such as '11.5'"
        }
    }

    /// The letters O and l typed for a zero and a one.
    private func lettersForDigits() -> (problem: String, remedy: String)? {
        let scalars = text.unicodeScalars
        let hasDigit = scalars.contains(where: \.isASCIIDigit)
        guard hasDigit || scalars.allSatisfy({ "Oo.,%".unicodeScalars.contains($0) }) else { return nil }
        guard let letter = scalars.first(where: { "OolI".unicodeScalars.contains($0) }) else { return nil }
        var repaired = ""
        for scalar in scalars {
            switch scalar {
            case "O", "o": repaired.append("0")
            case "l", "I": repaired.append("1")
            default: repaired.unicodeScalars.append(scalar)
            }
        }
        guard repaired.unicodeScalars.allSatisfy({ $0.isASCIIDigit || " .,%£-/()".unicodeScalars.contains($0) }) else {
            return nil
        }
        let problem = "has the letter \(letter) in it"
        let (figure, counts) = ReadingText.parts(of: repaired)
        guard let figure, figure.isBare else {
            let digit = "Oo".unicodeScalars.contains(letter) ? "zero" : "one"
            return (problem, figure == nil && counts == nil ? "type a \(digit) instead" : "did you mean '\(repaired)'?")
        }
        return (problem, "did you mean '\(figure.text(in: unit))'?")
    }

    /// `1033 (est)` and `980 provisional` with the marker that they mean.
    private func wordAsMarker() -> String? {
        var scanner = FigureScanner(text)
        guard WrittenFigure(from: &scanner) != nil else { return nil }
        let rest = scanner.rest
        let word = rest.trimmed.drop { $0 == "(" }.prefix { $0.isLetter }.lowercased()
        let marker = Marker.allCases.first { $0 != .low && word.count > 2 && $0.meaning.hasPrefix(word) }
        guard let marker else { return nil }
        return text.dropLast(rest.count).trimmed + " " + marker.symbol
    }
}
