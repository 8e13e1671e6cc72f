internal import Diagnostics
internal import Markdown
internal import Measures
internal import Model
internal import Synchronization

/// What every page of one site is made from.
///
/// It is the same for all pages and never changes while they are made. It is a class because every page holds it, and a
/// structure of so many parts is slow to copy.
final class SiteContext: Sendable {
    let snapshot: Snapshot
    let map: SiteMap
    let abbreviations: Abbreviations
    let figures: FigureTemplates
    /// The questions that the record gives reason to ask, worked out once for all pages.
    let linesOfEnquiry: [LineOfEnquiry]
    /// Every measure of every priority, in order.
    let measures: [MeasureStanding]
    private let measurePositions: [String: Int]
    private let priorityPositions: [String: Int]
    private let changes: [String: MeasureToldAndNow]
    /// What earlier reports' records say of every measure, oldest first.
    private let recorded: [String: [RecordedMeasure]]
    private let citations: [Reference: [(priority: Int, standing: MilestoneStanding)]]
    /// The case studies that members have seen by now, with their priorities, in order.
    let caseStudies: [(priority: Priority, study: CaseStudy)]
    let quality: DataQuality
    /// The lists of pages that have been asked for: every page asks for those of the navigation.
    private let pageLists = Mutex<[PageList: [PageEntry]]>([:])

    init(_ snapshot: Snapshot, figures: FigureTemplates, quality: DataQuality = .empty) {
        self.snapshot = snapshot
        self.figures = figures
        linesOfEnquiry = snapshot.linesOfEnquiry
        measures = snapshot.allMeasures
        measurePositions = Dictionary(
            measures.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        priorityPositions = Dictionary(
            snapshot.content.priorities.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        changes = Dictionary(
            snapshot.toldAndNow.measures.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        recorded = RecordedMeasure.all(in: snapshot)
        citations = Self.citations(in: snapshot)
        caseStudies = snapshot.content.priorities.flatMap { priority in
            snapshot.caseStudies(priority).map { (priority, $0) }
        }
        self.quality = quality
        map = SiteMap(snapshot)
        abbreviations = Abbreviations(
            snapshot.content.glossary.compactMap { entry in
                entry.expansion.map { (entry.term.value, $0.value) }
            }
        )
    }

    /// What each milestone names as evidence, turned round: every page of a measure or case study asks for it.
    private static func citations(
        in snapshot: Snapshot
    ) -> [Reference: [(priority: Int, standing: MilestoneStanding)]] {
        var citations = [Reference: [(priority: Int, standing: MilestoneStanding)]]()
        for (number, priority) in snapshot.content.priorities.enumerated() {
            for standing in snapshot.standings[priority.id] ?? [] {
                for reference in Set((standing.update?.evidence ?? []).map(\.value)) {
                    citations[reference, default: []].append((number, standing))
                }
            }
        }
        return citations
    }

    /// The milestones that name something as evidence, with their priorities, in order.
    func milestones(citing reference: Reference) -> [(priority: Priority, standing: MilestoneStanding)] {
        (citations[reference] ?? []).map { (content.priorities[$0.priority], $0.standing) }
    }

    /// The pages of the site that stand in a list.
    func pages(in list: PageList) -> [PageEntry] {
        if let known = pageLists.withLock({ $0[list] }) { return known }
        let pages = PageKinds.pages(in: list, of: self)
        pageLists.withLock { $0[list] = pages }
        return pages
    }

    var content: Content { snapshot.content }
    var settings: SiteSettings { snapshot.content.settings }
    var report: Report { snapshot.report }

    /// A picture or document by its path, `files/hub-map.png`.
    func file(_ path: String) -> AttachedFile? { content.files.first { $0.path == path } }

    /// The title of a report, or its id if it has none.
    func title(ofReport id: String) -> String {
        content.reports.first { $0.id == id }?.title.value ?? id
    }

    /// The readings of a measure that differ from what members were told.
    func revisions(of standing: MeasureStanding) -> [MeasureToldAndNow.Revision] {
        changes[standing.id]?.revisions ?? []
    }

    /// What earlier reports' records say of a measure, by the period that each was about.
    func recorded(_ measure: Measure) -> [Period: RecordedMeasure] {
        Dictionary((recorded[measure.id.value] ?? []).map { (measure.currentPeriod(asAt: $0.asAt), $0) }) { $1 }
    }

    /// A measure as members were last told it, beside what it is now.
    func toldAndNow(_ standing: MeasureStanding) -> MeasureToldAndNow? { changes[standing.id] }

    /// The tables that members have seen by now, by id.
    var tables: [DataTable] { content.tables.filter { snapshot.isKnown(since: $0.report?.value) } }

    /// The priority with an id; every measure and milestone belongs to one.
    func priority(_ id: String) -> Priority {
        guard let position = priorityPositions[id] else {
            preconditionFailure("a standing belongs to the priority '\(id)', which is not in the content")
        }
        return content.priorities[position]
    }

    /// The measure with an id.
    func measure(_ id: String) -> MeasureStanding? { measurePositions[id].map { measures[$0] } }
}
