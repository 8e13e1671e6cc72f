internal import Diagnostics

extension EnquiryReason {
    /// What a meeting asked for is open past its date.
    static let actionOverdue = EnquiryReason("action-overdue", .asked, QuestionsAboutActions.Reason.overdue) {
        context in
        let asAt = context.snapshot.asAt
        return context.snapshot.knownActions.filter { $0.isOverdue(asAt: asAt) }.map { action in
            action.ground(
                QuestionsAboutActions.overdue(action.kind.value, action.name),
                QuestionsAboutActions.wasDue(by: action.due?.value.words ?? ""),
                asAt: asAt
            )
        }
    }
}
