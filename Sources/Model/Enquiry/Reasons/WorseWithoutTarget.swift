internal import Measures

extension EnquiryReason {
    /// A measure that has no target got worse by more than usual.
    static let worseWithoutTarget = EnquiryReason(
        "worse-without-target",
        .figures,
        "it got worse, and has no target"
    ) { context in
        context.measures(where: { $0.isDirected && !$0.standing.target.isRated && $0.gotWorse }) { subject in
            ("Why has \(subject.name) got worse, and what level would be good enough?", subject.evidence)
        }
    }
}
