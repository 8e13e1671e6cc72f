internal import Diagnostics
internal import Model
internal import Templates

/// All priorities in brief.
struct PrioritiesPage: TemplateModel {
    let frame: Frame
    let planTitle: String
    let priorities: [PriorityCard]

    static let fields = Fields<PrioritiesPage>("The page of all priorities") {
        One("frame", "what stands around the content", \.frame)
        Text("planTitle", "the title of the plan", \.planTitle)
        List("priorities", "the priorities in brief", \.priorities)
    }

    static let kind = PageKind<PrioritiesPage>(
        "priorities",
        at: SiteMap.priorities,
        title: "Priorities",
        description: { "The priorities of \($0.settings.plan.title) and how far their milestones have come." },
        in: [.navigation],
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> PrioritiesPage {
        let site = page.site
        return PrioritiesPage(frame: frame, planTitle: site.settings.plan.title.value, priorities: page.priorityCards())
    }
}
