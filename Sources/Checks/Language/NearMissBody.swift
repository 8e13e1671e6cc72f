package import Diagnostics
internal import Markdown
internal import Model

/// The council and its committee are called what they are called.
package enum NearMissBody: Check {
    package static let rule = Rule(
        "near-miss-body",
        .query,
        .language,
        title: "Names of bodies that are nearly right",
        finds: """
            A name that is the council's or the committee's but for one word, a word left out or a plural: "Riverbank County \
            Council" for Riverbank City Council, "Overview and Scrutiny Panel" for the Overview and Scrutiny Committee of \
            the same name; and two names of partnerships and boards that differ by one letter.
            """,
        why: "Another body is named than the one that is meant.",
        answer: "Write the name as the body itself does, or acknowledge that another body is meant."
    )

    private static let kinds = ["Council", "Committee", "Panel", "Board", "Partnership", "Trust"]

    /// Finds names that differ from a name of the settings, or from each other, by one word or letter.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let settings = checked.content.settings
        let known = [settings.authority.value, settings.committee.value]
        let other = Set(checked.content.meetings.compactMap { $0.committee?.value } + known)
        var bodies = [String: (passage: Passage, words: String)]()
        var found = [Diagnostic]()
        for passage in checked.passages where passage.text.has(anyOf: kinds) {
            for words in names(in: passage.text) where !other.contains(words) {
                if let right = known.first(where: { isNear(words, $0) }) {
                    found.append(
                        finding(
                            at: passage.location(of: words),
                            "'\(words)' is nearly '\(right)', as site.yaml has it",
                            remedy: "write the name as the body does, or acknowledge that another body is meant"
                        )
                    )
                } else if let near = bodies.keys.sorted().first(where: { isOneLetter($0, words) }),
                    let first = bodies[near]
                {
                    found.append(
                        finding(
                            at: passage.location(of: words),
                            "'\(words)' is called '\(near)' elsewhere",
                            remedy: "write the name one way"
                        )
                        .also(at: first.passage.location(of: near), "the other name")
                    )
                } else if bodies[words] == nil {
                    bodies[words] = (passage, words)
                }
            }
        }
        return found.reduce(into: []) { kept, next in
            if !kept.contains(where: { $0.message == next.message }) { kept.append(next) }
        }
    }

    /// The names of bodies in a text: capitalised words, with small ones between, up to what kind of body it is.
    private static func names(in text: String) -> [String] {
        guard hasKindInName(text) else { return [] }
        return text.matches(
            of:
                /\b[A-Z][\w’'-]+(?:,? (?:and |of |for )?[A-Z][\w’'-]+){1,9}\b/
        )
        .compactMap { match in
            let words = String(match.0).split(separator: " ").map(String.init)
            guard let last = words.lastIndex(where: { kinds.contains($0) }), last >= 2 else { return nil }
            let name = words[...last].drop {
                ["The", "This", "In", "At", "By", "For", "From", "To", "When"].contains($0)
            }
            return name.count > 2 ? name.joined(separator: " ") : nil
        }
    }

    /// Whether a kind of body stands behind another capitalised word; "the Council" and "the Board" need no longer look.
    private static func hasKindInName(_ text: String) -> Bool {
        var wasCapitalised = false
        return text.split(separator: " ").contains { word in
            defer { wasCapitalised = word.utf8.first.map { (0x41...0x5A).contains($0) } ?? false }
            return wasCapitalised && kinds.contains { word.hasPrefix($0) }
        }
    }

    /// Whether two names of at least three words have the same words but for one.
    private static func isNear(_ one: String, _ other: String) -> Bool {
        let (first, second) = (words(one), words(other))
        guard one != other, min(first.count, second.count) > 2, abs(first.count - second.count) < 2 else {
            return false
        }
        if first == second { return true }
        let start = zip(first, second).prefix { $0 == $1 }.count
        let end = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
        let shortest = min(first.count, second.count)
        // The kind of body, or the words around one that differs or is missing.
        return start + end >= shortest - (first.count == second.count ? 1 : 0) && start > 0
    }

    /// Whether one letter or apostrophe makes one long name the other.
    private static func isOneLetter(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.count <= other.count ? (Array(one), Array(other)) : (Array(other), Array(one))
        guard short.count > 12, long.count - short.count < 2, one != other else { return false }
        let start = zip(short, long).prefix { $0 == $1 }.count
        let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
        return start + end >= short.count - (short.count == long.count ? 1 : 0)
    }

    private static func words(_ name: String) -> [String] {
        name.lowercased().replacing("’", with: "'").split { $0 == " " || $0 == "," }.map(String.init)
    }
}
