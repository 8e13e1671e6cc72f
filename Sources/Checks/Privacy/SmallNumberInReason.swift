public import Diagnostics
internal import Indicators
internal import Model

/// Where a figure is suppressed, the words about it do not say what it was.
public enum SmallNumberInReason: Check {
    /// The rule's id.
    public static let rule = "small-number-in-reason"
    /// What it finds.
    public static let title = "Small numbers beside suppressed figures"
    /// What it looks for, in full.
    public static let finds = """
        With disclosure in site.yaml: any number below the threshold, in digits or words, among the words after [c].
        """
    /// Why that matters.
    public static let why = "The words after [c] are published in place of the figure that they suppress."

    /// Finds numbers below the threshold of site.yaml in the words of suppressed readings.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard let disclosure = checked.content.settings.disclosure else { return [] }
        return checked.content.priorities.flatMap(\.kpis).flatMap(\.indicator.readings).compactMap { reading in
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
