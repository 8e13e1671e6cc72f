package import Diagnostics
internal import Model

/// No word stands twice in a row by mistake.
package enum RepeatedWord: Check {
    /// The rule's id.
    package static let rule = "repeated-word"
    /// What it finds.
    package static let title = "Words that stand twice in a row"
    /// What it looks for, in full.
    package static let finds = "A word that stands twice in a row."
    /// Why that matters.
    package static let why = "It is a slip of the hand, and another word may be missing in its place."
    /// It may be meant.
    package static let severity = Severity.query

    /// Finds `the the`.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage in
            let tokens = passage.allTokens
            return tokens.indices.dropFirst().compactMap { index -> Diagnostic? in
                let (first, second) = (tokens[index - 1], tokens[index])
                // A word that stands there three times and more is one slip.
                guard repeats(first, second), index < 2 || !repeats(tokens[index - 2], first) else { return nil }
                return finding(
                    at: passage.location(of: "\(first.text) \(second.text)"),
                    "'\(first.text)' stands here twice",
                    remedy: "take one of them out"
                )
            }
        }
    }

    private static func repeats(_ first: Token, _ second: Token) -> Bool {
        first.kind == .word && first.folded == second.folded && first.text.allSatisfy(\.isLetter)
            && second.text.first?.isLowercase == true && !["had", "that", "very", "so"].contains(first.folded)
    }
}
