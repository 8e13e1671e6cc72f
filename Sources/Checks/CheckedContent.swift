internal import Diagnostics
internal import Indicators
public import Model

/// What a check looks at: all content, an index of what can be referred to, and the content as at the report.
public struct CheckedContent: Sendable {
    /// Everything that was read.
    public let content: Content
    /// What can be referred to.
    public let references: ReferenceIndex
    /// The content as at the report that the site is about; `nil` where there is no such report.
    public let snapshot: Snapshot?
    /// Every paragraph, item, cell and heading of every text, cut into words and figures.
    let passages: [Passage]
    /// Every pipe table of every text.
    let pipeTables: [PipeTableText]
    /// The KPIs by id.
    let indicators: [String: Indicator]

    /// Prepares content for checking.
    ///
    /// - Parameters:
    ///   - content: Everything that was read.
    ///   - report: The report that the site is about; by default the one that site.yaml names.
    public init(_ content: Content, report: String? = nil) {
        self.content = content
        references = ReferenceIndex(content)
        snapshot = Snapshot(content, report: report)
        passages = content.documents.flatMap(Passage.all)
        pipeTables = PipeTableText.all(in: content)
        indicators = Dictionary(
            content.priorities.flatMap(\.kpis).map { ($0.indicator.id.value, $0.indicator) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The milestones that the report deals with: those of its own year.
    var milestonesInReport: [MilestoneStanding] {
        snapshot.map { snapshot in snapshot.content.priorities.flatMap(snapshot.thisYear) } ?? []
    }
}
