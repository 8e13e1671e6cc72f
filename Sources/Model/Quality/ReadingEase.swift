/// How easily a text can be read: the formula of Rudolf Flesch (1948), from the length of sentences and words.
public struct ReadingEase: Sendable, Hashable {
    /// From about 0 (very hard) to 100 (very easy); plain English is 60 and more.
    public let score: Int
    /// How many words it was worked out from.
    public let words: Int

    /// Works it out; `nil` for texts of fewer than 30 words, which say nothing.
    public init?(_ text: String) {
        var words = 0
        var syllables = 0
        var sentences = 0
        var hasWord = false
        for word in text.split(whereSeparator: \.isWhitespace) {
            let letters = word.filter(\.isLetter)
            if !letters.isEmpty {
                words += 1
                syllables += Self.syllables(in: letters.lowercased())
                hasWord = true
            }
            if hasWord, let last = word.last(where: { !")\u{201D}\"'".contains($0) }), ".!?:;".contains(last) {
                sentences += 1
                hasWord = false
            }
        }
        guard words >= 30 else { return nil }
        if hasWord { sentences += 1 }
        let perSentence = Double(words) / Double(max(sentences, 1))
        let perWord = Double(syllables) / Double(words)
        score = min(100, max(0, Int((206.835 - 1.015 * perSentence - 84.6 * perWord).rounded())))
        self.words = words
    }

    /// The vowels that stand apart, a silent e at the end not counted.
    static func syllables(in word: String) -> Int {
        var count = 0
        var wasVowel = false
        for letter in word {
            let isVowel = "aeiouy".contains(letter)
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        if word.hasSuffix("e"), !word.hasSuffix("le"), count > 1 { count -= 1 }
        return max(1, count)
    }

    /// In a word: `easy`, `plain`, `fairly hard`, `hard`.
    public var name: String {
        switch score {
        case 70...: "easy"
        case 60..<70: "plain"
        case 45..<60: "fairly hard"
        default: "hard"
        }
    }
}
