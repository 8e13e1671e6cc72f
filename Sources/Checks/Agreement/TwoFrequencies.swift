package import Diagnostics
internal import Markdown
internal import Model

/// One group meets as often in one place of a report as in another.
package enum TwoFrequencies: Check {
    package static let rule = Rule(
        "two-frequencies",
        .query,
        .agreement,
        title: "Meetings with two frequencies",
        finds: """
            Two sentences of a report about one group, by the same first words, of which one says that it meets weekly and \
            the other fortnightly, or the like.
            """,
        why: "One of the two is out of date.",
        answer: "Say in both places how often it meets now."
    )

    private static let often: Set<String> = [
        "daily", "weekly", "fortnightly", "monthly", "bimonthly", "quarterly", "annually", "yearly",
    ]

    /// Finds groups that meet at two frequencies.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        var first = [String: (frequency: String, sentence: ReportSentence)]()
        return ReportSentence.all(in: checked, with: ["meet"]).compactMap { sentence -> Diagnostic? in
            guard sentence.text.has("meet"), let subject = sentence.subject,
                let match = sentence.text.firstMatch(of: /\bmeet(?:s|ing|ings)?(?: \w+){0,2}? (\w+ly)\b/)
            else { return nil }
            let frequency = String(match.1)
            guard often.contains(frequency) else { return nil }
            guard let other = first[subject] else {
                first[subject] = (frequency, sentence)
                return nil
            }
            guard other.frequency != frequency else { return nil }
            return finding(
                at: sentence.location(of: String(match.0)),
                "'\(subject)' meets \(frequency) here and \(other.frequency) elsewhere in this report",
                remedy: "say in both places how often it meets now"
            )
            .also(at: other.sentence.location(of: other.frequency), "where it meets \(other.frequency)")
        }
    }
}
