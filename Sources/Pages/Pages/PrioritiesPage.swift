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

    static func make(_ site: SiteContext) -> PrioritiesPage {
        var page = Page(SiteMap.priorities, of: site)
        let frame = page.frame(
            title: "Priorities",
            description: "The priorities of \(site.settings.plan.title) and how far their milestones have come."
        )
        return PrioritiesPage(frame: frame, planTitle: site.settings.plan.title, priorities: page.priorityCards())
    }
}
