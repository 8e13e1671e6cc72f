package import Diagnostics
internal import Model

/// No two little words stand together that never do in English.
package enum MisplacedWord: Check {
    package static let rule = Rule(
        "misplaced-word",
        .query,
        .language,
        title: "Short words that do not belong together",
        finds: "Pairs of short words that never occur together in English: \"within on\", \"in of\", \"the a\".",
        why: "A word is wrong or missing, and sometimes the meaning with it.",
        answer: "Write what is meant."
    )

    /// What never follows a word: pairs that occur in good English, such as "referred to in" and "ran into in", are not among them.
    private static let never: [String: Set<String>] = [
        "the": ["a", "an", "of", "and", "is", "are", "was", "were", "this", "these", "their", "our"],
        "a": ["the", "an", "of", "these", "their", "our"], "an": ["the", "a", "of", "and", "to"],
        "within": ["on", "in", "at", "of", "to"], "into": ["of"], "in": ["of"], "on": ["of"], "at": ["of"],
        "to": ["of"], "for": ["of"], "with": ["of"], "by": ["of"], "from": ["of"],
    ]

    /// Finds `within on`, `in of` and `the a`.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage in
            zip(passage.allTokens, passage.allTokens.dropFirst()).compactMap { first, second -> Diagnostic? in
                // Most words are too long to be in the list, and counting letters is quicker than looking them up.
                guard second.kind == .word, second.folded.utf8.count <= 5, first.folded.utf8.count <= 6,
                    second.followsSpace, second.text == second.folded,
                    first.text.dropFirst() == first.folded.dropFirst(),
                    never[first.folded]?.contains(second.folded) == true
                else { return nil }
                return finding(
                    at: passage.location(of: "\(first.text) \(second.text)"),
                    "'\(first.text) \(second.text)' do not belong together: one of the words is wrong, or a word is missing",
                    remedy: "write what is meant"
                )
            }
        }
    }
}
