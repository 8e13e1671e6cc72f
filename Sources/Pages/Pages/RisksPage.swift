internal import Diagnostics
internal import Model
internal import Templates

/// The risks to the plan: what may go wrong, and what is being done about it.
struct RisksPage: TemplateModel {
    let frame: Frame
    let summary: String
    let risks: [RiskRow]

    static let fields = Fields<RisksPage>("The page of risks") {
        One("frame", "what stands around the content", \.frame)
        Text("summary", "how many there are and how they have moved, in a sentence", \.summary)
        List("risks", "the risks, those that have grown first, then by score", \.risks)
    }

    static let kind = PageKind<RisksPage>(
        "risks",
        at: SiteMap.risks,
        title: "Risks",
        description:
            "What may go wrong, how likely it is and how much it would matter, and what is being done about it.",
        in: [.moreNavigation],
        presence: .made { !$0.content.risks.isEmpty },
        make: { page, frame in
            RisksPage(frame: frame, summary: RiskPhrases.summary(page.site.content.risks), risks: page.riskRows())
        }
    )
}
