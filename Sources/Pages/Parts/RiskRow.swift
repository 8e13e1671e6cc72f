internal import Diagnostics
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// A risk with its score and how it has moved.
struct RiskRow: TemplateModel {
    let id: String
    let anchor: String
    let title: String
    let owner: String?
    let priority: PageLink?
    let likelihood: String
    let impact: String
    let score: String
    let previous: String?
    let movement: String
    let isHigher: Bool
    let reviewed: String?
    let mitigation: MarkdownText?

    static let fields = Fields<RiskRow>("A risk with its score and how it has moved") {
        Text("id", "its id", \.id)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("title", "what may happen, in a line", \.title)
        OptionalText("owner", "who answers for it, by role", \.owner)
        OptionalOne("priority", "the priority that it belongs to", \.priority)
        Text("likelihood", "how likely it is, from 1 to 5", \.likelihood)
        Text("impact", "how much it would matter, from 1 to 5", \.impact)
        Text("score", "likelihood times impact", \.score)
        OptionalText("previous", "the score before", \.previous)
        Text("movement", "Higher, Lower, The same or First scored", \.movement)
        YesNo("isHigher", "whether the score is higher than before", \.isHigher)
        OptionalText("reviewed", "when the scores were last reviewed", \.reviewed)
        OptionalProse("mitigation", "what is being done about it", \.mitigation)
    }
}

extension Page {
    /// The risks, those that have grown first, then by score; all, or those of one priority.
    func riskRows(of priority: String? = nil) -> [RiskRow] {
        site.content.risks.filter { priority == nil || $0.priority?.value == priority }
            .sorted { left, right in
                let (first, second) = (left.movement == .higher, right.movement == .higher)
                if first != second { return first }
                return left.score != right.score ? left.score > right.score : left.id.value < right.id.value
            }
            .map(row)
    }

    private func row(for risk: Risk) -> RiskRow {
        RiskRow(
            id: risk.id.value,
            anchor: SiteMap.anchor(.risk, risk.id.value),
            title: risk.title.value,
            owner: risk.owner?.value,
            priority: risk.priority.flatMap { link(to: Reference(.priority, $0.value)) },
            likelihood: "\(risk.likelihood.value.number)",
            impact: "\(risk.impact.value.number)",
            score: "\(risk.score)",
            previous: risk.previousScore.map { "\($0.value.number)" },
            movement: RiskPhrases.movement(risk.movement),
            isHigher: risk.movement == .higher,
            reviewed: risk.reviewed?.value.words,
            mitigation: text(risk.mitigation, headingLevel: 4)
        )
    }
}
