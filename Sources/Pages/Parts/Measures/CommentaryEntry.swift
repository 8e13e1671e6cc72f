internal import Diagnostics
internal import Figures
internal import Measures
internal import Model
internal import Templates

/// What the service said of a measure in one report.
struct CommentaryEntry: TemplateModel {
    let report: String
    let isCurrent: Bool
    let why: MarkdownText
    let action: MarkdownText?
    let expected: String?
    let by: String?

    static let fields = Fields<CommentaryEntry>("What the service said of a KPI in one report") {
        Text("report", "the report's title", \.report)
        YesNo("isCurrent", "whether that is the report of this site", \.isCurrent)
        Prose("why", "why the KPI is where it is", \.why)
        OptionalProse("action", "what is being done", \.action)
        OptionalText("expected", "by when that is expected to show", \.expected)
        OptionalText("by", "who says so, by role", \.by)
    }

    /// Everything said up to a site's report, the newest first.
    static func all(_ standing: MeasureStanding, on page: Page) -> [CommentaryEntry] {
        let snapshot = page.site.snapshot
        let title = standing.measure.title.value
        return snapshot.knownReports.reversed().compactMap { id in
            standing.measure.commentary(in: id).map { entry($0, of: id, titled: title, on: page) }
        }
    }

    /// What is said in the report that the site is about; `nil` where nothing is.
    static func current(_ standing: MeasureStanding, on page: Page) -> CommentaryEntry? {
        let report = page.site.snapshot.report.id
        return standing.measure.commentary(in: report).map {
            entry($0, of: report, titled: standing.measure.title.value, on: page)
        }
    }

    private static func entry(
        _ said: Commentary,
        of id: String,
        titled title: String,
        on page: Page
    ) -> CommentaryEntry {
        let snapshot = page.site.snapshot
        let report = snapshot.content.reports.first { $0.id == id }
        return CommentaryEntry(
            report: report?.title.value ?? id,
            isCurrent: id == snapshot.report.id,
            why: page.text(said.why, headingLevel: 4, title: title),
            action: page.text(said.action, headingLevel: 4, title: title),
            expected: said.expected.map { Period.readings(of: $0.value).first?.name ?? $0.value },
            by: said.by?.value
        )
    }
}
