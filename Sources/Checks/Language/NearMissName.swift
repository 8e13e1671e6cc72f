package import Diagnostics
internal import Markdown
internal import Model

/// One member's name is spelt one way.
package enum NearMissName: Check {
    package static let rule = Rule(
        "near-miss-name",
        .query,
        .language,
        title: "Names spelt in two ways",
        finds: """
            Two names behind a title such as Councillor or Mrs that differ by one letter: "Cllr Jane Thomson", "Councillor \
            Jane Thompson".
            """,
        why: "One of the two is misspelt, and a search finds only half.",
        answer: "Spell the name as the council's own list has it."
    )

    private struct Mention {
        let name: [String]
        let passage: Passage
        let words: String
    }

    /// Finds names that are nearly another.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        var mentions = [Mention]()
        for passage in checked.passages where passage.text.has(anyOf: titles) {
            for match in passage.text.matches(
                of: /\b(?:Councillor|Cllr|Mrs|Mr|Ms|Miss|Dr|Baroness|Lord|Sir|Dame)\.? ([A-Z][\w’'-]+) ([A-Z][\w’'-]+)/
            ) {
                mentions.append(
                    Mention(
                        name: [String(match.1), String(match.2)],
                        passage: passage,
                        words: String(match.1) + " " + String(match.2)
                    )
                )
            }
        }
        let counts = Dictionary(grouping: mentions, by: \.words).mapValues(\.count)
        var found = [Diagnostic]()
        for (place, mention) in mentions.enumerated() {
            guard let other = mentions[..<place].first(where: { isNear($0.name, mention.name) }) else { continue }
            // The rarer of the two is likely to be the slip; of equals, the later.
            let (slip, right) =
                (counts[mention.words] ?? 0) > (counts[other.words] ?? 0) ? (other, mention) : (mention, other)
            found.append(
                finding(
                    at: slip.passage.location(of: slip.words),
                    "'\(slip.words)' is spelt '\(right.words)' elsewhere",
                    remedy: "spell the name one way"
                )
                .also(at: right.passage.location(of: right.words), "the other spelling")
            )
        }
        return found.reduce(into: []) { kept, next in
            if !kept.contains(where: { $0.location == next.location }) { kept.append(next) }
        }
    }

    private static let titles = [
        "Councillor ", "Cllr", "Mrs", "Mr ", "Ms ", "Miss ", "Dr ", "Baroness ", "Lord ", "Sir ", "Dame ",
    ]

    private static func isNear(_ one: [String], _ other: [String]) -> Bool {
        if one[0] == other[0] { return one[1] != other[1] && isOneOff(one[1], other[1], fewest: 5) }
        return one[1] == other[1] && isOneOff(one[0], other[0], fewest: 4)
    }

    /// Whether one letter more, less or other makes one word the other.
    private static func isOneOff(_ one: String, _ other: String, fewest: Int) -> Bool {
        let (short, long) = one.count <= other.count ? (Array(one), Array(other)) : (Array(other), Array(one))
        guard short.count >= fewest, long.count - short.count <= 1 else { return false }
        var (first, second, differences) = (0, 0, 0)
        while first < short.count, second < long.count {
            if short[first] == long[second] {
                first += 1
                second += 1
                continue
            }
            differences += 1
            if differences > 1 { return false }
            if short.count == long.count { first += 1 }
            second += 1
        }
        return differences + (long.count - second) + (short.count - first) <= 1
    }
}
