package import Diagnostics
internal import Model

/// A report's purpose names the quarter that its headings are about.
package enum QuarterDisagrees: Check {
    package static let rule = Rule(
        "quarter-disagrees",
        .query,
        .agreement,
        title: "Reports about another quarter than they say",
        finds: """
            A purpose that names one quarter (`the position at Quarter 3`) in a report whose headings are all about \
            another one (`Quarter 1 position`).
            """,
        why: "It was carried over from another report, and more may have been.",
        answer: "Correct the quarter."
    )

    /// Finds purposes that name a quarter which no heading has.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.reports.compactMap { report in
            let passages = Passage.all(of: report.body)
            let headings = Set(passages.filter { $0.kind == .heading }.flatMap { quarters(in: $0.text).map(\.number) })
            guard headings.count == 1, let about = headings.first else { return nil }
            var isPurpose = false
            for passage in passages {
                if passage.kind == .heading {
                    isPurpose = passage.text.lowercased().contains("purpose")
                } else if isPurpose, let named = only(quarters(in: passage.text)), named.number != about {
                    return finding(
                        at: passage.location(of: named.words),
                        "the purpose names '\(named.words)', but the headings of the report are about quarter \(about)",
                        remedy: "correct the quarter"
                    )
                }
            }
            return nil
        }
    }

    private typealias Quarter = (words: String, number: Int)

    private static func quarters(in text: String) -> [Quarter] {
        guard text.contains("uarter") || text.contains("Q") else { return [] }
        return text.matches(of: /\b(?:[Qq]uarter |Q)([1-4])\b/).compactMap { match in
            Int(match.1).map { (String(match.0), $0) }
        }
    }

    /// The one quarter that is named; `nil` where there are several.
    private static func only(_ quarters: [Quarter]) -> Quarter? {
        Set(quarters.map(\.number)).count == 1 ? quarters.first : nil
    }
}
