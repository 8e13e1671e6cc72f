package import Diagnostics
internal import Measures
internal import Model

/// A report is about a time that the plan is about.
package enum ReportOutsidePlan: Check {
    package static let rule = Rule(
        "report-outside-plan",
        .error,
        .time,
        title: "Reports outside the plan",
        finds: """
            A report as at a date before the plan begins or more than a year after it ends, and one whose date does \
            not fit its plan year: before the year begins, or more than a year after it ends.
            """,
        why: "Every rating is worked out as at that date: two digits the wrong way round make every milestone overdue.",
        answer: "Correct `as-at` or `year` in the report, or `starts` and `ends` of the plan in site.yaml."
    )

    /// Finds as-at dates that do not fit the plan or the report's own year.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let plan = checked.content.settings.plan
        let (starts, ends) = (plan.starts.value.firstDay, plan.ends.value.lastDay)
        // What could not be read is not known to be otherwise.
        guard !checked.content.gaps.files.contains(plan.starts.location.path) else { return [] }
        return checked.content.reports.compactMap { report in
            guard !checked.content.gaps.files.contains(report.asAt.location.path) else { return nil }
            let asAt = report.asAt.value
            let year = report.year.value
            if asAt < starts.monthBefore { return finding(report, "the plan begins on \(starts.words)") }
            if asAt > ends.yearAfter { return finding(report, "the plan ends on \(ends.words)") }
            if asAt < year.firstDay.monthBefore || asAt > year.lastDay.yearAfter {
                return finding(report, "its plan year is \(year.text)")
            }
            return nil
        }
    }

    private static func finding(_ report: Report, _ reason: String) -> Diagnostic {
        finding(
            at: report.asAt.location,
            "the report '\(report.id)' is as at \(report.asAt.value.words), but \(reason)",
            remedy: "correct 'as-at', or the dates of the plan"
        )
    }
}

extension Day {
    /// A year later: a last report may be written long after the end.
    fileprivate var yearAfter: Day { Day(year: year + 1, month: month, day: min(day, 28)) ?? self }

    /// A month earlier: a first report may be as at the eve of the plan.
    fileprivate var monthBefore: Day {
        Day(year: month == 1 ? year - 1 : year, month: month == 1 ? 12 : month - 1, day: min(day, 28)) ?? self
    }
}
