internal import Diagnostics
internal import Model
internal import Templates

/// The index of case studies.
struct CaseStudiesPage: TemplateModel {
    let frame: Frame
    let count: String
    let groups: [CaseStudyGroup]

    static let fields = Fields<CaseStudiesPage>("The index of case studies") {
        One("frame", "what stands around the content", \.frame)
        Text("count", "how many there are, in a sentence", \.count)
        List("groups", "the case studies by priority", \.groups)
    }

    static let kind = PageKind<CaseStudiesPage>(
        "case-studies",
        at: SiteMap.caseStudies,
        title: "Case studies",
        description: "What changed for people, told without identifying anybody.",
        in: [.navigation],
        presence: .made { !$0.caseStudies.isEmpty },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> CaseStudiesPage {
        let site = page.site
        return CaseStudiesPage(
            frame: frame,
            count: ListPhrases.caseStudies(site.caseStudies.count),
            groups: site.content.priorities.compactMap { priority in
                let studies = site.snapshot.caseStudies(priority)
                guard !studies.isEmpty else { return nil }
                return CaseStudyGroup(
                    priorityTitle: "\(priority.number.value). \(priority.title.value)",
                    priorityAddress: page.address(of: SiteMap.priority(priority.id)),
                    anchor: SiteMap.anchor(.priority, priority.id),
                    caseStudies: page.cards(for: studies, of: priority)
                )
            }
        )
    }
}

/// The case studies of one priority.
struct CaseStudyGroup: TemplateModel {
    let priorityTitle: String
    let priorityAddress: String
    let anchor: String
    let caseStudies: [CaseStudyCard]

    static let fields = Fields<CaseStudyGroup>("The case studies of one priority") {
        Text("priorityTitle", "the priority's number and title", \.priorityTitle)
        Link("priorityAddress", "link to the priority", \.priorityAddress)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        List("caseStudies", "its case studies", \.caseStudies)
    }
}
