internal import Diagnostics
internal import Figures
internal import Measures

extension MilestoneToldAndNow {
    /// The title as questions name it.
    var name: String { EnquiryPhrases.name(title) }
}

extension MilestoneStanding {
    /// When it is due: `December 2024`, `31 March 2025`, or the word that it has.
    var dueWords: String { milestone.due?.value.words ?? milestone.dueDay.words }

    /// What was last said of it, as in `As at 31 March 2025: in progress.`.
    func statusSentence(asAt day: Day) -> String {
        guard status != nil else { return "Nothing has been reported on it yet." }
        guard isReported else { return statusPhrase + "." }
        return "As at \(day.words): " + statusPhrase.prefix(1).lowercased() + statusPhrase.dropFirst() + "."
    }
}
