internal import Model

/// What pages say of how a priority is doing.
enum PriorityPhrases {
    /// The counts that its word comes from, and a lead officer's own judgement.
    static func reason(_ standing: PriorityStanding?) -> String {
        guard let standing else { return "" }
        let counts = "\(Page.capitalised(standing.counts))."
        guard let judgement = standing.judgement else { return counts }
        let words = "The lead officer (\(judgement.by)) judges otherwise: \(judgement.level.word). \(judgement.reason)"
        return judgement.reason.last?.isPunctuation == true ? "\(counts) \(words)" : "\(counts) \(words)."
    }
}
