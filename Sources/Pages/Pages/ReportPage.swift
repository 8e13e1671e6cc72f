internal import Diagnostics
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// A cover report: its key facts, its formal sections and its narrative.
struct ReportPage: TemplateModel {
    let frame: Frame
    let report: ReportDetails
    let isCurrent: Bool
    let isLater: Bool
    let record: RecordDetails?

    static let fields = Fields<ReportPage>("The page of one cover report") {
        One("frame", "what stands around the content", \.frame)
        One("report", "the report", \.report)
        YesNo("isCurrent", "whether it is the report that the site is about", \.isCurrent)
        YesNo("isLater", "whether it came after the report that the site is about", \.isLater)
        OptionalOne("record", "what members were told, if it was published and frozen", \.record)
    }

    static let kind = PageKind<ReportPage>(
        "report",
        below: ReportsPage.kind.link,
        each: { $0.content.reports },
        entry: { report in
            PageEntry(
                SiteMap.report(report.id),
                report.title.value,
                description: "Cover report as at \(report.asAt.words)."
            )
        },
        make: make
    )

    private static func make(_ page: inout Page, _ frame: Frame, _ report: Report) -> ReportPage {
        let site = page.site
        return ReportPage(
            frame: frame,
            report: page.details(of: report, headingLevel: 2),
            isCurrent: report.id == site.report.id,
            isLater: !site.snapshot.knownReports.contains(report.id),
            record: report.published.map { page.details(of: $0) }
        )
    }
}

/// Everything about a report.
struct ReportDetails: TemplateModel {
    let anchor: String
    let title: String
    let asAt: String
    let isDraft: Bool
    let isExempt: Bool
    let facts: [KeyFact]
    let sections: [TextSection]
    let narrative: HTML?
    let contents: [ContentsEntry]

    static let fields = Fields<ReportDetails>("Everything about a report") {
        Text("anchor", "its place on the page that holds everything", \.anchor)
        Text("title", "its title", \.title)
        Text("asAt", "its as-at date in words", \.asAt)
        YesNo("isDraft", "whether it is a draft", \.isDraft)
        YesNo("isExempt", "whether it is exempt (part 2), so that its text is not published", \.isExempt)
        List("facts", "the cover sheet", \.facts)
        List("sections", "the formal sections", \.sections)
        OptionalMarkup("narrative", "the narrative", \.narrative)
        List("contents", "the main headings, for a table of contents", \.contents)
    }
}

extension Page {
    /// Everything about a report.
    ///
    /// Of an exempt one, only what the agenda shows.
    mutating func details(of report: Report, headingLevel: Int) -> ReportDetails {
        let isExempt = report.isExempt
        let before = headings.count
        let sections =
            isExempt
            ? []
            : report.formalSections.map { section, text in
                TextSection(
                    heading: section.rawValue,
                    anchor: anchor(for: section.rawValue),
                    text: html(text, headingLevel: headingLevel + 1, title: section.rawValue)
                )
            }
        let narrative = isExempt ? nil : html(Optional(report.narrative), headingLevel: headingLevel)
        let written = headings[before...].filter { $0.level == headingLevel }
        return ReportDetails(
            anchor: SiteMap.anchor(.report, report.id),
            title: report.title.value,
            asAt: report.asAt.words,
            isDraft: report.state.value == .draft,
            isExempt: isExempt,
            facts: coverSheet(of: report),
            sections: sections,
            narrative: narrative,
            contents: sections.map { ContentsEntry(anchor: $0.anchor, words: $0.heading) }
                + written.map { ContentsEntry(anchor: $0.anchor, words: $0.words) }
        )
    }
}
