package import Diagnostics
internal import Measures
internal import Model

/// What a title calls a number is no percentage, and the other way round.
package enum UnitAgainstTitle: Check {
    package static let rule = Rule(
        "unit-against-title",
        .query,
        .agreement,
        title: "Numbers called percentages, and percentages called numbers",
        finds: """
            Measures whose title begins with "Number of" and whose unit is percent, or with "Percentage of" or \
            "Proportion of" and whose unit is a count.
            """,
        why: "Readers take the figure for what the title says.",
        answer: "Correct the title or the unit."
    )

    /// Finds titles that contradict their unit.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let snapshot = checked.snapshot else { return [] }
        return snapshot.allMeasures.compactMap { standing in
            let title = standing.measure.title
            let words = title.value.lowercased()
            let isNumber = words.hasPrefix("number of ") || words.hasPrefix("count of ")
            let isShare = ["percentage of ", "% of ", "proportion of ", "share of "].contains(where: words.hasPrefix)
            guard isNumber && standing.unit == .percent || isShare && standing.unit == .count else { return nil }
            return finding(
                at: title.location,
                "'\(standing.id)' is called '\(title.value)', and its unit is \(standing.unit.name)",
                remedy: isNumber ? "call it a percentage, or give counts" : "call it a number, or give percentages"
            )
        }
    }
}
