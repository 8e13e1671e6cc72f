internal import Measures

extension EnquiryReason {
    /// A measure is off target, not for long, and did not get worse: those have reasons of their own.
    static let offTarget = EnquiryReason("off-target", .figures, "it is off target") { context in
        context.measures(where: { subject in
            subject.standing.rating == .offTarget && subject.standing.readingsOffTarget < longRun
                && subject.movement?.verdict != .worse
        }) {
            ("What will bring \($0.name) back to its target?", $0.evidence)
        }
    }
}
