package import Diagnostics
internal import Markdown
internal import Model

/// One strategy is for one span of years.
package enum TwoSpansOfYears: Check {
    package static let rule = Rule(
        "two-spans-of-years",
        .query,
        .agreement,
        title: "Strategies with two spans of years",
        finds: """
            A named strategy or plan with two spans of years that overlap: "A Better Start 2024-26" in one place, "A \
            Better Start 2025-27" in another.
            """,
        why: "Readers cannot tell whether these are two documents or one that moved.",
        answer: "Give the span that it has now in both places, or say that one follows the other."
    )

    private struct Mention {
        let name: String
        let first: Int
        let last: Int
        let words: String
        let passage: Passage
    }

    /// Finds names with overlapping spans.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        var known = [String: Mention]()
        var found = [Diagnostic]()
        for passage in checked.passages where Self.hasSpan(passage.text) {
            for mention in mentions(in: passage) {
                guard let other = known[mention.name] else {
                    known[mention.name] = mention
                    continue
                }
                guard (other.first, other.last) != (mention.first, mention.last),
                    mention.first < other.last, other.first < mention.last
                else { continue }
                found.append(
                    finding(
                        at: passage.location(of: mention.words),
                        "'\(mention.name)' is for \(mention.words) here and for \(other.words) elsewhere",
                        remedy: "give the span that it has now in both places"
                    )
                    .also(at: other.passage.location(of: other.words), "where it is for \(other.words)")
                )
            }
        }
        return found
    }

    /// Whether years may stand in a text that are more than one plan year apart: 2024-27, and not 2024-25, which is in
    /// every second sentence.
    private static func hasSpan(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        func number(_ start: Int) -> Int? {
            guard start >= 0, start + 1 < bytes.count else { return nil }
            let (tens, ones) = (Int(bytes[start]) - 0x30, Int(bytes[start + 1]) - 0x30)
            return (0...9).contains(tens) && (0...9).contains(ones) ? tens * 10 + ones : nil
        }
        for index in bytes.indices {
            // A hyphen, or an en dash, which is three bytes.
            let isDash = index + 2 < bytes.count && bytes[index...].starts(with: "\u{2013}".utf8)
            guard bytes[index] == UInt8(ascii: "-") || isDash, let first = number(index - 2) else { continue }
            let behind = index + (isDash ? 3 : 1)
            let last = number(behind).flatMap { $0 == 20 ? number(behind + 2) ?? $0 : $0 }
            if let last, last > first + 1 { return true }
        }
        return false
    }

    private static func mentions(in passage: Passage) -> [Mention] {
        passage.text.matches(
            of:
                /((?:[A-Z][\w’']*)(?: (?:[A-Z][\w’']*|of|and|for|the|in))* [A-Z][\w]*)['’”"]? (?:for )?((20\d\d)[-–](?:20)?(\d\d))\b/
        )
        .compactMap { match in
            guard let first = Int(match.3), let short = Int(match.4) else { return nil }
            let last = first / 100 * 100 + short
            // One plan year is not a span that a strategy is for.
            guard last > first + 1 else { return nil }
            let name = String(match.1).split(separator: " ").drop { ["The", "Our", "Deliver", "Refresh"].contains($0) }
            guard name.count > 1 else { return nil }
            return Mention(
                name: name.joined(separator: " "),
                first: first,
                last: last,
                words: String(match.2),
                passage: passage
            )
        }
    }
}
