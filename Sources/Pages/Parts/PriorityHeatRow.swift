internal import Diagnostics
internal import Markdown
internal import Measures
internal import Model
internal import Templates

/// A priority as a row of the home page's table: what matters of it, in counts.
struct PriorityHeatRow: TemplateModel {
    let number: String
    let title: String
    let address: String
    let rating: PriorityRatingTag
    let offTarget: String?
    let withoutFigure: String?
    let late: String?
    let worse: String?
    let better: String?

    static let fields = Fields<PriorityHeatRow>("A priority in a table: what matters of it, in counts") {
        Text("number", "its number in the plan", \.number)
        Text("title", "its title", \.title)
        Link("address", "link to its page", \.address)
        One("rating", "how it is doing", \.rating)
        OptionalText("offTarget", "how many of its measures with a target are off it: 6 of 10", \.offTarget)
        OptionalText("withoutFigure", "how many of its measures have no current figure", \.withoutFigure)
        OptionalText("late", "how many of its milestones that are due are not done", \.late)
        OptionalText("worse", "how many of its measures are worse than members were told", \.worse)
        OptionalText("better", "how many are better", \.better)
    }
}

extension Page {
    /// The priorities with their counts, in order.
    func priorityHeatRows() -> [PriorityHeatRow] {
        let measures = Dictionary(grouping: site.snapshot.toldAndNow.measures, by: \.priority)
        return zip(site.content.priorities, site.snapshot.priorityStandings).map { priority, standing in
            let own = measures[priority.id] ?? []
            let known = standing.known
            let withTarget = standing.results.rated + standing.results.unknown
            let late = standing.delivery.missed + standing.delivery.silent
            return PriorityHeatRow(
                number: "\(priority.number.value)",
                title: priority.title.value,
                address: address(of: SiteMap.priority(priority.id)),
                rating: PriorityRatingTag(standing),
                offTarget: share(standing.results.off, of: withTarget),
                withoutFigure: share(known.measures - known.withFigure, of: known.measures),
                late: share(late, of: standing.delivery.due),
                worse: count(own.count { $0.group == .worse }),
                better: count(own.count { $0.group == .better })
            )
        }
    }

    private func share(_ part: Int, of whole: Int) -> String? { whole > 0 ? CountPhrases.share(part, of: whole) : nil }

    private func count(_ number: Int) -> String? { number > 0 ? "\(number)" : nil }
}
