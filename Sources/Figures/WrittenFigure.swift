import Diagnostics
package import Measures

/// One figure with its signs, before anybody asks whether it fits its unit: `41.3%`, `£1.960m`, `(0.301)`, `41.4r`.
package struct WrittenFigure: Hashable, Sendable {
    package var value: Decimal
    package var isPercentage = false
    package var isRate = false
    package var hasPound = false
    package var isMillions = false
    /// Whether the word "thousand" follows, as narrative has it.
    package var isThousands = false

    /// Whether it is a number and nothing else.
    package var isBare: Bool { !isPercentage && !isRate && !hasPound && !isMillions }

    /// The whole text as one figure; `nil` if it is not one.
    package init?(_ text: String) {
        var scanner = FigureScanner(text.trimmed)
        guard let figure = WrittenFigure(from: &scanner), scanner.isAtEnd else { return nil }
        self = figure
    }

    /// The figure that comes next; reads nothing where there is none.
    ///
    /// The minus may stand before or after the pound sign, and brackets mean a minus, as accountants write it.
    package init?(from scanner: inout FigureScanner) {
        let start = scanner.position
        guard let figure = WrittenFigure.scan(&scanner) else {
            scanner.move(to: start)
            return nil
        }
        self = figure
    }

    private init(value: Decimal) { self.value = value }

    private static func scan(_ scanner: inout FigureScanner) -> WrittenFigure? {
        var inBrackets = scanner.take("(")
        var isNegative = !inBrackets && scanner.takeMinus()
        let hasPound = scanner.take("£")
        if hasPound, !inBrackets, !isNegative {
            inBrackets = scanner.take("(")
            isNegative = !inBrackets && scanner.takeMinus()
        }
        guard let number = scanner.unsignedNumber() else { return nil }
        var figure = WrittenFigure(value: isNegative || inBrackets ? -number : number)
        figure.hasPound = hasPound
        figure.takeSuffix(&scanner)
        if inBrackets {
            guard scanner.take(")") else { return nil }
            if figure.isBare || (hasPound && !figure.isMillions) { figure.takeSuffix(&scanner) }
        }
        return figure
    }

    /// The sign after the digits: `%` (a space may come before it), `r` or `m`, unless it begins a word.
    private mutating func takeSuffix(_ scanner: inout FigureScanner) {
        let start = scanner.position
        scanner.skipSpaces()
        if scanner.take("%") {
            isPercentage = true
            return
        }
        scanner.move(to: start)
        guard scanner.peek(1)?.properties.isAlphabetic != true else { return }
        if scanner.take(word: "r") {
            isRate = true
        } else if scanner.take(word: "m") {
            isMillions = true
        }
    }
}

extension WrittenFigure {
    /// What is wrong with the figure for its unit, and what would be right; `nil` where it fits.
    package func mismatch(with unit: Unit, written: String) -> (message: String, remedy: String)? {
        let digits = value.description
        let found = "'\(written)'"
        let right = "write '\(text(in: unit))'"
        switch unit {
        case .percent:
            if isPercentage && !hasPound && !isMillions { return nil }
            let problem = isBare ? "has no percent sign" : "is " + kind
            return ("\(found) \(problem), but the unit is percent", shareOfOne.map { $0 + right } ?? right)
        case .rate:
            if isRate && !hasPound || isBare { return nil }
            return ("\(found) is \(kind), but the unit is \(unit.name)", right + " or '\(digits)r'")
        case .millionPounds:
            if hasPound && isMillions || isMillions && !isRate || isBare { return nil }
            return hasPound
                ? ("\(found) is in pounds, but the unit is £m", "write it in millions, such as '£1.960m'")
                : ("\(found) is \(kind), but the unit is £m", right)
        case .pounds:
            if !isMillions && !isPercentage && !isRate { return nil }
            return isMillions
                ? ("\(found) is in millions, but the unit is £", "write it in pounds, or let the unit be '£m'")
                : ("\(found) is \(kind), but the unit is £", right)
        case .count, .days, .ratio, .other:
            if isBare { return nil }
            let money = isMillions ? "£m" : "£"
            let other = isPercentage ? "percent" : isRate ? "rate per 10,000" : money
            return ("\(found) is \(kind), but the unit is \(unit.name)", right + ", or let the unit be '\(other)'")
        }
    }

    /// Whether nothing but the percent sign is missing: a number up to one may be a share that a spreadsheet shows as one.
    package func lacksOnlyPercentSign(for unit: Unit) -> Bool { unit == .percent && isBare && shareOfOne == nil }

    /// A bare number up to one as the percentage that a spreadsheet shows for it, in front of the other reading of it.
    private var shareOfOne: String? {
        guard isBare, !value.isNegative, value.decimals > 0, value <= Decimal(unchecked: 1, decimals: 0),
            let percentage = Decimal(
                significand: value.significand(atDecimals: max(2, value.decimals)),
                decimals: max(0, value.decimals - 2)
            )
        else { return nil }
        return "write '\(percentage)%', which is how a spreadsheet shows it; if it is less than one per cent, "
    }

    /// What the signs say that it is.
    private var kind: String {
        if hasPound || isMillions { return "money" }
        if isPercentage { return "a percentage" }
        return isRate ? "a rate" : "a number"
    }

    /// The number as a file writes it for a unit: `41.3%`, `-£0.4`, `£1.960m`.
    package func text(in unit: Unit) -> String {
        let minus = value.isNegative ? "-" : ""
        switch unit {
        case .percent: return value.description + "%"
        case .pounds: return minus + "£" + value.magnitude.description
        case .millionPounds: return minus + "£" + value.magnitude.description + "m"
        case .count, .rate, .days, .ratio, .other: return value.description
        }
    }
}
