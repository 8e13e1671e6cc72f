internal import Diagnostics
internal import Measures
internal import Model
internal import SafeHTML
internal import Templates

/// An obligation with what answers it.
struct ObligationRow: TemplateModel {
    let id: String
    let anchor: String
    let title: String
    let kind: String
    let source: String
    let reference: String?
    let detail: MarkdownText?
    let responsible: String?
    let due: String?
    let reviewed: String?
    let milestones: [MilestoneRow]
    let measures: [PageLink]
    let isUnanswered: Bool
    let asksForAnswer: Bool
    let standing: String

    static let fields = Fields<ObligationRow>("An obligation with what answers it") {
        Text("id", "its id", \.id)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("title", "what is asked, in a line", \.title)
        Text("kind", "Inspection finding, Priority action, Statutory duty or Commitment", \.kind)
        Text("source", "who found or imposed it, and when", \.source)
        OptionalText("reference", "the paragraph or section", \.reference)
        OptionalProse("detail", "more about it", \.detail)
        OptionalText("responsible", "the body that has to answer it", \.responsible)
        OptionalText("due", "by when", \.due)
        OptionalText("reviewed", "when it was inspected again, or is to be", \.reviewed)
        List("milestones", "the milestones that answer it", \.milestones)
        List("kpis", "the KPIs that answer it", \.measures)
        YesNo("isUnanswered", "whether nothing answers it", \.isUnanswered)
        YesNo("asksForAnswer", "whether something has to answer it; nothing has to answer a strength", \.asksForAnswer)
        Text("standing", "Answered, Named, not on course or Nothing named", \.standing)
    }
}

extension Page {
    /// The obligations, those that nothing answers first.
    func obligationRows(where condition: (Obligation) -> Bool = { _ in true }) -> [ObligationRow] {
        let rows = site.snapshot.knownObligations.filter(condition).map { row(for: $0) }
        return rows.filter(\.isUnanswered) + rows.filter { !$0.isUnanswered }
    }

    private func row(for obligation: Obligation) -> ObligationRow {
        let id = obligation.id.value
        let milestones = site.content.priorities.flatMap { priority in
            let answering = (site.snapshot.standings[priority.id] ?? [])
                .filter { $0.milestone.requires.contains { $0.value == id } }
            return rows(for: answering, of: priority)
        }
        let measures = site.measures
            .filter { $0.measure.details.requires.contains { $0.value == id } }
            .compactMap { link(to: Reference(.kpi, $0.id)) }
        return ObligationRow(
            id: id,
            anchor: SiteMap.anchor(.obligation, id),
            title: obligation.title.value,
            kind: obligation.kind.value.name,
            source: obligation.source.value,
            reference: obligation.reference?.value,
            detail: text(obligation.detail, headingLevel: 4),
            responsible: obligation.responsible?.value,
            due: obligation.due?.value.words,
            reviewed: obligation.reviewed?.value.words,
            milestones: milestones,
            measures: measures,
            isUnanswered: obligation.asksForAnswer && milestones.isEmpty && measures.isEmpty,
            asksForAnswer: obligation.asksForAnswer,
            standing: (site.snapshot.obligationStandings.first { $0.id == id }?.word ?? .nothingNamed).name
        )
    }
}
