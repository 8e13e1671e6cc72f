extension MilestoneRating {
    /// What it is called where a site has no scheme of its own.
    var standardName: String {
        switch self {
        case .red: "Red"
        case .amber: "Amber"
        case .amberE: "Amber E"
        case .green: "Green"
        case .planned: "Planned"
        case .notReported: "Not reported"
        }
    }

    /// Its one or two letters.
    var standardLetter: String {
        switch self {
        case .red: "R"
        case .amber: "A"
        case .amberE: "AE"
        case .green: "G"
        case .planned: "P"
        case .notReported: "NR"
        }
    }

    /// What it means, in a few words.
    var standardMeaning: String {
        switch self {
        case .red: "Date reached and not done, or will miss it"
        case .amber: "In progress, or at risk"
        case .amberE: "Implemented, impact not yet evidenced"
        case .green: "Embedded, with evidence"
        case .planned: "Not yet due, and nothing reported"
        case .notReported: "Silent since an earlier report"
        }
    }
}
