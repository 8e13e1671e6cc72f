/// Small numbers that are written as words.
enum NumberWords {
    private static let values: [String: Int64] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12,
    ]

    /// A count in digits or, up to twelve, in words.
    static func count(_ token: Token) -> Int64? { token.count ?? values[token.folded] }

    /// The numbers in some words: all runs of digits, and what is written as a word.
    static func all(in text: String) -> [Int64] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.compactMap { word in
            Int64(word.prefix { ("0"..."9").contains($0) }) ?? values[String(word)]
        }
    }

    /// The words of larger numbers; "one" is left out because it stands for other words as often.
    private static let larger: Set = [
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
        "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million",
    ]

    /// Whether a number stands among some words: in words from two on, or with a digit, but for years.
    static func holdsNumber(_ words: String) -> Bool {
        words.lowercased().split(whereSeparator: \.isWhitespace).contains { word in
            if word.unicodeScalars.contains(where: { $0.properties.numericType != nil }) {
                return word.firstMatch(of: #/\b(19|20)\d\d\b/#) == nil
            }
            return word.split { !$0.isLetter }.contains { part in
                part != "one" && (isNumber(String(part)) || larger.contains(String(part)))
            }
        }
    }

    /// Whether a word is a number.
    static func isNumber(_ word: String) -> Bool { values[word] != nil }
}
