internal import Diagnostics
internal import Markdown
internal import Model

/// What every page of one site is made from.
///
/// It is the same for all pages and never changes while they are made.
struct SiteContext: Sendable {
    let snapshot: Snapshot
    let map: SiteMap
    let abbreviations: Abbreviations
    let figures: FigureTemplates
    /// The questions that the record gives reason to ask, worked out once for all pages.
    let linesOfEnquiry: [LineOfEnquiry]

    init(_ snapshot: Snapshot, figures: FigureTemplates) {
        self.snapshot = snapshot
        self.figures = figures
        linesOfEnquiry = snapshot.linesOfEnquiry
        map = SiteMap(snapshot)
        abbreviations = Abbreviations(
            snapshot.content.glossary.compactMap { entry in
                entry.expansion.map { (entry.term.value, $0) }
            }
        )
    }

    var content: Content { snapshot.content }
    var settings: SiteSettings { snapshot.content.settings }
    var report: Report { snapshot.report }

    /// The title of a report, or its id if it has none.
    func title(ofReport id: String) -> String {
        content.reports.first { $0.id == id }?.title.value ?? id
    }

    /// The readings of a KPI that differ from what members were told.
    func revisions(of standing: KPIStanding) -> [KPIChange.Revision] {
        snapshot.changes?.kpis.first { $0.standing.id == standing.id }?.revisions ?? []
    }

    /// The priority with an id; every KPI and milestone belongs to one.
    func priority(_ id: String) -> Priority {
        guard let priority = content.priorities.first(where: { $0.id == id }) else {
            preconditionFailure("a standing belongs to the priority '\(id)', which is not in the content")
        }
        return priority
    }

    /// Which priorities' case studies are known, in order.
    var caseStudies: [(priority: Priority, study: CaseStudy)] {
        content.priorities.flatMap { priority in
            snapshot.caseStudies(priority).map { (priority, $0) }
        }
    }
}
