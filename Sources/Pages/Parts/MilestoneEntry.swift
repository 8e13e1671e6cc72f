internal import Diagnostics
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// A milestone in full, as it stands on its priority's page.
struct MilestoneEntry: TemplateModel {
    let id: String
    let anchor: String
    let title: String
    let description: MarkdownText?
    let year: String
    let owner: String?
    let due: String
    let isDueDefault: Bool
    let status: String
    let rating: RatingTag
    let intendedImpact: MarkdownText?
    let measure: MarkdownText?
    let requires: [PageLink]
    let update: MilestoneUpdateEntry?
    let earlierUpdates: [MilestoneUpdateEntry]

    static let fields = Fields<MilestoneEntry>("A milestone in full") {
        Text("id", "the milestone's id", \.id)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Text("title", "what was agreed, in a line", \.title)
        OptionalProse("description", "what exactly was agreed", \.description)
        Text("year", "the plan year that it was agreed for", \.year)
        OptionalText("owner", "who answers for it, by role", \.owner)
        Text("due", "by when, in words", \.due)
        YesNo("isDueDefault", "whether no date was given, so that the end of the plan year counts", \.isDueDefault)
        Text("status", "the status last reported: Not started, In progress, Implemented or Embedded", \.status)
        One("rating", "the rating that follows", \.rating)
        OptionalProse("intendedImpact", "the difference that it is to make", \.intendedImpact)
        OptionalProse("measure", "how that difference will be measured", \.measure)
        List("requires", "the obligations that it answers", \.requires)
        OptionalOne("update", "what was last reported", \.update)
        List("earlierUpdates", "what earlier reports said, the newest first", \.earlierUpdates)
    }
}

/// What one report says of a milestone.
struct MilestoneUpdateEntry: TemplateModel {
    let reportTitle: String
    let asAt: String
    let isThisReport: Bool
    let status: String
    let progress: MarkdownText
    let impact: MarkdownText?
    let next: MarkdownText?
    let evidence: [PageLink]

    static let fields = Fields<MilestoneUpdateEntry>("What one report says of a milestone") {
        Text("reportTitle", "the report's title", \.reportTitle)
        Text("asAt", "the report's as-at date in words", \.asAt)
        YesNo("isThisReport", "whether it is the report that the site is about", \.isThisReport)
        Text("status", "the status that was reported", \.status)
        Prose("progress", "what was done", \.progress)
        OptionalProse("impact", "the difference that it made", \.impact)
        OptionalProse("next", "what the next period will bring", \.next)
        List("evidence", "what shows the difference", \.evidence)
    }
}

extension MilestoneStatus {
    /// The status as a phrase of its own.
    var words: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension Page {
    /// A milestone in full.
    func entry(for standing: MilestoneStanding, headingLevel: Int) -> MilestoneEntry {
        let milestone = standing.milestone
        let known = site.snapshot.knownReports
        let earlier = milestone.updates.filter { update in
            known.contains(update.report.value) && update.report.value != standing.update?.report.value
        }
        let id = milestone.id.value
        return MilestoneEntry(
            id: id,
            anchor: SiteMap.anchor(.milestone, id),
            title: milestone.title.value,
            description: text(milestone.description, headingLevel: headingLevel, title: milestone.title.value),
            year: milestone.year.value.text,
            owner: milestone.owner?.value,
            due: milestone.due?.value.words ?? milestone.dueDay.words,
            isDueDefault: milestone.due == nil,
            status: standing.status.words,
            rating: RatingTag(standing.rating, scheme: site.settings.milestoneRatings),
            intendedImpact: text(milestone.intendedImpact, headingLevel: headingLevel),
            measure: text(milestone.measure, headingLevel: headingLevel),
            requires: milestone.requires.compactMap { link(to: Reference(.obligation, $0.value)) },
            update: standing.update.map { entry(for: $0, of: milestone, headingLevel: headingLevel) },
            earlierUpdates: earlier.reversed().map { entry(for: $0, of: milestone, headingLevel: headingLevel) }
        )
    }

    private func entry(
        for update: MilestoneUpdate,
        of milestone: Milestone,
        headingLevel: Int
    ) -> MilestoneUpdateEntry {
        let report = site.content.reports.first { $0.id == update.report.value }
        return MilestoneUpdateEntry(
            reportTitle: report?.title.value ?? update.report.value,
            asAt: report?.asAt.words ?? "",
            isThisReport: update.report.value == site.report.id,
            status: update.status.value.words,
            progress: text(update.progress, headingLevel: headingLevel, title: milestone.title.value),
            impact: text(update.impact, headingLevel: headingLevel, title: milestone.title.value),
            next: text(update.next, headingLevel: headingLevel, title: milestone.title.value),
            evidence: update.evidence.compactMap { link(to: $0.value) }
        )
    }

    /// A link to what a reference names, by its title.
    func link(to reference: Reference) -> PageLink? {
        target(of: reference).map { PageLink(address: $0.address, words: $0.words) }
    }
}
