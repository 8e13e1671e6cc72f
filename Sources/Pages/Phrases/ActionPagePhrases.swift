internal import Diagnostics
internal import Model

/// What pages say of what members asked for.
enum ActionPagePhrases {
    /// How far it has come.
    static func state(_ action: Action, isOverdue: Bool) -> String { isOverdue ? "Overdue" : action.state.value.words }

    /// What links call it, by its kind and id.
    static func name(_ action: Action) -> String { "\(action.kind.value.name) \(action.id.value)" }

    /// What links call a question of members.
    static func question(_ id: String) -> String { "Question \(id)" }
}
