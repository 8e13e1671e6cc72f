internal import Diagnostics
internal import Measures

extension EnquiryReason {
    /// A line of a budget is forecast to be further from its budget than its table allows.
    static let budgetBeyondTolerance = EnquiryReason(
        "budget-beyond-tolerance",
        .figures,
        QuestionsAboutMoneyAndRisk.Reason.beyondBudget
    ) { context in
        context.snapshot.content.tables.filter { context.snapshot.isKnown(since: $0.report?.value) }.flatMap { table in
            table.budgetLines.filter { !$0.isTotal && $0.state != .within }.map { line in
                let row = table.rows[line.row]
                let name = EnquiryPhrases.name(row.label.value)
                let budget = line.budget.value.magnitude.doubleValue
                return EnquiryGround(
                    about: [Reference(.table, table.id, part: row.part)],
                    question: QuestionsAboutMoneyAndRisk.budget(
                        name,
                        isIncome: line.isIncome,
                        isOver: line.state == .over
                    ),
                    evidence: QuestionsAboutMoneyAndRisk.figures(
                        budget: line.budget.text,
                        forecast: line.forecast.text,
                        variance: line.varianceText,
                        units: table.details.units?.value
                    ),
                    rank: Ranking(
                        answersDuty: false,
                        size: budget > 0 ? line.variance.magnitude.doubleValue / budget : .greatestFiniteMagnitude,
                        lasted: 0,
                        name: table.id + row.part
                    ),
                    addressee: table.priority(of: row).flatMap { context.lead(of: $0) }
                )
            }
        }
    }
}
