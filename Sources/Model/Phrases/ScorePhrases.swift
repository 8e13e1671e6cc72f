extension ScrutinyScore.Criterion {
    /// What the form calls it.
    package var name: String {
        switch self {
        case .publicInterest: "Public interest"
        case .ability: "Ability"
        case .performance: "Performance"
        case .extent: "Extent"
        case .replication: "Replication"
        case .executiveDecision: "Executive decision"
        }
    }

    /// What it asks.
    package var question: String {
        switch self {
        case .publicInterest: "Is it of concern to partners, stakeholders or the community?"
        case .ability: "Could scrutiny have an influence?"
        case .performance: "Is this an area of underperformance?"
        case .extent: "Does it affect people who live, work or study in more than one electoral ward?"
        case .replication: "Will this be the only opportunity for public scrutiny?"
        case .executiveDecision: "Is an executive decision on it planned?"
        }
    }
}

extension ScrutinyScore.Priority {
    /// In a word: `High`.
    package var name: String {
        switch self {
        case .high: "High"
        case .medium: "Medium"
        case .low: "Low"
        }
    }
}
