internal import Markdown

extension Action {
    /// What was asked for, as questions name it.
    var name: String { EnquiryPhrases.name(text.plainText) }
}

extension Action.Kind {
    /// In words within a sentence: `tracking decision`.
    package var word: String {
        switch self {
        case .action: "action"
        case .recommendation: "recommendation"
        case .undertaking: "undertaking"
        case .trackingDecision: "tracking decision"
        }
    }

    /// In words: `Tracking decision`.
    package var name: String {
        switch self {
        case .action: "Action"
        case .recommendation: "Recommendation"
        case .undertaking: "Undertaking"
        case .trackingDecision: "Tracking decision"
        }
    }
}

extension Action.State {
    /// In words: `Complete`.
    package var words: String {
        switch self {
        case .open: "Open"
        case .agreed: "Agreed"
        case .complete: "Complete"
        case .withdrawn: "Withdrawn"
        }
    }
}

extension ActionResponse.Answer {
    /// In words: `Accepted in part`.
    package var words: String {
        switch self {
        case .accepted: "Accepted"
        case .partly: "Accepted in part"
        case .rejected: "Rejected"
        }
    }
}
