public import Diagnostics
internal import Indicators
internal import Model

/// A milestone is due within the plan, and not before the plan year that it was agreed for.
public enum DueOutsidePlan: Check {
    /// The rule's id.
    public static let rule = "due-outside-plan"
    /// What it finds.
    public static let title = "Due dates outside the plan"
    /// A commitment may reach beyond a plan on purpose.
    public static let severity = Severity.query

    /// Finds due dates before the plan or the milestone's year begins, or after the plan ends.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let plan = checked.content.settings.plan
        return checked.content.priorities.flatMap(\.milestones).compactMap { milestone in
            guard let due = milestone.due else { return nil }
            let what = "the milestone '\(milestone.id.value)' is due \(due.words)"
            if due.value.lastDay > plan.ends.lastDay {
                return finding(
                    at: due.location,
                    "\(what), after the plan ends in \(plan.ends.words)",
                    remedy: "correct the date, or say why it reaches beyond the plan"
                )
            }
            // A plan that begins in March has its first milestones then, in whichever year they are counted.
            let isFirstYear = PlanYear(containing: plan.starts.firstDay).startYear + 1 >= milestone.year.value.startYear
            let begins = isFirstYear ? plan.starts.firstDay : milestone.year.value.firstDay
            if due.value.lastDay < begins {
                return finding(
                    at: due.location,
                    "\(what), before \(begins.words), when "
                        + (isFirstYear ? "the plan begins" : "its plan year \(milestone.year.text) begins"),
                    remedy: "correct the date or the year"
                )
            }
            return nil
        }
    }
}
