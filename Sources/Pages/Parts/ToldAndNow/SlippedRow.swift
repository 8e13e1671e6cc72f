internal import Diagnostics
internal import Markdown
internal import Model
internal import Templates

/// A milestone that has missed or moved its date, or that is due next, with what a list says of it.
struct SlippedRow: TemplateModel {
    let title: String
    let address: String
    let when: String
    let owner: String?
    let priorityTitle: String

    static let fields = Fields<SlippedRow>("A milestone that has missed or moved its date, or that is due next") {
        Text("title", "what was agreed, in a line", \.title)
        Link("address", "link to the milestone on its priority's page", \.address)
        Text("when", "when it was or is due, how late it is, or to when and why it was moved", \.when)
        OptionalText("owner", "who answers for it, by role", \.owner)
        Text("priorityTitle", "the priority that it belongs to", \.priorityTitle)
    }
}

extension Page {
    /// Milestones whose date has been reached or was moved and that are not done, in the order given.
    func slippedRows(_ milestones: some Sequence<MilestoneToldAndNow>) -> [SlippedRow] {
        milestones.compactMap { milestone in
            milestone.standing.map { row(for: $0, when: HomePhrases.lateness(milestone, asAt: site.snapshot.asAt)) }
        }
    }

    /// Milestones that are due next, in the order given.
    func dueRows(_ standings: some Sequence<MilestoneStanding>) -> [SlippedRow] {
        standings.map { row(for: $0, when: MilestonePagePhrases.due($0.milestone.dueDay)) }
    }

    /// Milestones by name and status, in the order given.
    func unfinishedRows(_ standings: some Sequence<MilestoneStanding>) -> [SlippedRow] {
        standings.map { row(for: $0, when: $0.statusPhrase) }
    }

    private func row(for standing: MilestoneStanding, when: String) -> SlippedRow {
        let milestone = standing.milestone
        let reference = Reference(.milestone, milestone.id.value)
        return SlippedRow(
            title: milestone.title.value,
            address: target(of: reference)?.address ?? address(of: SiteMap.priority(standing.priority)),
            when: when,
            owner: milestone.owner?.value,
            priorityTitle: site.priority(standing.priority).title.value
        )
    }
}
