internal import Diagnostics
internal import Model
internal import Templates

/// All reports of the plan.
struct ReportsPage: TemplateModel {
    let frame: Frame
    let reports: [ReportRow]

    static let fields = Fields<ReportsPage>("The page of all reports") {
        One("frame", "what stands around the content", \.frame)
        List("reports", "the reports, newest first", \.reports)
    }

    static let kind = PageKind<ReportsPage>(
        "reports",
        at: SiteMap.reports,
        title: "Reports",
        description: "Every report of the plan, with its cover report.",
        in: [.moreNavigation],
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> ReportsPage {
        let site = page.site
        return ReportsPage(
            frame: frame,
            reports: site.content.reports.reversed().map { page.row(for: $0) }
        )
    }
}

/// A report in a list.
struct ReportRow: TemplateModel {
    let title: String
    let address: String
    let asAt: String
    let asAtISO: String
    let state: String
    let time: ReportTime

    static let fields = Fields<ReportRow>("A report in a list") {
        Text("title", "its title", \.title)
        Link("address", "link to its cover report", \.address)
        Text("asAt", "its as-at date in words", \.asAt)
        Text("asAtISO", "its as-at date for machines", \.asAtISO)
        Text("state", "Draft or Published", \.state)
        OneOf("time", "when it came, seen from the report that the site is about", \.time)
    }
}

extension Page {
    /// A report as a row of a list.
    func row(for report: Report) -> ReportRow {
        ReportRow(
            title: report.title.value,
            address: address(of: SiteMap.report(report.id)),
            asAt: report.asAt.words,
            asAtISO: report.asAt.iso,
            state: ReportPhrases.state(report),
            time: ReportTime(report, on: site)
        )
    }
}
