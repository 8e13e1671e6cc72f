import Diagnostics
import Figures
import Markdown
import Measures
@testable import Model

let somewhere = SourceLocation(path: "p")

func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: somewhere) }

func markdown(_ text: String = "Words.") -> MarkdownDocument {
    MarkdownDocument(text, origin: TextOrigin(file: SourceText(path: "p", text: text)))
}

func day(_ text: String) -> Day {
    guard let day = Day(text) else { fatalError("a test has no day '\(text)'") }
    return day
}

func date(_ text: String) -> WrittenDate {
    guard let date = WrittenDate(text) else { fatalError("a test has no date '\(text)'") }
    return date
}

func year(_ text: String) -> PlanYear {
    guard let year = PlanYear(text) else { fatalError("a test has no plan year '\(text)'") }
    return year
}

func update(_ report: String, _ status: MilestoneStatus, evidence: [Reference] = []) -> MilestoneUpdate {
    MilestoneUpdate(
        report: located(report),
        status: located(status),
        progress: markdown("Progress in \(report)."),
        evidence: evidence.map(located)
    )
}

func milestone(_ id: String, _ planYear: String = "2024-25", due: String? = nil, updates: [MilestoneUpdate] = [])
    -> Milestone
{
    Milestone(
        id: located(id),
        year: located(year(planYear)),
        title: located("Title of \(id)"),
        due: due.map { located(date($0)) },
        updates: updates
    )
}

func plan(_ title: String) -> PlanDetails {
    PlanDetails(title: located(title), starts: located(date("2024-04")), ends: located(date("2027-03")))
}

func disclosure(_ rule: DisclosureRule) -> DisclosureSettings {
    DisclosureSettings(
        threshold: located(rule.threshold),
        noughts: located(rule.showsZeros ? .shown : .withheld)
    )
}

func tableDetails(_ caption: String) -> DataTableDetails { DataTableDetails(caption: located(caption)) }

func report(_ id: String, asAt: String, year planYear: String = "2024-25") -> Report {
    Report(
        id: id,
        title: located(id),
        asAt: located(day(asAt)),
        year: located(year(planYear)),
        state: located(.draft),
        narrative: markdown(),
        body: markdown()
    )
}

func content(_ reports: [Report], milestones: [Milestone] = [], caseStudies: [CaseStudy] = [], current: String? = nil)
    -> Content
{
    Content(
        settings: SiteSettings(
            authority: located("Example Council"),
            committee: located("Scrutiny Panel"),
            plan: plan("Plan"),
            current: current.map(located),
            reports: reports.map { located($0.id) },
            priorities: []
        ),
        priorities: [
            Priority(
                id: "early-help",
                number: located(1),
                title: located("Early help"),
                vision: markdown(),
                narrative: markdown(""),
                milestones: milestones,
                caseStudies: caseStudies
            )
        ],
        reports: reports
    )
}
