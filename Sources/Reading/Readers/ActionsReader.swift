internal import Diagnostics
internal import Model

/// Reads `actions.yaml`.
enum ActionsReader {
    static func read(_ file: SourceText, findings: Findings) -> [Action] {
        ListFile.groups(file, subject: "action", findings: findings).map { keys in
            let completed = keys.date("completed")
            let action = Action(
                id: keys.requiredID(example: "2025-07-1"),
                kind: keys.requiredChoice("kind", otherwise: Action.Kind.action).value,
                text: keys.requiredMarkdown("text"),
                owner: keys.text("owner")?.value,
                meeting: keys.text("meeting"),
                minute: keys.text("minute")?.value,
                agreed: keys.date("agreed"),
                due: keys.date("due"),
                state: keys.requiredChoice("state", otherwise: completed == nil ? Action.State.open : .complete),
                completed: completed,
                updates: keys.groups("updates", subject: "action update").map(update)
            )
            keys.finish()
            return action
        }
    }

    private static func update(_ keys: KeyReader) -> Action.Update {
        let update = Action.Update(date: keys.requiredDate("date"), text: keys.requiredMarkdown("text"))
        keys.finish()
        return update
    }
}
