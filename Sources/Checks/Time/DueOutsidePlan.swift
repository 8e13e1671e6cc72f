package import Diagnostics
internal import Measures
internal import Model

/// A milestone is due within the plan, and not before the plan year that it was agreed for.
package enum DueOutsidePlan: Check {
    package static let rule = Rule(
        "due-outside-plan",
        .query,
        .time,
        title: "Due dates outside the plan",
        finds: "A milestone that is due before the plan or its plan year begins, or after the plan ends.",
        why: "Either it is a typing error, or the plan promises something for after its end.",
        answer: "Correct the date or the year, or acknowledge why."
    )

    /// Finds due dates before the plan or the milestone's year begins, or after the plan ends.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        checked.content.priorities.flatMap(\.milestones).compactMap {
            finding(for: $0, in: checked.content.settings.plan)
        }
    }

    /// What is wrong with the due date of one milestone.
    static func finding(for milestone: Milestone, in plan: PlanDetails) -> Diagnostic? {
        guard let due = milestone.due else { return nil }
        let what = "the milestone '\(milestone.id.value)' is due \(due.words)"
        if due.value.lastDay > plan.ends.lastDay {
            return finding(
                at: due.location,
                "\(what), after the plan ends in \(plan.ends.words)",
                remedy: "correct the date, or say why it reaches beyond the plan"
            )
        }
        let isFirstYear = milestone.year.value.startYear <= firstYear(of: plan)
        let begins = isFirstYear ? plan.starts.firstDay : milestone.year.value.firstDay
        guard due.value.lastDay < begins else { return nil }
        return finding(
            at: due.location,
            "\(what), before \(begins.words), when "
                + (isFirstYear ? "the plan begins" : "its plan year \(milestone.year.text) begins"),
            remedy: "correct the date or the year"
        )
    }

    /// The first year of a plan; of one that begins in the last months of a year, the next, in which its first
    /// milestones may be counted.
    private static func firstYear(of plan: PlanDetails) -> Int {
        let day = plan.starts.firstDay
        return PlanYear(containing: day).startYear + ((1...3).contains(day.month) ? 1 : 0)
    }
}
