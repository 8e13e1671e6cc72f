internal import Diagnostics
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// One case study.
struct CaseStudyPage: TemplateModel {
    let frame: Frame
    let caseStudy: CaseStudyDetails
    let citedBy: [MilestoneRow]

    static let fields = Fields<CaseStudyPage>("The page of one case study") {
        One("frame", "what stands around the content", \.frame)
        One("caseStudy", "the case study", \.caseStudy)
        List("citedBy", "the milestones that name it as evidence", \.citedBy)
    }

    static let kind = PageKind<CaseStudyPage>(
        "case-study",
        below: CaseStudiesPage.kind.link,
        each: { $0.caseStudies },
        entry: { entry in
            let study = entry.study
            return PageEntry(SiteMap.caseStudy(study.id.value), study.title.value, description: study.summary.value)
        },
        make: make
    )

    private static func make(
        _ page: Page,
        _ frame: Frame,
        _ entry: (priority: Priority, study: CaseStudy)
    ) -> CaseStudyPage {
        let (priority, study) = entry
        return CaseStudyPage(
            frame: frame,
            caseStudy: page.details(of: study, priority: priority, headingLevel: 3),
            citedBy: page.rows(citing: Reference(.case, study.id.value))
        )
    }
}

/// Everything about a case study.
struct CaseStudyDetails: TemplateModel {
    let anchor: String
    let title: String
    let summary: String
    let identity: String
    let priorityTitle: String
    let priorityAddress: String
    let reportTitle: String?
    let parts: [CaseStudyPart]

    static let fields = Fields<CaseStudyDetails>("Everything about a case study") {
        Text("anchor", "its place on the page that holds everything", \.anchor)
        Text("title", "its title", \.title)
        Text("summary", "one sentence about it", \.summary)
        Text("identity", "a sentence on how the people in it are protected", \.identity)
        Text("priorityTitle", "the priority that it belongs to", \.priorityTitle)
        Link("priorityAddress", "link to that priority", \.priorityAddress)
        OptionalText("reportTitle", "the title of the first report that it appeared in", \.reportTitle)
        List("parts", "its parts", \.parts)
    }
}

extension Page {
    /// Everything about a case study.
    func details(of study: CaseStudy, priority: Priority, headingLevel: Int) -> CaseStudyDetails {
        let reference = Reference(.priority, priority.id)
        return CaseStudyDetails(
            anchor: SiteMap.anchor(.case, study.id.value),
            title: study.title.value,
            summary: study.summary.value,
            identity: study.identity.words,
            priorityTitle: priority.title.value,
            priorityAddress: target(of: reference)?.address ?? address(of: SiteMap.priorities),
            reportTitle: study.report.map { site.title(ofReport: $0.value) },
            parts: parts(of: study, headingLevel: headingLevel)
        )
    }
}
