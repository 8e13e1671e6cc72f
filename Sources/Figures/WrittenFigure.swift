import Diagnostics
package import Measures

/// One figure with its signs, before anybody asks whether it fits its unit: `41.3%`, `£1.960m`, `(0.301)`, `41.4r`.
package struct WrittenFigure: Hashable, Sendable {
    package var value: Decimal
    package var isPercentage = false
    package var isRate = false
    /// The sign in front of it.
    package var currency: Money.Currency?
    /// What stands after it, or is written out: `£1.960m`, `12 thousand`.
    package var scale: Money.Scale?
    /// Whether the scale is written out, so that anything may be counted by it.
    package var hasScaleInWords = false

    /// Whether it is a number and nothing else.
    package var isBare: Bool { !isPercentage && !isRate && currency == nil && scale == nil }

    /// Whether it is an amount of money.
    package var isMoney: Bool { currency != nil || scale != nil && !hasScaleInWords }

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
        let currency = Money.Currency.allCases.first { scanner.take(word: String($0.rawValue)) }
        if currency != nil, !inBrackets, !isNegative {
            inBrackets = scanner.take("(")
            isNegative = !inBrackets && scanner.takeMinus()
        }
        guard let number = scanner.unsignedNumber() else { return nil }
        var figure = WrittenFigure(value: isNegative || inBrackets ? -number : number)
        figure.currency = currency
        figure.takeSuffix(&scanner)
        if inBrackets {
            guard scanner.take(")") else { return nil }
            if figure.isBare || (currency != nil && figure.scale == nil) { figure.takeSuffix(&scanner) }
        }
        return figure
    }

    /// The sign after the digits: `%` (a space may come before it), `r`, `k`, `m` or `bn`, unless it begins a word.
    private mutating func takeSuffix(_ scanner: inout FigureScanner) {
        let start = scanner.position
        scanner.skipSpaces()
        if scanner.take("%") {
            isPercentage = true
            return
        }
        scanner.move(to: start)
        if scanner.peek(2)?.properties.isAlphabetic != true, scanner.take(word: "bn") {
            scale = .billions
            return
        }
        guard scanner.peek(1)?.properties.isAlphabetic != true else { return }
        if scanner.take(word: "r") {
            isRate = true
        } else if scanner.take(word: "m") {
            scale = .millions
        } else if currency != nil, scanner.take(word: "k") {
            scale = .thousands
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
            if isPercentage && !isMoney { return nil }
            let problem = isBare ? "has no percent sign" : "is " + kind
            return ("\(found) \(problem), but the unit is percent", shareOfOne.map { $0 + right } ?? right)
        case .rate:
            if isRate && !isMoney || isBare { return nil }
            return ("\(found) is \(kind), but the unit is \(unit.name)", right + " or '\(digits)r'")
        case .money(let money):
            return mismatch(with: money, found: found, right: right)
        case .count, .days, .ratio, .other:
            if isBare { return nil }
            let money = Money(currency ?? .pounds, in: scale ?? .ones)
            let other = isPercentage ? "percent" : isRate ? "rate per 10,000" : money.name
            return ("\(found) is \(kind), but the unit is \(unit.name)", right + ", or let the unit be '\(other)'")
        }
    }

    private func mismatch(with money: Money, found: String, right: String) -> (message: String, remedy: String)? {
        if isPercentage || isRate { return ("\(found) is \(kind), but the unit is \(money.name)", right) }
        if let currency, currency != money.currency {
            return ("\(found) is in \(currency), but the unit is \(money.name)", "correct the sign, or the unit")
        }
        // A bare number counts what the unit says; with a sign it says itself what it counts.
        let own = scale ?? (currency == nil ? money.scale : .ones)
        if own == money.scale { return nil }
        let words = { (scale: Money.Scale) in scale == .ones ? "\(money.currency)" : "\(scale)" }
        let other = Money(money.currency, in: own).name
        let remedy =
            own == .ones
            ? "write it in \(words(money.scale)), such as '\(money.fileText(of: Self.example))'"
            : "write it in \(words(money.scale)), or let the unit be '\(other)'"
        return ("\(found) is in \(words(own)), but the unit is \(money.name)", remedy)
    }

    private static let example = Decimal(unchecked: 1960, decimals: 3)

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
        if isMoney { return "money" }
        if isPercentage { return "a percentage" }
        return isRate ? "a rate" : "a number"
    }

    /// The number as a file writes it for a unit: `41.3%`, `-£0.4`, `£1.960m`.
    package func text(in unit: Unit) -> String {
        switch unit {
        case .percent: return value.description + "%"
        case .money(let money): return money.fileText(of: value)
        case .count, .rate, .days, .ratio, .other: return value.description
        }
    }
}
