package import Diagnostics
internal import Model

/// A sentence was begun once, not twice.
package enum TangledWords: Check {
    package static let rule = Rule(
        "tangled-words",
        .query,
        .language,
        title: "Sentences begun twice",
        finds: """
            Two versions of one phrase that were both left in: "is planned is being", "so they that they", "in addition \
            to as well as", "will should", "has been being", and words that are missing between two: "with more 20", "continue \
            ensure".
            """,
        why: "It is what is left of an edit, and readers have to guess which version counts.",
        answer: "Keep one of the two."
    )

    /// Finds phrases of which two versions stand side by side.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.flatMap { passage -> [Diagnostic] in
            let words = passage.allTokens.map(\.folded)
            return words.indices.compactMap { index in
                guard let length = tangled(words, at: index) else { return nil }
                let text = passage.allTokens[index..<(index + length)].map(\.text).joined(separator: " ")
                return finding(
                    at: passage.location(of: text),
                    "'\(text)' has two versions of one phrase, or a word is missing",
                    remedy: "keep one of the two"
                )
            }
        }
    }

    private static let pronouns: Set<String> = ["they", "we", "he", "she"]
    private static let forms: Set<String> = ["is", "are", "was", "were"]
    private static let states: Set<String> = [
        "planned", "expected", "intended", "agreed", "completed", "started", "finished", "reviewed", "underway",
    ]
    /// After one of these, what looks like a second verb is the main one: "what is planned is good".
    private static let relatives: Set<String> = ["what", "that", "which", "who", "all", "where", "when", "how", "as"]
    private static let connectors = [
        ["in", "addition", "to"], ["as", "well", "as"], ["along", "with"], ["together", "with"],
    ]

    /// Two of these cannot stand side by side.
    private static let modals: Set<String> = [
        "will", "shall", "should", "must", "would", "may", "might", "could", "can",
    ]
    /// Verbs that need "to" behind "continue".
    private static let actions: Set<String> = [
        "ensure", "improve", "deliver", "develop", "embed", "strengthen", "monitor", "reduce", "increase", "provide",
        "support", "promote", "build", "raise", "prevent", "manage",
    ]

    private static let starts = modals.union(["been", "continue", "continues"]).union(
        pronouns.union(forms).union(["with"])
            .union(connectors.map { $0[0] })
    )

    /// How many words from an index on are tangled; `nil` where none are.
    private static func tangled(_ words: [String], at index: Int) -> Int? {
        let rest = words[index...]
        guard rest.count >= 3, let first = rest.first, first.utf8.count <= 9, starts.contains(first) else { return nil }
        let second = words[index + 1]
        // "May" is a month, "can" and "will" are things too: only in front of another word that is none.
        if modals.contains(first), modals.contains(second), first != second, second != "may", second != "can",
            first != "may", first != "can"
        {
            return 2
        }
        if first == "been", second == "being" { return 2 }
        if first.hasPrefix("continue"), actions.contains(second) { return 2 }
        if pronouns.contains(first), words[index + 1] == "that", words[index + 2] == first { return 3 }
        if forms.contains(first), states.contains(words[index + 1]), words[index + 2] == first,
            !words[..<index].suffix(8).contains(where: relatives.contains)
        {
            return 3
        }
        if first == "with", words[index + 1] == "more", words[index + 2].allSatisfy(\.isNumber),
            index + 3 < words.count, words[index + 3].allSatisfy(\.isLetter)
        {
            return 3
        }
        guard first == "in" || first == "as" || first == "along" || first == "together",
            let one = connectors.first(where: { rest.starts(with: $0) }),
            let other = connectors.first(where: { rest.dropFirst(one.count).starts(with: $0) })
        else { return nil }
        return one.count + other.count
    }
}
