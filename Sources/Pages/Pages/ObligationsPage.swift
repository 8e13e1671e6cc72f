internal import Diagnostics
internal import Model
internal import Templates

/// Inspection findings and other duties, with what answers them.
struct ObligationsPage: TemplateModel {
    let frame: Frame
    let count: String
    let unansweredCount: String
    let hasUnanswered: Bool
    let obligations: [ObligationRow]

    static let fields = Fields<ObligationsPage>("The page of obligations") {
        One("frame", "what stands around the content", \.frame)
        Text("count", "how many there are", \.count)
        Text("unansweredCount", "how many of them nothing answers", \.unansweredCount)
        YesNo("hasUnanswered", "whether there is one that nothing answers", \.hasUnanswered)
        List("obligations", "the obligations, those that nothing answers first", \.obligations)
    }

    static func make(_ site: SiteContext) -> ObligationsPage {
        var page = Page(SiteMap.obligations, of: site)
        let frame = page.frame(
            title: "Obligations",
            description: "Inspection findings and other duties, with the milestones that answer them."
        )
        let obligations = page.obligationRows()
        let unanswered = obligations.count(where: \.isUnanswered)
        return ObligationsPage(
            frame: frame,
            count: "\(obligations.count)",
            unansweredCount: "\(unanswered)",
            hasUnanswered: unanswered > 0,
            obligations: obligations
        )
    }
}
