package import Diagnostics
internal import Markdown
internal import Model

/// A number of people is not a percentage, and not a rate.
package enum NumberCalledRate: Check {
    package static let rule = Rule(
        "number-called-rate",
        .query,
        .agreement,
        title: "Percentages and rates that are called numbers",
        finds: """
            "The number of children … is 43.6 per 10,000" and "the number … increased from 12.06 per cent", where a rate \
            or a percentage is meant.
            """,
        why: "A number says how many, a rate how many of how many; readers compare them with other things.",
        answer: "Write \"the rate\" or \"the percentage\"."
    )

    /// Finds "the number of", with a rate or a percentage as what it is.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.passages.filter { $0.kind == .paragraph }.flatMap { passage -> [Diagnostic] in
            guard passage.text.has("umber of "), passage.text.has(anyOf: ["%", "per cent", "percent", " per 10"]) else {
                return []
            }
            return passage.text.matches(of: form()).compactMap { match in
                let between = String(match.1).words()
                guard !between.contains(where: others.contains) else { return nil }
                let words = String(match.2)
                return finding(
                    at: passage.location(of: words),
                    "'\(words)' is a rate or a percentage, and the sentence calls it a number",
                    remedy: "write 'the rate' or 'the percentage', or the number itself"
                )
            }
        }
    }

    private static func form() -> Regex<(Substring, Substring, Substring)> {
        /[Nn]umber of ([^.;:()]{3,120}?) (?:is|was|are|were|at|from|stood at|stands at) (\d+(?:\.\d+)? ?(?:%|per ?cent\b|per 10+(?:,000)?\b))/
    }

    /// What the figure may be of instead, and words behind which another sentence has begun.
    private static let others: Set<String> = [
        "percentage", "proportion", "rate", "rates", "share", "whom", "which", "while", "and", "but", "average",
        "performance", "compliance", "timeliness", "by",
    ]
}
