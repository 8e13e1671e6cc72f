package import Diagnostics
internal import Measures
internal import Model

/// Where a figure is suppressed, the words about it do not say what it was.
package enum SmallNumberInReason: Check {
    package static let rule = Rule(
        "small-number-in-reason",
        .error,
        .privacy,
        title: "Small numbers beside suppressed figures",
        finds: """
            With `disclosure` in site.yaml: any number below the threshold, in digits or words, among the words \
            after `[c]`.
            """,
        why: "The words after `[c]` are published in place of the figure that they suppress.",
        answer: """
            Write `[c]` alone, or `[c] fewer than 5`. Put a note such as "see page 2", or a date, under the caveats \
            in kpis.yaml.
            """
    )

    /// Finds numbers below the threshold of site.yaml in the words of suppressed readings.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let disclosure = checked.content.settings.disclosure else { return [] }
        return checked.content.priorities.flatMap(\.measures).flatMap(\.readings).compactMap { reading in
            // A reading that was made, not read, has the program's own words.
            guard let place = reading.location, let absence = reading.absence, absence.symbol == .suppressed,
                let words = absence.words,
                let number = NumberWords.all(in: words).first(where: disclosure.withholds)
            else { return nil }
            return finding(
                at: place,
                "the words after '[c]' contain the number \(number), which is below \(disclosure.threshold) "
                    + "and may be the suppressed figure",
                remedy: "write '[c]' alone, or '[c] fewer than \(disclosure.threshold)'"
            )
        }
    }
}
