extension BudgetLine {
    /// How the forecast stands, in words: `Over budget`; of income and savings, `Short of plan`.
    package var words: String {
        switch state {
        case .over: isIncome ? "Short of plan" : "Over budget"
        case .within: "Within tolerance"
        case .under: isIncome ? "Beyond plan" : "Under budget"
        }
    }
}
