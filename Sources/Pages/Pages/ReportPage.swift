internal import Diagnostics
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// A cover report: its key facts, its formal sections and its narrative.
struct ReportPage: TemplateModel {
    let frame: Frame
    let report: ReportDetails
    let time: ReportTime
    let record: RecordDetails?

    static let fields = Fields<ReportPage>("The page of one cover report") {
        One("frame", "what stands around the content", \.frame)
        One("report", "the report", \.report)
        OneOf("time", "when it came, seen from the report that the site is about", \.time)
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

    private static func make(_ page: Page, _ frame: Frame, _ report: Report) -> ReportPage {
        ReportPage(
            frame: frame,
            report: page.details(of: report, headingLevel: 2),
            time: ReportTime(report, on: page.site),
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
    let narrative: MarkdownText?
    let contents: [ContentsEntry]

    static let fields = Fields<ReportDetails>("Everything about a report") {
        Text("anchor", "its place on the page that holds everything", \.anchor)
        Text("title", "its title", \.title)
        Text("asAt", "its as-at date in words", \.asAt)
        YesNo("isDraft", "whether it is a draft", \.isDraft)
        YesNo("isExempt", "whether it is exempt (part 2), so that its text is not published", \.isExempt)
        List("facts", "the cover sheet", \.facts)
        List("sections", "the formal sections", \.sections)
        OptionalProse("narrative", "the narrative", \.narrative)
        List("contents", "the main headings, for a table of contents", \.contents)
    }
}

extension Page {
    /// Everything about a report.
    ///
    /// Of an exempt one, only what the agenda shows.
    func details(of report: Report, headingLevel: Int) -> ReportDetails {
        let isExempt = report.isExempt
        let sections =
            isExempt
            ? []
            : report.formalSections.map { section, text in
                TextSection(
                    heading: section.rawValue,
                    anchor: HeadingAnchor("\(report.id)/\(section.rawValue)", words: Slug.make(from: section.rawValue)),
                    text: self.text(text, headingLevel: headingLevel + 1, title: section.rawValue)
                )
            }
        let narrative = isExempt ? nil : text(Optional(report.narrative), headingLevel: headingLevel)
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
                + (isExempt ? [] : report.narrative.mainHeadings.map(ContentsEntry.init))
        )
    }
}
