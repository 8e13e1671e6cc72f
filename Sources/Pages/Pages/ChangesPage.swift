internal import Diagnostics
internal import Figures
internal import Measures
internal import Model
internal import Templates

/// What is different since the last report: told and now, side by side.
struct ChangesPage: TemplateModel {
    let frame: Frame
    let changes: ChangesDetails?

    static let fields = Fields<ChangesPage>("The page of what is different since the last report") {
        One("frame", "what stands around the content", \.frame)
        OptionalOne("changes", "the changes; absent where no earlier report was published", \.changes)
    }

    static let kind = PageKind<ChangesPage>(
        "since-last-report",
        at: SiteMap.changes,
        title: "Since last report",
        description: "What is different from what members were told in the last report.",
        in: [.navigation],
        presence: .listed { $0.snapshot.sinceLastReport != nil },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> ChangesPage {
        ChangesPage(frame: frame, changes: page.site.snapshot.sinceLastReport.flatMap { page.details(of: $0) })
    }
}

/// Everything that is different since the last report.
struct ChangesDetails: TemplateModel {
    let reportTitle: String
    let reportAddress: String
    let toldAsAt: String
    let amendments: [String]
    let nothing: Bool
    let counts: [ChangeCount]
    let measureSum: String
    let sections: [ChangeSection]
    let withoutFigure: ChangeNames?
    let targets: [TargetChangeEntry]
    let revisions: [RevisionEntry]
    let definitions: [DefinitionChangeEntry]
    var hasTargets: Bool { !targets.isEmpty }
    var hasRevisions: Bool { !revisions.isEmpty }
    var hasDefinitions: Bool { !definitions.isEmpty }
    var hasAbsentKPIs: Bool { !absentKPIs.isEmpty }
    let absentKPIs: [AbsentRow]
    let firstReported: ChangeSection?
    let milestoneSum: String
    let movements: [MilestoneMovement]
    let dropped: [AbsentRow]
    let opened: [ActionRow]
    let closed: [ActionRow]
    let droppedActions: [AbsentRow]

    static let fields = Fields<ChangesDetails>("Everything that is different since the last report") {
        Text("reportTitle", "the title of the last report", \.reportTitle)
        Link("reportAddress", "link to the last report", \.reportAddress)
        Text("toldAsAt", "the last report's as-at date in words", \.toldAsAt)
        TextList("amendments", "the reasons why its record was changed afterwards", \.amendments)
        YesNo("nothing", "whether nothing at all is different", \.nothing)
        List("counts", "how much there is of each kind of change, with its place", \.counts)
        Text("kpiSum", "how the numbers of KPIs then and now add up", \.measureSum)
        List("sections", "the KPIs with a figure to compare: worse, better, level, not comparable", \.sections)
        OptionalOne("withoutFigure", "the KPIs without a new figure, by owner or priority", \.withoutFigure)
        List("targets", "the targets that were changed", \.targets)
        List("revisions", "the readings that were revised", \.revisions)
        List("definitions", "the KPIs with another title, definition, unit or number", \.definitions)
        YesNo("hasTargets", "whether any target was changed", \.hasTargets)
        YesNo("hasRevisions", "whether any reading was revised", \.hasRevisions)
        YesNo("hasDefinitions", "whether there are any", \.hasDefinitions)
        YesNo("hasAbsentKPIs", "whether any KPI is absent now", \.hasAbsentKPIs)
        List("absentKPIs", "the KPIs that were reported and are absent now", \.absentKPIs)
        OptionalOne("firstReported", "the KPIs that members were not told of before", \.firstReported)
        Text("milestoneSum", "how the numbers of milestones then and now add up", \.milestoneSum)
        List("movements", "the milestones by how they moved", \.movements)
        List("dropped", "the milestones that were reported and are absent now", \.dropped)
        List("opened", "the actions that are new", \.opened)
        List("closed", "the actions that are no longer open", \.closed)
        List("droppedActions", "the actions that were reported and are absent now", \.droppedActions)
    }
}

/// Something that was reported and is absent now.
struct AbsentRow: TemplateModel {
    let id: String
    let title: String
    let wasTold: String

    static let fields = Fields<AbsentRow>("Something that was reported and is absent now") {
        Text("id", "its id", \.id)
        Text("title", "its title or wording", \.title)
        Text("wasTold", "what members were told about it", \.wasTold)
    }
}

extension Page {
    /// Everything that is different since the last report; `nil` where nothing was published before.
    fileprivate func details(of since: ToldAndNow) -> ChangesDetails? {
        guard let published = since.record else { return nil }
        let opened = Set(since.openedActions.map(\.id.value))
        let closed = Set(since.closedActions.map(\.id.value))
        let compared: [ChangeGroup] = [.worse, .better, .level, .notComparable, .firstFigure]
        let sections = compared.compactMap { section($0, of: since) }
        let withoutFigure = namesWithoutFigure(since)
        let targets = since.measures.compactMap { TargetChangeEntry($0, on: self) }
        let revisions = since.measures.flatMap { RevisionEntry.all(of: $0, on: self) }
        let firstReported = section(.firstReported, of: since)
        let movements = movements(of: since.milestones)
        let kinds =
            sections.map { ($0.anchor, $0.heading, $0.rows.count) } + [
                ("targets", ChangePhrases.targetsChanged, targets.count),
                ("revisions", ChangePhrases.figuresRevised, revisions.count),
                (
                    "without-figure",
                    ChangePhrases.heading(.noNewFigure),
                    since.measures.count { $0.group == .noNewFigure }
                ),
                ("no-longer", ChangePhrases.heading(.noLongerReported), since.noLongerReported.count),
            ] + [firstReported].compactMap(\.self).map { ($0.anchor, $0.heading, $0.rows.count) }
            + movements.map { ($0.anchor, $0.listedAs, $0.rows.count) }
        return ChangesDetails(
            reportTitle: published.report.title,
            reportAddress: address(of: SiteMap.report(published.report.id)),
            toldAsAt: Day(published.report.asAt)?.words ?? published.report.asAt,
            amendments: published.amendments.map(\.reason),
            nothing: since.isUnchanged,
            counts: kinds.compactMap { ChangeCount(anchor: $0.0, words: $0.1, count: $0.2) },
            measureSum: ChangePhrases.measureSum(since),
            sections: sections,
            withoutFigure: withoutFigure,
            targets: targets,
            revisions: revisions,
            definitions: since.measures.compactMap { DefinitionChangeEntry($0, on: self) },
            absentKPIs: since.noLongerReported.map {
                AbsentRow(id: $0.id, title: $0.title, wasTold: $0.told?.entry.reason ?? "")
            },
            firstReported: firstReported,
            milestoneSum: ChangePhrases.milestoneSum(since),
            movements: movements,
            dropped: since.dropped.map { milestone in
                let due = milestone.told?.due?.words ?? ""
                let told = MilestonePagePhrases.told(milestone.told?.status, due: due)
                return AbsentRow(id: milestone.id, title: milestone.title, wasTold: told)
            },
            opened: actionRows { opened.contains($0.id.value) },
            closed: actionRows { closed.contains($0.id.value) },
            droppedActions: since.droppedActions.map {
                AbsentRow(id: $0.id, title: $0.text, wasTold: $0.state)
            }
        )
    }
}
