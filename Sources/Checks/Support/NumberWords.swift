/// Small numbers that are written as words.
enum NumberWords {
    private static let values: [String: Int64] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12,
    ]

    /// A count in digits or, up to twelve, in words.
    static func count(_ token: Token) -> Int64? { token.count ?? values[token.folded] }

    /// Whether a word is a number.
    static func isNumber(_ word: String) -> Bool { values[word] != nil }
}
