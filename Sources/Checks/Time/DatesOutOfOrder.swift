package import Diagnostics
internal import Measures
internal import Model

/// Things are agreed before they are due and before they are done; reports are made before they are approved and met on.
package enum DatesOutOfOrder: Check {
    package static let rule = Rule(
        "dates-out-of-order",
        .query,
        .time,
        title: "Dates in an impossible order",
        finds: """
            Dates in an order that cannot be right: agreed after due; due or completed before agreed; received or \
            approved before the as-at date.
            """,
        why: "One of the two dates is wrong.",
        answer: "Correct it."
    )

    /// Finds pairs of dates in the wrong order.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let content = checked.content
        return content.priorities.flatMap(\.milestones)
            // Where the due date is the slip, the other one is likely to be right.
            .filter { DueOutsidePlan.finding(for: $0, in: content.settings.plan) == nil }
            .compactMap(finding)
            + content.actions.flatMap { findings(for: $0, in: content) }
            + content.reports.flatMap { findings(for: $0, in: content) }
    }

    private static func finding(for milestone: Milestone) -> Diagnostic? {
        guard let agreed = milestone.agreed, agreed.value.firstDay > milestone.dueDay else { return nil }
        return finding(
            at: agreed.location,
            "the milestone '\(milestone.id.value)' was agreed \(agreed.words), after it was due \(milestone.dueDay.words)",
            remedy: "correct one of the dates"
        )
    }

    private static func findings(for action: Action, in content: Content) -> [Diagnostic] {
        guard let agreed = agreed(action, in: content) else { return [] }
        var found = [Diagnostic]()
        if let due = action.due, isDueBeforeAgreed(action, in: content) {
            found.append(
                finding(
                    at: due.location,
                    "the action '\(action.id.value)' is due \(due.words), before it was agreed \(agreed.words)",
                    remedy: "correct one of the dates"
                )
            )
        }
        if let completed = action.completed, completed.value.lastDay < agreed.value.firstDay {
            found.append(
                finding(
                    at: completed.location,
                    "the action '\(action.id.value)' was completed \(completed.words), before it was agreed \(agreed.words)",
                    remedy: "correct one of the dates"
                )
            )
        }
        return found
    }

    /// When an action was agreed: on a date of its own, or at its meeting.
    private static func agreed(_ action: Action, in content: Content) -> Located<WrittenDate>? {
        action.agreed ?? content.meetings.first { $0.id == action.meeting?.value }?.date
    }

    /// Whether an action was to be done before it was asked for.
    static func isDueBeforeAgreed(_ action: Action, in content: Content) -> Bool {
        guard let due = action.due, let agreed = agreed(action, in: content) else { return false }
        return due.value.lastDay < agreed.value.firstDay
    }

    private static func findings(for report: Report, in content: Content) -> [Diagnostic] {
        var found = [Diagnostic]()
        let asAt = report.asAt
        let received = report.meetingDate ?? content.meetings.first { $0.id == report.meeting?.value }?.date
        if let received, received.value.lastDay < asAt.value {
            found.append(
                finding(
                    at: received.location,
                    "the report '\(report.id)' is received \(received.words), before its as-at date \(asAt.words)",
                    remedy: "correct one of the dates"
                )
            )
        }
        for signOff in report.signOff {
            guard let date = signOff.date, date.value.lastDay < asAt.value else { continue }
            found.append(
                finding(
                    at: asAt.location,
                    "the report '\(report.id)' was approved by \(signOff.role.value) on \(date.words), before its as-at date "
                        + asAt.words,
                    remedy: "correct one of the dates"
                )
            )
        }
        return found
    }
}
