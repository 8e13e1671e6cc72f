internal import Diagnostics
internal import Figures

extension EnquiryReason {
    /// What a meeting asked for is open past its date.
    static let actionOverdue = EnquiryReason("action-overdue", .asked, "it is overdue") { context in
        let asAt = context.snapshot.asAt
        return context.snapshot.knownActions.filter { $0.isOverdue(asAt: asAt) }.map { action in
            action.ground(
                "What has become of the \(action.kind.value.rawValue) \(action.name)?",
                "It was due by \(action.due?.value.words ?? "") and is open.",
                asAt: asAt
            )
        }
    }
}
