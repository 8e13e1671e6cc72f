internal import Measures

/// A word, a figure or a mark of a text.
struct Token: Hashable, Sendable {
    /// What a token is.
    enum Kind: Hashable, Sendable {
        /// Letters, with what joins them: `EHCP`, `drop-in`, `2024-25`, `1st`.
        case word
        /// A number with its signs.
        case figure
        /// A fraction of whole numbers: `14/24`.
        case fraction(Int64, Int64)
        /// Anything else: a full stop, a bracket.
        case mark
    }

    /// As it is written.
    let text: String
    /// In lower case.
    let folded: String
    let kind: Kind
    /// The number, with its sign; `nil` unless it is a figure.
    var value: Decimal?
    var isPercentage = false
    var isMoney = false
    var isMillions = false
    /// Whether a space stands in front of it.
    let followsSpace: Bool

    /// Whether it is a number and nothing else, such as a count.
    var isBareNumber: Bool { kind == .figure && !isPercentage && !isMoney && !isMillions }

    /// Whether it reads like a calendar year.
    var isYear: Bool {
        guard isBareNumber, let value, value.decimals == 0, !text.contains(",") else { return false }
        return (1900...2100).contains(value.significand)
    }

    /// A whole number that counts something: no year, no sign.
    var count: Int64? {
        guard isBareNumber, !isYear, let value, value.decimals == 0, !value.isNegative else { return nil }
        return value.significand
    }

    /// Whether it is a mark that ends a sentence or a part of one.
    var endsSentence: Bool {
        guard kind == .mark, let byte = text.utf8.first, text.utf8.count == 1 else { return false }
        return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            || byte == UInt8(ascii: ";")
    }

    /// Whether it begins with a capital letter.
    var isCapitalised: Bool { hasCapitals && text.first?.isUppercase == true }

    /// Whether there is a capital letter in it, seen without asking the tables of Unicode.
    private var hasCapitals: Bool { text != folded }

    /// How many capital letters are in it.
    var capitals: Int { hasCapitals ? text.count(where: \.isUppercase) : 0 }
}
