internal import Diagnostics

extension EnquiryReason {
    /// What a meeting asked for was still open, without a date, when members met again.
    static let actionWithoutDate = EnquiryReason(
        "action-without-date",
        .asked,
        QuestionsAboutActions.Reason.withoutDate
    ) { context in
        let told = Set(context.snapshot.toldAndNow.record?.actions.map(\.id) ?? [])
        return context.snapshot.knownActions
            .filter { $0.state.value == .open && $0.due == nil && told.contains($0.id.value) }
            .map { action in
                action.ground(
                    QuestionsAboutActions.withoutDate(action.kind.value, action.name),
                    QuestionsAboutActions.stillWithoutDate,
                    asAt: context.snapshot.asAt
                )
            }
    }
}
