/// What is asked about budgets and risks.
///
/// A line of a budget and a risk come as questions name them, in quotation marks.
enum QuestionsAboutMoneyAndRisk {
    /// In a few words, after "also because".
    enum Reason {
        static let beyondBudget = "the forecast is beyond what was budgeted"
        static let riskRising = "the risk is greater than before"
    }

    /// A line whose forecast is further from its budget than its table allows.
    static func budget(_ name: String, isIncome: Bool, isOver: Bool) -> String {
        switch (isIncome, isOver) {
        case (true, true): "Why will \(name) bring in or save less than planned, and how will the gap be closed?"
        case (true, false): "Why will \(name) bring in or save more than planned?"
        case (false, true): "What has put \(name) over its budget, and how will it be brought back?"
        case (false, false): "Why will \(name) spend less than its budget, and what will not be done?"
        }
    }

    /// A line's figures, with what they are counted in.
    static func figures(budget: String, forecast: String, variance: String, units: String?) -> String {
        let figures = "Budget \(budget), forecast \(forecast): \(variance)"
        return units.map { "\(figures) (\($0))." } ?? "\(figures)."
    }

    static func riskRising(_ risk: String) -> String {
        "What has made the risk \(risk) greater, and what will bring it down?"
    }

    /// A risk's score now and before, and whether anything is said of what is done.
    static func score(_ score: Int, before: Int, isMitigated: Bool) -> String {
        EnquiryPhrases.sentences(
            "Scored \(score) out of 25; \(before) before.",
            isMitigated ? nil : "Nothing is said of what is being done about it."
        )
    }
}
