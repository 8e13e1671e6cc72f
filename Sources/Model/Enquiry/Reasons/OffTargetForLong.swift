internal import Measures

extension EnquiryReason {
    /// A measure has been off target for three or more readings in a row.
    static let offTargetForLong = EnquiryReason(
        "off-target-for-long",
        .figures,
        "it has been off target for a long time"
    ) { context in
        context.measures(where: { $0.standing.rating == .offTarget && $0.standing.readingsOffTarget >= longRun }) {
            ("When will \($0.name) reach its target, which it keeps missing?", $0.evidence)
        }
    }

    static let longRun = 3
}
