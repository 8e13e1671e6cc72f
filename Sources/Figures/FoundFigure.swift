import Measures

/// One figure found in words: a number with its signs, or a fraction.
struct FoundFigure: Hashable, Sendable {
    private enum Content: Hashable {
        case number(WrittenFigure)
        case fraction(Fraction)
    }

    private let content: Content

    var isFraction: Bool { if case .fraction = content { true } else { false } }

    /// Whether it carries the sign that figures of the unit carry, which tells it from other figures beside it.
    func hasSign(of unit: Unit) -> Bool {
        guard case .number(let figure) = content else { return false }
        switch unit {
        case .percent: return figure.isPercentage
        case .money: return figure.currency != nil
        case .rate: return figure.isRate
        case .count, .days, .ratio, .other: return false
        }
    }

    // MARK: Agreement

    /// Whether it is the measurement at the precision that it is written to.
    func agrees(with measurement: Reading.Measurement, unit: Unit) -> Bool {
        switch content {
        case .fraction(let fraction):
            return measurement.fraction == fraction
        case .number(let figure):
            guard signsFit(figure, unit) else { return false }
            let quoted = figure.value
            if unit == .percent, let fraction = measurement.fraction, quoted.decimals > measurement.value.decimals {
                return quoted.isRounding(of: fraction)
            }
            // A sign says what is counted; without one it is what the unit counts.
            let counted = unit.exponent
            let written = figure.scale?.rawValue ?? (figure.currency == nil ? counted : 0)
            if written > counted {
                let value = FoundFigure.divided(measurement.value, byPowerOfTen: written - counted, quoted.decimals)
                return value == quoted
            }
            if written < counted {
                let decimals = measurement.value.decimals
                return measurement.value == FoundFigure.divided(quoted, byPowerOfTen: counted - written, decimals)
            }
            return measurement.value.rounded(toDecimals: quoted.decimals) == quoted
        }
    }

    /// A percent sign does not go with a count, nor a pound sign with anything but money.
    ///
    /// A missing sign is nothing wrong: it may stand beside the link.
    private func signsFit(_ figure: WrittenFigure, _ unit: Unit) -> Bool {
        if figure.isPercentage { return unit == .percent }
        if figure.isMoney {
            guard case .money(let money) = unit else { return false }
            return figure.currency == nil || figure.currency == money.currency
        }
        if figure.isRate, case .rate = unit { return true }
        return !figure.isRate
    }

    /// A value in thousands, millions or billions, rounded to the given decimals, halves away from zero.
    private static func divided(_ value: Decimal, byPowerOfTen exponent: Int, _ decimals: Int) -> Decimal? {
        let divisor = Int128(Decimal.powersOfTen[exponent]) * Int128(Decimal.powersOfTen[value.decimals])
        let scaled = Int128(value.significand.magnitude) * Int128(Decimal.powersOfTen[decimals])
        let rounded = (scaled * 2 + divisor) / (divisor * 2)
        guard let digits = Int64(exactly: rounded) else { return nil }
        return Decimal(significand: value.isNegative ? -digits : digits, decimals: decimals)
    }

    // MARK: Finding

    /// All figures in the words, from left to right.
    ///
    /// Digits that are part of a word or a name (`Q2`, `COVID-19`, `5-day`, `2024-25`, `16th`), and the year after the
    /// name of a month or a term, are not figures.
    static func all(in words: String) -> [FoundFigure] {
        var scanner = FigureScanner(words)
        var found = [FoundFigure]()
        var lastWord = ""
        while let scalar = scanner.peek() {
            if scalar.properties.isAlphabetic {
                lastWord = scanner.takeWord()
                continue
            }
            let start = scanner.position
            if let figure = figure(at: &scanner), !isYear(figure, after: lastWord) {
                found.append(figure)
            }
            if scanner.position == start { scanner.move(to: start + 1) } else { lastWord = "" }
        }
        return found
    }

    /// The figure that begins here; reads past digits that turn out to be part of a word.
    private static func figure(at scanner: inout FigureScanner) -> FoundFigure? {
        let start = scanner.position
        guard let figure = WrittenFigure(from: &scanner) else {
            if scanner.peek()?.isASCIIDigit == true { _ = scanner.takeWord() }
            return nil
        }
        if figure.isBare, figure.value.decimals == 0, !figure.value.isNegative,
            let denominator = scanner.takeDenominator(),
            let fraction = Fraction(figure.value.significand, of: denominator)
        {
            return FoundFigure(content: .fraction(fraction))
        }
        if scanner.isInsideWord {
            scanner.move(to: start)
            if scanner.peek()?.isASCIIDigit != true { scanner.move(to: start + 1) }
            _ = scanner.takeWord()
            return nil
        }
        return FoundFigure(content: .number(figure.takingWords(&scanner)))
    }

    private static func isYear(_ figure: FoundFigure, after word: String) -> Bool {
        guard case .number(let number) = figure.content, number.isBare, number.value.decimals == 0 else { return false }
        guard (1900...2100).contains(number.value.significand) else { return false }
        let kind = Period(word + " " + number.value.description)?.kind
        return kind == .month || kind == .term
    }
}

extension WrittenFigure {
    /// The figure with a sign that is written out after it: `83 per cent`, `£1.96 million`.
    fileprivate func takingWords(_ scanner: inout FigureScanner) -> WrittenFigure {
        var figure = self
        let start = scanner.position
        scanner.skipSpaces()
        if isBare, scanner.take(word: "per cent") || scanner.take(word: "percent") {
            figure.isPercentage = true
        } else if scale == nil, !isPercentage, let scale = scanner.takeScaleInWords() {
            figure.scale = scale
            figure.hasScaleInWords = true
        } else {
            scanner.move(to: start)
        }
        return figure
    }
}

extension Unit {
    /// The power of ten that one of the unit stands for.
    fileprivate var exponent: Int { if case .money(let money) = self { money.scale.rawValue } else { 0 } }
}

extension FigureScanner {
    /// Reads `thousand`, `million` or `billion`.
    fileprivate mutating func takeScaleInWords() -> Money.Scale? {
        if take(word: "thousand") { return .thousands }
        if take(word: "million") { return .millions }
        return take(word: "billion") ? .billions : nil
    }

    /// Reads letters, digits and what joins them into a word or a name.
    fileprivate mutating func takeWord() -> String {
        let start = position
        while let scalar = peek() {
            let isPart = scalar.properties.isAlphabetic || scalar.isASCIIDigit
            let isJoint = scalar.isWordJoint && position > start && peek(1)?.isWordPart == true
            guard isPart || isJoint else { break }
            move(to: position + 1)
        }
        return text(from: start)
    }

    /// Whether the figure just read runs on into a word or a longer number: `5-day`, `2024-25`, `16th`.
    fileprivate var isInsideWord: Bool {
        guard let next = peek() else { return false }
        if next.isWordPart { return true }
        return next.isWordJoint && peek(1)?.isWordPart == true
    }

    /// Reads `/203`, ` of 203` or ` out of 203`; reads nothing where none of them stands here.
    fileprivate mutating func takeDenominator() -> Int64? {
        let start = position
        skipSpaces()
        let isJoined = take("/") || take(word: "of ") || take(word: "out of ")
        skipSpaces()
        if isJoined, take(word: "the ") { skipSpaces() }
        if isJoined, let number = unsignedNumber(), number.decimals == 0, !isInsideWord, peek() != "%" {
            return number.significand
        }
        move(to: start)
        return nil
    }

    private func text(from start: Int) -> String {
        var copy = self
        copy.move(to: start)
        return String(String.UnicodeScalarView(copy.rest.unicodeScalars.prefix(position - start)))
    }
}

extension Unicode.Scalar {
    fileprivate var isWordPart: Bool { properties.isAlphabetic || isASCIIDigit }

    /// What joins the parts of a name: hyphens, the dash of a range, an apostrophe, a colon between figures.
    fileprivate var isWordJoint: Bool {
        ["-", "\u{2010}", "\u{2011}", "\u{2013}", "'", "\u{2019}", ":"].contains(self)
    }
}
