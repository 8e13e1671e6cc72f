package import Declarations
package import Diagnostics
package import Markdown
package import Measures

/// What a meeting asked for, from whom, by when.
package struct Action: Thing {
    /// What was asked for.
    package enum Kind: String, CaseIterable, Sendable {
        /// The kinds, as committees name them.
        case action, recommendation
        /// What officers or the executive promised members.
        case undertaking
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

    package var id: Located<String>
    package var kind: Located<Kind>
    package var text: MarkdownDocument
    package var owner: Located<String>?
    package var meeting: Located<String>?
    package var minute: Located<String>?
    package var agreed: Located<WrittenDate>?
    package var due: Located<WrittenDate>?
    package var state: Located<State>
    package var completed: Located<WrittenDate>?
    /// What the executive answered to a recommendation.
    package var response: ActionResponse?
    /// The figure or milestone that shows whether it was done.
    package var settledBy: [Located<Reference>] = []
    /// What was reported later, in the order written.
    package var updates: [ActionUpdate] = []

    /// The action as it was known on a day: without what was reported later, and open if it was completed later.
    package func asAt(_ day: Day) -> Action {
        var action = self
        action.updates.removeAll { $0.date.value.firstDay > day }
        if let response, response.date.value.firstDay > day { action.response = nil }
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

extension Action {
    package init(at location: SourceLocation) {
        id = .none(at: location)
        kind = Located(.action, at: location)
        text = .none(at: location)
        state = Located(.open, at: location)
    }

    package static let declaration = Declaration<Action>("action", "What a meeting asked for") {
        IDKey(\.id, example: "2025-07-1")
        Choice("kind", \.kind, "What was asked for")
        Prose("text", \.text, "The wording")
        Line("owner", \.owner, "From whom, by role").expected
        Line("meeting", \.meeting, "The meeting that asked for it: a file in meetings/", to: .facts)
        Code("minute", \.minute, "Its number in the minutes")
        Written("agreed", \.agreed, "When it was agreed")
        Written("due", \.due, "By when")
        Choice("state", \.state, "How far it has come; agreed: nothing further is to be done")
        Written("completed", \.completed, "When it was done; needed where it is complete")
        Group("response", \.response, "What the executive answered to a recommendation")
        ReferencesKey(
            "settled-by",
            \.settledBy,
            of: Reference.settling,
            "What shows whether it was done",
            example: "[kpi:mash-decisions]"
        )
        Groups("updates", \.updates, "What was reported later")
    } check: { action, source in
        // Something with a date of completion is complete where its state could not be read.
        if action.completed != nil, action.state.location == source.location { action.state.value = .complete }
    }
}

/// Something reported about an action later.
package struct ActionUpdate: Thing {
    package var date: Located<WrittenDate>
    package var text: MarkdownDocument
}

extension ActionUpdate {
    package init(at location: SourceLocation) {
        date = Located(WrittenDate(.placeholder), at: location)
        text = .none(at: location)
    }

    package static let declaration = Declaration<ActionUpdate>("action update", "Something reported later") {
        Written("date", \.date, "When")
        Prose("text", \.text, "What")
    }
}

/// What the executive answered to a recommendation.
package struct ActionResponse: Thing {
    /// How it was answered.
    package enum Answer: String, CaseIterable, Sendable {
        case accepted, partly, rejected
    }

    package var answer: Located<Answer>
    package var by: Located<String>?
    package var date: Located<WrittenDate>
    package var reason: MarkdownDocument?

    package init(at location: SourceLocation) {
        answer = Located(.accepted, at: location)
        date = Located(WrittenDate(.placeholder), at: location)
    }

    package static let declaration = Declaration<ActionResponse>("response", "What the executive answered") {
        Choice(
            "answer",
            \.answer,
            "Whether it was accepted, accepted in part or rejected",
            to: [.pages, .data, .record]
        )
        Line("by", \.by, "Who answered, by office", example: "Cabinet")
        Written("date", \.date, "When")
        Prose("reason", \.reason, "Why")
    }
}
