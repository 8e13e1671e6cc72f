internal import Diagnostics
internal import Figures
internal import Measures

extension EnquiryReason {
    /// A milestone falls due between the report's date and the meeting that receives it, or within about a quarter of a
    /// year where the meeting's date is not known.
    static let dueBeforeMeeting = EnquiryReason("due-before-meeting", .promises, QuestionsAboutMilestones.Reason.due) {
        context in
        let snapshot = context.snapshot
        let meeting = snapshot.report.meetingDate?.value.lastDay
        let horizon = max(meeting ?? snapshot.asAt, snapshot.asAt.plusMonths(3))
        return context.milestones(where: { _, standing in
            standing.delivery == .toCome && standing.milestone.dueDay > snapshot.asAt
                && standing.milestone.dueDay <= horizon
        }) { milestone, standing in
            let isPast = meeting.map { standing.milestone.dueDay <= $0 } ?? false
            return (
                QuestionsAboutMilestones.due(milestone.name, by: standing.dueWords, isPast: isPast),
                standing.statusSentence(asAt: snapshot.asAt)
            )
        }
    }
}

extension Day {
    /// The same day of a later month, or that month's last; the day itself where the calendar ends.
    fileprivate func plusMonths(_ months: Int) -> Day {
        let (year, month) = (year + (month - 1 + months) / 12, (month - 1 + months) % 12 + 1)
        return Day(year: year, month: month, day: min(day, Day.daysInMonth(month, of: year))) ?? self
    }
}
