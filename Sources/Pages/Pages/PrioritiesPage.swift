internal import Diagnostics
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// All priorities in brief.
struct PrioritiesPage: TemplateModel {
    let frame: Frame
    let planTitle: String
    let planSubtitle: String?
    let planSummary: MarkdownText?
    let priorities: [PriorityCard]

    static let fields = Fields<PrioritiesPage>("The page of all priorities") {
        One("frame", "what stands around the content", \.frame)
        Text("planTitle", "the title of the plan", \.planTitle)
        OptionalText("planSubtitle", "what stands under the title", \.planSubtitle)
        OptionalProse("planSummary", "what the plan is", \.planSummary)
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
        let plan = site.settings.plan
        return PrioritiesPage(
            frame: frame,
            planTitle: plan.title.value,
            planSubtitle: plan.subtitle?.value,
            planSummary: page.text(plan.summary),
            priorities: page.priorityCards()
        )
    }
}
