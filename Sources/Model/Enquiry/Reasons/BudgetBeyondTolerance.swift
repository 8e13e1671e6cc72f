internal import Diagnostics
internal import Measures

extension EnquiryReason {
    /// A line of a budget is forecast to be further from its budget than its table allows.
    static let budgetBeyondTolerance = EnquiryReason(
        "budget-beyond-tolerance",
        .figures,
        "the forecast is beyond what was budgeted"
    ) { context in
        context.snapshot.content.tables.filter { context.snapshot.isKnown(since: $0.report?.value) }.flatMap { table in
            table.budgetLines.filter { !$0.isTotal && $0.state != .within }.map { line in
                let row = table.rows[line.row]
                let name = EnquiryPhrases.name(row.label.value)
                let budget = line.budget.value.magnitude.doubleValue
                let units = table.details.units.map { " (\($0.value))" } ?? ""
                return EnquiryGround(
                    about: [Reference(.table, table.id, part: row.part)],
                    question: line.question(about: name),
                    evidence:
                        "Budget \(line.budget.text), forecast \(line.forecast.text): \(line.varianceText)\(units).",
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

extension BudgetLine {
    /// What to ask about the line.
    fileprivate func question(about name: String) -> String {
        switch (isIncome, state) {
        case (true, .over): "Why will \(name) bring in or save less than planned, and how will the gap be closed?"
        case (true, _): "Why will \(name) bring in or save more than planned?"
        case (false, .over): "What has put \(name) over its budget, and how will it be brought back?"
        case (false, _): "Why will \(name) spend less than its budget, and what will not be done?"
        }
    }
}
