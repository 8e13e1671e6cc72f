internal import Diagnostics
internal import Figures

extension EnquiryReason {
    /// What a meeting asked for was still open, without a date, when members met again.
    static let actionWithoutDate = EnquiryReason("action-without-date", .asked, "it has no date") { context in
        let told = Set(context.snapshot.toldAndNow.record?.actions.map(\.id) ?? [])
        return context.snapshot.knownActions
            .filter { $0.state.value == .open && $0.due == nil && told.contains($0.id.value) }
            .map { action in
                action.ground(
                    "By when will the \(action.kind.value.rawValue) \(action.name) be answered?",
                    "It is open and has no date, at the second meeting since it was asked for.",
                    asAt: context.snapshot.asAt
                )
            }
    }
}
