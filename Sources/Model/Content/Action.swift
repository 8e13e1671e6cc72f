package import Diagnostics
package import Measures
package import Markdown

/// What a meeting asked for, from whom, by when.
package struct Action: Sendable {
    /// What was asked for.
    package enum Kind: String, CaseIterable, Sendable {
        /// The kinds, as committees name them.
        case action, recommendation
        case trackingDecision = "tracking decision"
    }

    /// How far it has come.
    package enum State: String, CaseIterable, Sendable {
        /// Still to be done.
        case open
        /// Agreed by the meeting, with nothing further to be done.
        case agreed
        /// Done.
        case complete
        /// No longer asked for.
        case withdrawn
    }

    /// Something reported about it later.
    package struct Update: Sendable {
        /// When.
        package var date: Located<WrittenDate>
        /// What.
        package var text: MarkdownDocument

        /// Creates an update.
        package init(date: Located<WrittenDate>, text: MarkdownDocument) {
            self.date = date
            self.text = text
        }
    }

    /// Given once and never reused.
    package var id: Located<String>
    /// What was asked for.
    package var kind: Kind
    /// The wording.
    package var text: MarkdownDocument
    /// From whom, by role.
    package var owner: String?
    /// The meeting that asked.
    package var meeting: Located<String>?
    /// Its number in the minutes.
    package var minute: String?
    /// When it was agreed.
    package var agreed: Located<WrittenDate>?
    /// By when.
    package var due: Located<WrittenDate>?
    /// How far it has come.
    package var state: Located<State>
    /// When it was done.
    package var completed: Located<WrittenDate>?
    /// What was reported later, in the order written.
    package var updates: [Update]

    /// Creates an action.
    package init(
        id: Located<String>,
        kind: Kind,
        text: MarkdownDocument,
        owner: String? = nil,
        meeting: Located<String>? = nil,
        minute: String? = nil,
        agreed: Located<WrittenDate>? = nil,
        due: Located<WrittenDate>? = nil,
        state: Located<State>,
        completed: Located<WrittenDate>? = nil,
        updates: [Update] = []
    ) {
        self.id = id
        self.kind = kind
        self.text = text
        self.owner = owner
        self.meeting = meeting
        self.minute = minute
        self.agreed = agreed
        self.due = due
        self.state = state
        self.completed = completed
        self.updates = updates
    }

    /// The action as it was known on a day: without what was reported later, and open if it was completed later.
    package func asAt(_ day: Day) -> Action {
        var action = self
        action.updates.removeAll { $0.date.value.firstDay > day }
        if let completed, completed.value.firstDay > day {
            action.completed = nil
            action.state.value = .open
        }
        return action
    }

    /// Whether it is open past its date.
    package func isOverdue(asAt date: Day) -> Bool {
        guard let due, state.value == .open else { return false }
        return due.value.lastDay < date
    }
}
