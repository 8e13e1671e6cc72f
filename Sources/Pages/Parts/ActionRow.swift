internal import Diagnostics
internal import Measures
internal import Model
internal import SafeHTML
internal import Templates

/// Something that a meeting asked for.
struct ActionRow: TemplateModel {
    let id: String
    let anchor: String
    let kind: String
    let text: MarkdownText
    let owner: String?
    let meeting: PageLink?
    let minute: String?
    let agreed: String?
    let age: String?
    let due: String?
    let dueISO: String?
    let state: String
    let isOpen: Bool
    let isOverdue: Bool
    let completed: String?
    let response: ResponseRow?
    let since: [SinceRow]
    let updates: [ActionUpdateRow]

    static let fields = Fields<ActionRow>("Something that a meeting asked for") {
        Text("id", "its id", \.id)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("kind", "Action, Recommendation, Undertaking or Tracking decision", \.kind)
        Prose("text", "what was asked for", \.text)
        OptionalText("owner", "from whom, by role", \.owner)
        OptionalOne("meeting", "the meeting that asked", \.meeting)
        OptionalText("minute", "its number in the minutes", \.minute)
        OptionalText("agreed", "when it was agreed", \.agreed)
        OptionalText("age", "how long it has been open, in whole months", \.age)
        OptionalText("due", "by when", \.due)
        OptionalText("dueISO", "by when, for machines", \.dueISO)
        Text("state", "Open, Agreed, Complete, Withdrawn or Overdue", \.state)
        YesNo("isOpen", "whether something is still to be done", \.isOpen)
        YesNo("isOverdue", "whether its date has passed", \.isOverdue)
        OptionalText("completed", "when it was done", \.completed)
        OptionalOne("response", "what the executive answered to a recommendation", \.response)
        List("since", "what has become of what settles it", \.since)
        List("updates", "what was reported later", \.updates)
    }
}

/// What the executive answered to a recommendation.
struct ResponseRow: TemplateModel {
    let answer: String
    let date: String
    let by: String?
    let reason: MarkdownText?

    static let fields = Fields<ResponseRow>("What the executive answered to a recommendation") {
        Text("answer", "Accepted, Accepted in part or Rejected", \.answer)
        Text("date", "when", \.date)
        OptionalText("by", "who answered", \.by)
        OptionalProse("reason", "why", \.reason)
    }
}

/// Something reported about an action later.
struct ActionUpdateRow: TemplateModel {
    let date: String
    let text: MarkdownText

    static let fields = Fields<ActionUpdateRow>("Something reported about an action later") {
        Text("date", "when", \.date)
        Prose("text", "what", \.text)
    }
}

extension Page {
    /// The actions that are wanted: those past their date first, then the other open ones, then the rest.
    func actionRows(where isWanted: (Action) -> Bool = { _ in true }) -> [ActionRow] {
        let asAt = site.snapshot.asAt
        let actions = site.content.actions.filter(isWanted).map { $0.asAt(asAt) }
        let overdue = actions.filter { $0.isOverdue(asAt: asAt) }
        let open = actions.filter { $0.state.value == .open && !$0.isOverdue(asAt: asAt) }
        let rest = actions.filter { $0.state.value != .open }
        return (overdue + open + rest).map { row(for: $0) }
    }

    private func row(for action: Action) -> ActionRow {
        let isOverdue = action.isOverdue(asAt: site.snapshot.asAt)
        return ActionRow(
            id: action.id.value,
            anchor: SiteMap.anchor(.action, action.id.value),
            kind: action.kind.value.name,
            text: text(action.text, headingLevel: 4),
            owner: action.owner?.value,
            meeting: action.meeting.flatMap { link(to: Reference(.meeting, $0.value)) },
            minute: action.minute?.value,
            agreed: action.agreed?.words,
            age: age(of: action),
            due: action.due?.words,
            dueISO: action.due?.iso,
            state: ActionPagePhrases.state(action, isOverdue: isOverdue),
            isOpen: action.state.value == .open,
            isOverdue: isOverdue,
            completed: action.completed?.words,
            response: action.response.map { response in
                ResponseRow(
                    answer: response.answer.value.words,
                    date: response.date.words,
                    by: response.by?.value,
                    reason: text(response.reason, headingLevel: 4)
                )
            },
            since: sinceRows(action.settledBy.map(\.value), since: day(of: action)),
            updates: action.updates.map { update in
                ActionUpdateRow(date: update.date.words, text: text(update.text, headingLevel: 4))
            }
        )
    }

    /// As at when members knew what they asked for, or else when it was agreed.
    private func day(of action: Action) -> Day? {
        let meeting = site.content.meetings.first { $0.id == action.meeting?.value }
        return meeting.flatMap(site.snapshot.dayKnown) ?? action.agreed?.value.lastDay
    }

    /// How long an open action has been so as at the report's date; `nil` where no date of agreement is given.
    private func age(of action: Action) -> String? {
        guard action.state.value == .open, let agreed = action.agreed?.value.lastDay else { return nil }
        let asAt = site.snapshot.asAt
        guard agreed <= asAt else { return nil }
        let months = (asAt.year - agreed.year) * 12 + asAt.month - agreed.month - (asAt.day < agreed.day ? 1 : 0)
        return CountPhrases.months(max(0, months))
    }

    /// With a capital letter in front.
    static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
