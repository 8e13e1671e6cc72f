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
                    question: line.state == .over
                        ? "What has put \(name) over its budget, and how will it be brought back?"
                        : "Why will \(name) spend less than its budget, and what will not be done?",
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
