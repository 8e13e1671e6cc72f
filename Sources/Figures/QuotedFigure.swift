package import Measures

/// A figure as the narrative quotes it: `83%`, `about 255`, `£1.96m`, `88 of 203`.
package struct QuotedFigure: Hashable, Sendable {
    /// Whether words agree with a reading.
    package enum Agreement: Hashable, Sendable {
        /// The figure is the reading, at the precision written.
        case agrees
        /// It is not; the reading as printed, for the message.
        case disagrees(reading: String)
        /// There is no value to agree with; why not.
        case noValue(reason: String)
        /// The words hold no figure that could be compared; why not.
        case notCheckable(reason: String)
    }

    /// The words as written.
    package let words: String
    private let figures: [FoundFigure]

    /// Finds the figures in a piece of narrative.
    package init(_ words: String) {
        self.words = words
        let plain = words.utf8.allSatisfy { $0 < 0x80 } ? words : Self.withPlainDigits(words)
        figures = FoundFigure.all(in: Self.joined(plain))
    }

    /// The words with thousands that are set apart by a blank (`12 000`) in one, and `minus 2.5` with its sign.
    private static func joined(_ words: String) -> String {
        guard words.contains(where: \.isWhitespace) else { return words }
        return
            words
            .replacing(/\b\d{1,3}(?:[ \u{A0}\u{2009}\u{202F}]\d{3})+\b/) { match in
                match.output.filter { !$0.isWhitespace }
            }
            .replacing(/\b[Mm]inus (?=[\d£])/) { _ in "\u{2212}" }
    }

    /// The words with the digits of other alphabets, and the wide signs that come with them, as those of this one.
    private static func withPlainDigits(_ words: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil
            plain.append(
                (isWide ? Unicode.Scalar(scalar.value - 0xFEE0) : digit.flatMap { Unicode.Scalar(48 + UInt32($0)) })
                    ?? scalar
            )
        }
        return String(plain)
    }

    /// Whether the words agree with a reading of the given unit, at the precision written.
    ///
    /// A figure agrees when the reading, rounded to the decimals of the figure (halves away from zero), is the
    /// figure; where the fraction behind a percentage is known, the exact percentage may be rounded instead. Every
    /// figure of the words must be accounted for, except those that are plainly of another kind beside a percentage or
    /// a sum of money: `83% within 45 days` is about 83%.
    package func agreement(with reading: Reading, unit: Unit) -> Agreement {
        switch reading.content {
        case .missing(let absence):
            return .noValue(reason: absence.text)
        case .value(let measurement):
            guard !figures.isEmpty else { return .notCheckable(reason: "there is no figure in digits") }
            guard let relevant = relevantFigures(for: unit) else {
                return .notCheckable(reason: "there is more than one figure")
            }
            let agrees = relevant.allSatisfy { $0.agrees(with: measurement, unit: unit) }
            return agrees ? .agrees : .disagrees(reading: measurement.text)
        }
    }

    /// The figures to compare: at most one number and one fraction; `nil` where it is not clear which number is meant.
    private func relevantFigures(for unit: Unit) -> [FoundFigure]? {
        let fractions = figures.filter(\.isFraction)
        var numbers = figures.filter { !$0.isFraction }
        if numbers.count > 1 {
            let signed = numbers.filter { $0.hasSign(of: unit) }
            guard signed.count == 1 else { return nil }
            numbers = signed
        }
        guard fractions.count <= 1 else { return nil }
        return numbers + fractions
    }
}
