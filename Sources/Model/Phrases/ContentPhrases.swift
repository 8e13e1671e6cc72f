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

extension ReadingEase {
    /// In a word: `easy`, `plain`, `fairly hard`, `hard`.
    package var name: String {
        switch score {
        case 70...: "easy"
        case 60..<70: "plain"
        case 45..<60: "fairly hard"
        default: "hard"
        }
    }
}

extension DisclosureRule {
    /// What stands in place of a number that is withheld.
    package var words: String { "withheld to protect people" }
}

extension CaseStudy.Identity {
    /// A sentence for readers.
    package var words: String {
        switch self {
        case .anonymised: "Details that could identify the people in this case study have been left out."
        case .pseudonym: "The people in this case study have been given other names."
        case .consent: "The people in this case study have agreed to its publication."
        }
    }
}
