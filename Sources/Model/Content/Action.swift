public import Diagnostics
public import Indicators
public import Markdown

/// What a meeting asked for, from whom, by when.
public struct Action: Sendable {
    /// What was asked for.
    public enum Kind: String, CaseIterable, Sendable {
        /// The kinds, as committees name them.
        case action, recommendation
        case trackingDecision = "tracking decision"
    }

    /// How far it has come.
    public enum State: String, CaseIterable, Sendable {
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
    public struct Update: Sendable {
        /// When.
        public var date: Located<WrittenDate>
        /// What.
        public var text: MarkdownDocument

        /// Creates an update.
        public init(date: Located<WrittenDate>, text: MarkdownDocument) {
            self.date = date
            self.text = text
        }
    }

    /// Given once and never reused.
    public var id: Located<String>
    /// What was asked for.
    public var kind: Kind
    /// The wording.
    public var text: MarkdownDocument
    /// From whom, by role.
    public var owner: String?
    /// The meeting that asked.
    public var meeting: Located<String>?
    /// Its number in the minutes.
    public var minute: String?
    /// When it was agreed.
    public var agreed: Located<WrittenDate>?
    /// By when.
    public var due: Located<WrittenDate>?
    /// How far it has come.
    public var state: Located<State>
    /// When it was done.
    public var completed: Located<WrittenDate>?
    /// What was reported later, in the order written.
    public var updates: [Update]

    /// Creates an action.
    public init(
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
    public func asAt(_ day: Day) -> Action {
        var action = self
        action.updates.removeAll { $0.date.value.firstDay > day }
        if let completed, completed.value.firstDay > day {
            action.completed = nil
            action.state.value = .open
        }
        return action
    }

    /// Whether it is open past its date.
    public func isOverdue(asAt date: Day) -> Bool {
        guard let due, state.value == .open else { return false }
        return due.value.lastDay < date
    }
}
