internal import Measures

extension EnquiryReason {
    /// A measure is off target.
    static let offTarget = EnquiryReason("off-target", .figures, "it is off target") { context in
        context.measures(where: { $0.standing.rating == .offTarget }) {
            ("What will bring \($0.name) back to its target?", $0.evidence)
        }
    }
}
