package import Diagnostics
internal import Model

/// No word stands twice in a row by mistake.
package enum RepeatedWord: Check {
    package static let rule = Rule(
        "repeated-word",
        .query,
        .language,
        title: "Repeated words",
        finds: "A word that is written twice in a row.",
        why: "It is a typing error, and another word may be missing in its place.",
        answer: "Remove one of them."
    )

    /// Finds `the the`.
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
        }
    }

    private static func repeats(_ first: Token, _ second: Token) -> Bool {
        first.kind == .word && first.folded == second.folded && first.text.allSatisfy(\.isLetter)
            && second.text.first?.isLowercase == true && !["had", "that", "very", "so"].contains(first.folded)
    }
}
