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

extension Reference.Kind {
    /// In words: `case study`.
    package var words: String {
        switch self {
        case .kpi: "KPI"
        case .case: "case study"
        case .audit: "obligation or report"
        default: rawValue
        }
    }
}

extension DisclosureRule {
    /// What stands in place of a number that is withheld.
    package var words: String { "withheld to protect people" }
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

extension MinutesStanding {
    /// In a word: `Confirmed`.
    package var words: String {
        switch self {
        case .draft: "Draft"
        case .confirmed: "Confirmed"
        }
    }
}
