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
    let dueChanges: [DueChangeRow]
    let done: String?
    let status: String
    let rating: RatingTag
    let intendedImpact: MarkdownText?
    let measure: MarkdownText?
    let promises: [PromiseRow]
    var hasPromises: Bool { !promises.isEmpty }
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
        List("dueChanges", "how its date was moved, the newest first", \.dueChanges)
        OptionalText("done", "when it was done", \.done)
        Text("status", "the status, with the date of the report that gave it where that was an earlier one", \.status)
        One("rating", "the rating that follows", \.rating)
        OptionalProse("intendedImpact", "the difference that it is to make", \.intendedImpact)
        OptionalProse("measure", "how that difference will be measured", \.measure)
        List("promises", "what was promised in numbers", \.promises)
        YesNo("hasPromises", "whether anything was promised in numbers", \.hasPromises)
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
    let forecast: String?
    let reason: String?
    let printedRating: RatingTag?
    let progress: MarkdownText
    let impact: MarkdownText?
    let next: MarkdownText?
    let evidence: [PageLink]

    static let fields = Fields<MilestoneUpdateEntry>("What one report says of a milestone") {
        Text("reportTitle", "the report's title", \.reportTitle)
        Text("asAt", "the report's as-at date in words", \.asAt)
        YesNo("isThisReport", "whether it is the report that the site is about", \.isThisReport)
        Text("status", "the status that was reported", \.status)
        OptionalText("forecast", "whether it will be done by its date", \.forecast)
        OptionalText("reason", "why it is paused, withdrawn, merged or not on course", \.reason)
        OptionalOne("printedRating", "the rating that the paper prints", \.printedRating)
        Prose("progress", "what was done", \.progress)
        OptionalProse("impact", "the difference that it made", \.impact)
        OptionalProse("next", "what the next period will bring", \.next)
        List("evidence", "what shows the difference", \.evidence)
    }
}

/// A due date that was moved.
struct DueChangeRow: TemplateModel {
    let was: String
    let now: String
    let reason: String?

    static let fields = Fields<DueChangeRow>("A due date that was moved") {
        Text("was", "the date before", \.was)
        Text("now", "the date from then on", \.now)
        OptionalText("reason", "why it was moved", \.reason)
    }

    init(_ change: DueChange) {
        was = change.was.words
        now = change.now.words
        reason = change.reason?.value
    }
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
            due: milestone.due?.value.words ?? milestone.dueWord?.value.name
                ?? milestone.dueDay.words,
            isDueDefault: milestone.due == nil && milestone.dueWord == nil,
            dueChanges: milestone.dueChanges.reversed().map(DueChangeRow.init),
            done: milestone.done?.value.words,
            status: standing.statusPhrase,
            rating: RatingTag(standing.rating, scheme: site.settings.milestoneRatings),
            intendedImpact: text(milestone.intendedImpact, headingLevel: headingLevel),
            measure: text(milestone.measure, headingLevel: headingLevel),
            promises: rows(for: site.snapshot.promises(of: [standing])),
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
            status: update.status.value.name,
            forecast: update.forecast?.value.name,
            reason: update.reason?.value,
            printedRating: update.printedRating.map {
                RatingTag($0.value, scheme: site.settings.milestoneRatings)
            },
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
