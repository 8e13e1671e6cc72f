internal import Diagnostics
internal import Measures

/// What is said of milestones.
enum MilestonePhrases {
    /// In place of a reason.
    static let noReasonGiven = "no reason given"
}

extension MilestoneStatus {
    /// In words within a sentence: `in progress`.
    package var word: String {
        switch self {
        case .notStarted: "not started"
        case .inProgress: "in progress"
        case .implemented: "implemented"
        case .embedded: "embedded"
        case .paused: "paused"
        case .withdrawn: "withdrawn"
        case .merged: "merged"
        }
    }

    /// In words: `In progress`.
    package var name: String {
        switch self {
        case .notStarted: "Not started"
        case .inProgress: "In progress"
        case .implemented: "Implemented"
        case .embedded: "Embedded"
        case .paused: "Paused"
        case .withdrawn: "Withdrawn"
        case .merged: "Merged"
        }
    }
}

extension MilestoneStanding {
    /// The status in words: `In progress`, `Not reported yet`, `Last reported as at 30 September 2024: in progress`.
    package var statusPhrase: String {
        guard let status, let statusWord else { return "Not reported yet" }
        if !isReported, let lastReported { return "Last reported as at \(lastReported.words): \(statusWord)" }
        return status == .merged ? "Merged into \(mergedInto)" : status.name
    }

    /// The status within a sentence: `in progress`, `merged into EH-02`; `nil` where nobody has reported on it yet.
    private var statusWord: String? { status == .merged ? "merged into \(mergedInto)" : status?.word }

    private var mergedInto: String { update?.mergedInto?.value ?? "another" }

    /// When it is due: `December 2024`, `31 March 2025`, or the word that it has.
    var dueWords: String { milestone.due?.value.words ?? milestone.dueDay.words }

    /// What was last said of it, as in `As at 31 March 2025: in progress.`.
    func statusSentence(asAt day: Day) -> String {
        guard let statusWord else { return "Nothing has been reported on it yet." }
        return isReported ? "As at \(day.words): \(statusWord)." : "\(statusPhrase)."
    }
}

extension Forecast {
    /// In words within a sentence: `at risk`; a day as it was written.
    package var phrase: String {
        switch self {
        case .onCourse: "on course"
        case .atRisk: "at risk"
        case .willMiss: "will miss"
        case .by(let day): day.description
        }
    }
}

extension DueWord {
    /// In words: `Next meeting`.
    package var name: String {
        switch self {
        case .immediate: "Immediate"
        case .ongoing: "Ongoing"
        case .nextMeeting: "Next meeting"
        }
    }
}

extension MilestoneToldAndNow {
    /// The title as questions name it.
    var name: String { EnquiryPhrases.name(title) }
}
