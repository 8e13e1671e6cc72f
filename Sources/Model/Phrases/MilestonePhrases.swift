internal import Diagnostics

extension MilestoneStanding {
    /// The status in words: `In progress`, `Not reported yet`, `Last reported as at 30 September 2024: in progress`.
    package var statusPhrase: String {
        guard let status else { return "Not reported yet" }
        let words = status == .merged ? "merged into " + (update?.mergedInto?.value ?? "another") : status.rawValue
        if !isReported, let lastReported { return "Last reported as at \(lastReported.words): \(words)" }
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
