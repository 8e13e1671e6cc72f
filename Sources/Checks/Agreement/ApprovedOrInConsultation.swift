package import Diagnostics
internal import Markdown
internal import Model

/// What has been approved is no longer being consulted on.
package enum ApprovedOrInConsultation: Check {
    package static let rule = Rule(
        "approved-or-in-consultation",
        .query,
        .agreement,
        title: "Documents that are approved and in consultation",
        finds: """
            Two sentences of a report about one document, by the same first words, of which one says that it is approved \
            and the other that it is under consultation or a draft.
            """,
        why: "One of the two is out of date, and readers cannot tell which.",
        answer: "Say in both places where it stands now."
    )

    /// Finds documents with two states.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        var approved = [String: ReportSentence]()
        var open = [String: (words: String, sentence: ReportSentence)]()
        for sentence in ReportSentence.all(in: checked, with: words) {
            guard let subject = sentence.subject else { continue }
            if let words = openWords(in: sentence.text) {
                open[subject] = (words, sentence)
            } else if sentence.text.contains(/\b(?:approved|signed off|adopted|agreed) by\b/) {
                approved[subject] = sentence
            }
        }
        return open.sorted { $0.key < $1.key }.compactMap { subject, entry in
            guard let other = approved[subject] else { return nil }
            return finding(
                at: entry.sentence.location(of: entry.words),
                "'\(subject)' is \(entry.words) here, and approved elsewhere in this report",
                remedy: "say in both places where it stands now"
            )
            .also(at: other.passage.start, "where it is approved")
        }
    }

    private static let openWords = [
        "under consultation", "in consultation", "out for consultation", "being consulted on", "in draft",
        "awaiting approval",
    ]
    private static let words = openWords + ["approved by", "signed off by", "adopted by", "agreed by"]

    private static func openWords(in text: String) -> String? {
        openWords.first { text.has($0) }
    }
}
