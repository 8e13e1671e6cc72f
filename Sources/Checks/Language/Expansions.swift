/// Abbreviations that a text writes out: `Education, Health and Care Plan (EHCP)`, `EHCP (Education, Health and Care
/// Plan)`.
enum Expansions {
    /// The abbreviations whose letters begin the words in front of their brackets, or within the brackets behind them,
    /// with those words.
    static func all(in tokens: [Token]) -> [(abbreviation: String, words: String)] {
        inBrackets(tokens) + beforeBrackets(tokens)
    }

    /// `EHCP (Education, Health and Care Plan)`.
    private static func beforeBrackets(_ tokens: [Token]) -> [(abbreviation: String, words: String)] {
        tokens.indices.dropLast(3).compactMap { index in
            guard tokens[index].kind == .word, tokens[index + 1].text == "(",
                let end = tokens[(index + 2)...].prefix(longest).firstIndex(where: { $0.text == ")" })
            else { return nil }
            let letters = abbreviation(tokens[index].text)
            guard let letters, let words = words(before: end, in: tokens, beginningWith: letters),
                // All of the words in the brackets, and none in front of them.
                words == tokens[(index + 2)..<end].filter({ $0.kind == .word }).map(\.text).joined(separator: " ")
            else { return nil }
            return (letters, words)
        }
    }

    /// More words than this, marks included, are not the name of anything.
    private static let longest = 16

    /// The capital letters of an abbreviation, without the s of many; `nil` for other words.
    private static func abbreviation(_ word: String) -> String? {
        let letters = word.hasSuffix("s") ? String(word.dropLast()) : word
        return letters.count >= 2 && letters.allSatisfy(\.isUppercase) ? letters : nil
    }

    /// `Education, Health and Care Plan (EHCP)`.
    private static func inBrackets(_ tokens: [Token]) -> [(abbreviation: String, words: String)] {
        tokens.indices.dropLast(2).compactMap { index in
            guard tokens[index].text == "(", tokens[index + 2].text == ")", tokens[index + 1].kind == .word else {
                return nil
            }
            guard let letters = abbreviation(tokens[index + 1].text) else { return nil }
            return words(before: index, in: tokens, beginningWith: letters).map { (letters, $0) }
        }
    }

    /// The words in front of an index whose first letters are these, small words left out; `nil` where there are none.
    private static func words(before end: Int, in tokens: [Token], beginningWith letters: String) -> String? {
        let small: Set<String> = ["and", "of", "the", "for", "in", "to", "on", "with", "a", "at", "by", ","]
        var remaining = Array(letters.lowercased())
        var index = end - 1
        while index >= 0, let last = remaining.last {
            let token = tokens[index]
            let parts = token.folded.split(separator: "-")
            let isPassedOver = small.contains(token.folded) && beginsEarlier(last, before: index, in: tokens, small)
            if token.kind == .word, token.folded.first == last, !isPassedOver {
                remaining.removeLast()
            } else if parts.count > 1, remaining.suffix(parts.count) == parts.compactMap(\.first)[...] {
                remaining.removeLast(parts.count)
            } else if !small.contains(token.folded) {
                return nil
            }
            index -= 1
        }
        guard remaining.isEmpty else { return nil }
        return tokens[(index + 1)..<end].filter { $0.kind == .word }.map(\.text).joined(separator: " ")
    }

    /// Whether the next telling word in front begins with the letter, so that a small word need not stand for it.
    private static func beginsEarlier(
        _ letter: Character,
        before index: Int,
        in tokens: [Token],
        _ small: Set<String>
    ) -> Bool {
        tokens[..<index].last { !small.contains($0.folded) }?.folded.first == letter
    }
}
