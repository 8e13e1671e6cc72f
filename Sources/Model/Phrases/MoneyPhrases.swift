extension BudgetLine {
    /// How the forecast stands, in words: `Over budget`; of income and savings, `Short of plan`.
    package var words: String {
        switch state {
        case .over: isIncome ? "Short of plan" : "Over budget"
        case .within: "Within tolerance"
        case .under: isIncome ? "Beyond plan" : "Under budget"
        }
    }

    /// The same within a sentence: `over budget`.
    package var wordsInSentence: String {
        switch state {
        case .over: isIncome ? "short of plan" : "over budget"
        case .within: "within tolerance"
        case .under: isIncome ? "beyond plan" : "under budget"
        }
    }
}
