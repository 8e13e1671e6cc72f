internal import Diagnostics
import Figures
internal import Measures
internal import Model
internal import Templates

/// What is different since the last report.
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
        presence: .listed { $0.snapshot.changes != nil },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> ChangesPage {
        let site = page.site
        return ChangesPage(frame: frame, changes: site.snapshot.changes.map { page.details(of: $0) })
    }
}

/// Everything that is different since the last report.
struct ChangesDetails: TemplateModel {
    let reportTitle: String
    let reportAddress: String
    let asAt: String
    let amendments: [String]
    let nothing: Bool
    let measures: [MeasureChangeRow]
    let measureSum: String
    let absentKPIs: [AbsentRow]
    let movements: [MilestoneMovement]
    let milestoneSum: String
    let dropped: [AbsentRow]
    let opened: [ActionRow]
    let closed: [ActionRow]
    let droppedActions: [AbsentRow]

    static let fields = Fields<ChangesDetails>("Everything that is different since the last report") {
        Text("reportTitle", "the title of the last report", \.reportTitle)
        Link("reportAddress", "the way to the last report", \.reportAddress)
        Text("asAt", "the last report's as-at date in words", \.asAt)
        TextList("amendments", "the reasons why its record was changed afterwards", \.amendments)
        YesNo("nothing", "whether nothing at all is different", \.nothing)
        List("kpis", "the KPIs that changed, the worst first", \.measures)
        Text("kpiSum", "how the numbers of KPIs then and now add up", \.measureSum)
        List("absentKPIs", "the KPIs that were reported and are absent now", \.absentKPIs)
        List("movements", "the milestones by how they moved", \.movements)
        Text("milestoneSum", "how the numbers of milestones then and now add up", \.milestoneSum)
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
    /// Everything that is different since the last report.
    func details(of changes: Changes) -> ChangesDetails {
        let published = changes.published
        let opened = Set(changes.openedActions.map(\.id.value))
        let closed = Set(changes.closedActions.map(\.id.value))
        return ChangesDetails(
            reportTitle: published.report.title,
            reportAddress: way(to: SiteMap.report(published.report.id)),
            asAt: Day(published.report.asAt)?.words ?? published.report.asAt,
            amendments: published.amendments.map(\.reason),
            nothing: changes.isEmpty,
            measures: changedKPIs(changes.measures),
            measureSum: changes.measureSum,
            absentKPIs: changes.absentKPIs.map { AbsentRow(id: $0.id, title: $0.title, wasTold: $0.reason) },
            movements: movements(of: changes.milestones),
            milestoneSum: changes.milestoneSum,
            dropped: changes.droppedMilestones.map { milestone in
                let due = Day(milestone.due)?.words ?? milestone.due
                let status = milestone.status.replacing("-", with: " ")
                return AbsentRow(id: milestone.id, title: milestone.title, wasTold: "\(status), due \(due)")
            },
            opened: actionRows { opened.contains($0.id.value) },
            closed: actionRows { closed.contains($0.id.value) },
            droppedActions: changes.droppedActions.map {
                AbsentRow(id: $0.id, title: $0.text, wasTold: $0.state)
            }
        )
    }
}

extension Changes {
    /// How the numbers of milestones then and now add up, in a sentence.
    fileprivate var milestoneSum: String {
        let new = milestones(.new).count
        let unchanged = milestones(.unchanged).count
        let changed = milestones.count - new - unchanged
        return
            "\(published.milestones.count) milestones were reported: \(unchanged) are unchanged, \(changed) changed, "
            + "\(droppedMilestones.count) were dropped. \(new) are new. Now there are \(milestones.count)."
    }

    /// How the numbers of measures then and now add up, in a sentence.
    fileprivate var measureSum: String {
        let new = measures.count(where: \.isNew)
        let unchanged = measures.count(where: \.isEmpty)
        let changed = measures.count - new - unchanged
        return "\(published.measures.count) measures were reported: \(unchanged) are unchanged, \(changed) changed, "
            + "\(absentKPIs.count) are no longer reported. \(new) are new. Now there are \(measures.count)."
    }
}
