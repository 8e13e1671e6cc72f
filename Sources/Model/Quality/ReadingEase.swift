/// How easily a text can be read: the formula of Rudolf Flesch (1948), from the length of sentences and words.
package struct ReadingEase: Sendable, Hashable {
    /// From about 0 (very hard) to 100 (very easy); plain English is 60 and more.
    package let score: Int
    /// How many words it was worked out from.
    package let words: Int

    /// Works it out; `nil` for texts of fewer than 30 words, which say nothing.
    package init?(_ text: String) {
        var count = Count()
        for scalar in text.unicodeScalars { count.take(scalar) }
        count.endWord()
        guard count.words >= 30 else { return nil }
        let sentences = count.sentences + (count.isInSentence ? 1 : 0)
        let perSentence = Double(count.words) / Double(max(sentences, 1))
        let perWord = Double(count.syllables) / Double(count.words)
        score = min(100, max(0, Int((206.835 - 1.015 * perSentence - 84.6 * perWord).rounded())))
        words = count.words
    }

    /// What has been counted so far, one letter or mark at a time.
    private struct Count {
        var words = 0
        var syllables = 0
        var sentences = 0
        var isInSentence = false

        /// The letters of the word so far, in lower case.
        private var letters: [Unicode.Scalar] = []
        /// Whether a mark that can end a sentence was the last, closing brackets and quotation marks aside.
        private var endsSentence = false

        mutating func take(_ scalar: Unicode.Scalar) {
            switch scalar {
            case "a"..."z": takeLetter(scalar)
            case "A"..."Z": takeLetter(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case " ", "\t"..."\r": endWord()
            case ".", "!", "?", ":", ";": endsSentence = true
            case ")", "\"", "'", "\u{201D}": break
            // The tables of Unicode are slow to ask, and few letters are beyond ASCII.
            case _ where scalar.isASCII: endsSentence = false
            case _ where scalar.properties.isWhitespace: endWord()
            case _ where scalar.properties.isAlphabetic: takeLetter(scalar)
            default: endsSentence = false
            }
        }

        private mutating func takeLetter(_ letter: Unicode.Scalar) {
            letters.append(letter)
            endsSentence = false
        }

        mutating func endWord() {
            if !letters.isEmpty {
                words += 1
                syllables += ReadingEase.syllables(in: letters)
                isInSentence = true
            }
            if isInSentence, endsSentence {
                sentences += 1
                isInSentence = false
            }
            letters.removeAll(keepingCapacity: true)
            endsSentence = false
        }
    }

    /// The vowels that stand apart in a word in lower case, a silent e at the end not counted.
    private static func syllables(in word: [Unicode.Scalar]) -> Int {
        var count = 0
        var wasVowel = false
        for letter in word {
            let isVowel = isVowel(letter)
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        if count > 1, word.last == "e", word.dropLast().last != "l" { count -= 1 }
        return max(1, count)
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a", "e", "i", "o", "u", "y": true
        default: false
        }
    }
}
