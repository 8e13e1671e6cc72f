/// What a change of a target does.
enum TargetMovement: String, CaseIterable, Sendable {
    /// The new target is easier to meet.
    case loosened
    /// The new target is harder to meet.
    case tightened
    /// Neither, as where the kind of target is another.
    case changed

    init(isLoosened: Bool?) {
        self = isLoosened.map { $0 ? .loosened : .tightened } ?? .changed
    }
}
