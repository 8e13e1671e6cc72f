package import Diagnostics
internal import Measures
internal import Model

/// Where a figure is suppressed, the words about it do not say what it was.
package enum SmallNumberInReason: Check {
    /// The rule's id.
    package static let rule = "small-number-in-reason"
    /// What it finds.
    package static let title = "Small numbers beside suppressed figures"
    /// What it looks for, in full.
    package static let finds = """
        With disclosure in site.yaml: any number below the threshold, in digits or words, among the words after [c].
        """
    /// Why that matters.
    package static let why = "The words after [c] are published in place of the figure that they suppress."

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
                "the words after '[c]' have the number \(number), which is below \(disclosure.threshold) "
                    + "and may be what is suppressed",
                remedy: "write '[c]' alone, or '[c] fewer than \(disclosure.threshold)'"
            )
        }
    }
}
