internal import Diagnostics
internal import Model
internal import Templates

/// Inspection findings and other duties, with what answers them.
struct ObligationsPage: TemplateModel {
    let frame: Frame
    let answered: String?
    let obligations: [ObligationRow]
    let inspections: [PageLink]

    static let fields = Fields<ObligationsPage>("The page of obligations") {
        One("frame", "what stands around the content", \.frame)
        OptionalText("answered", "how many of them nothing answers, in a sentence", \.answered)
        List("inspections", "where they come from, each with its own page", \.inspections)
        List("obligations", "the obligations, those that nothing answers first", \.obligations)
    }

    static let kind = PageKind<ObligationsPage>(
        "obligations",
        at: SiteMap.obligations,
        title: "Obligations",
        description: "Inspection findings and other duties, with the milestones that answer them.",
        in: [.moreNavigation],
        presence: .listed { !$0.snapshot.knownObligations.isEmpty },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> ObligationsPage {
        let obligations = page.obligationRows()
        let all = page.site.snapshot.knownObligations.count(where: \.asksForAnswer)
        return ObligationsPage(
            frame: frame,
            answered: ListPhrases.unanswered(obligations.count(where: \.isUnanswered), of: all),
            obligations: obligations,
            inspections: Inspection.all(page.site.snapshot.knownObligations).map { inspection in
                PageLink(
                    address: page.address(of: SiteMap.inspection(inspection.id)),
                    words: "\(inspection.source) (\(inspection.obligations.count))"
                )
            }
        )
    }
}
