internal import Diagnostics
package import Measures

extension EnquiryReason {
    /// A recommendation has had no response within two months.
    static let responseAwaited = EnquiryReason(
        "response-awaited",
        .asked,
        QuestionsAboutActions.Reason.responseAwaited
    ) { context in
        let asAt = context.snapshot.asAt
        return context.snapshot.knownActions.filter { $0.awaitsResponse(asAt: asAt, in: context.snapshot.content) }
            .map { action in
                action.ground(
                    QuestionsAboutActions.responseAwaited(action.name),
                    QuestionsAboutActions.noResponse,
                    asAt: asAt
                )
            }
    }
}

extension Action {
    /// Whether it is a recommendation that has had no response within the two months that the executive has for it (Local
    /// Government Act 2000, section 9FE).
    package func awaitsResponse(asAt day: Day, in content: Content) -> Bool {
        guard kind.value == .recommendation, state.value == .open, response == nil else { return false }
        let meeting = content.meetings.first { $0.id == self.meeting?.value }
        guard let made = (agreed ?? meeting?.date)?.value else { return false }
        return made.lastDay < Lag(2, .month).before(day)
    }
}
