internal import Diagnostics
internal import Markdown
internal import Model
internal import Templates

/// A milestone as a row of a table.
struct MilestoneRow: TemplateModel {
    let id: String
    let address: String
    let title: String
    let year: String
    let priorityNumber: String
    let priorityTitle: String
    let priorityAddress: String
    let owner: String?
    let due: String
    let dueISO: String
    let status: String
    let rating: RatingTag

    static let fields = Fields<MilestoneRow>("A milestone as a row of a table") {
        Text("id", "the milestone's id", \.id)
        Link("address", "link to the milestone on its priority's page", \.address)
        Text("title", "what was agreed, in a line", \.title)
        Text("year", "the plan year that it was agreed for", \.year)
        Text("priorityNumber", "the number of its priority", \.priorityNumber)
        Text("priorityTitle", "the title of its priority", \.priorityTitle)
        Link("priorityAddress", "link to its priority", \.priorityAddress)
        OptionalText("owner", "who answers for it, by role", \.owner)
        Text("due", "by when, in words", \.due)
        Text("dueISO", "by when, for machines", \.dueISO)
        Text("status", "the status, with the date of the report that gave it where that was an earlier one", \.status)
        One("rating", "the rating that follows", \.rating)
    }
}

extension Page {
    /// The milestones that name something as evidence.
    func rows(citing reference: Reference) -> [MilestoneRow] {
        site.milestones(citing: reference).flatMap { rows(for: [$0.standing], of: $0.priority) }
    }

    /// Milestones of a priority as rows.
    func rows(for standings: [MilestoneStanding], of priority: Priority) -> [MilestoneRow] {
        standings.map { standing in
            let milestone = standing.milestone
            let reference = Reference(.milestone, milestone.id.value)
            return MilestoneRow(
                id: milestone.id.value,
                address: target(of: reference)?.address ?? address(of: SiteMap.priority(priority.id)),
                title: milestone.title.value,
                year: milestone.year.value.text,
                priorityNumber: "\(priority.number.value)",
                priorityTitle: priority.title.value,
                priorityAddress: address(of: SiteMap.priority(priority.id)),
                owner: milestone.owner?.value,
                due: milestone.due?.value.words ?? milestone.dueDay.words,
                dueISO: milestone.dueDay.iso,
                status: standing.statusPhrase,
                rating: RatingTag(standing.rating, scheme: site.settings.milestoneRatings)
            )
        }
    }
}
