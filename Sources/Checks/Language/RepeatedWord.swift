package import Diagnostics
internal import Model

/// No word stands twice in a row by mistake.
package enum RepeatedWord: Check {
    package static let rule = Rule(
        "repeated-word",
        .query,
        .language,
        title: "Repeated words",
        finds: "A word, or two words, written twice in a row: `the the`, `in place in place`.",
        why: "It is a typing error, and another word may be missing in its place.",
        answer: "Remove one of them."
    )

    /// Finds `the the` and `in place in place`.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage in
            let tokens = passage.allTokens
            return tokens.indices.dropFirst().compactMap { index -> Diagnostic? in
                let (first, second) = (tokens[index - 1], tokens[index])
                // A word that stands there three times and more is one slip.
                guard repeats(first, second), index < 2 || !repeats(tokens[index - 2], first) else { return nil }
                let words = "\(first.text) \(second.text)"
                return finding(
                    at: passage.location(of: words),
                    "'\(first.text)' is repeated",
                    remedy: "remove one of them"
                )
                .replacing(words, with: first.text)
            }
                + pairs(in: tokens).map { words in
                    finding(at: passage.location(of: words), "'\(words)' is repeated", remedy: "remove one of them")
                }
        }
    }

    /// Two words that are written twice, as in `in place in place`.
    private static func pairs(in tokens: [Token]) -> [String] {
        tokens.indices.dropLast(3).compactMap { index in
            guard tokens[index].folded == tokens[index + 2].folded,
                tokens[index + 1].folded == tokens[index + 3].folded, tokens[index].folded != tokens[index + 1].folded,
                tokens[index..<(index + 4)].allSatisfy({ $0.kind == .word && $0.text.allSatisfy(\.isLetter) }),
                tokens[index + 2].text.first?.isLowercase == true
            else { return nil }
            return "\(tokens[index].text) \(tokens[index + 1].text)"
        }
    }

    private static func repeats(_ first: Token, _ second: Token) -> Bool {
        first.kind == .word && first.folded == second.folded && first.text.allSatisfy(\.isLetter)
            && second.text.first?.isLowercase == true && !["had", "that", "very", "so"].contains(first.folded)
    }
}
