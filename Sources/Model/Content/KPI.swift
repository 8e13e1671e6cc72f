public import Diagnostics
public import Indicators
public import Markdown

/// A measure of a priority: its figures, and what is said about them.
public struct KPI: Sendable {
    /// The figures with their targets.
    public var indicator: Indicator
    /// What exactly is measured.
    public var definition: MarkdownDocument?
    /// What to bear in mind.
    public var caveats: MarkdownDocument?
    /// The ids of the KPIs that it is the sum of; empty for one that is no total.
    public var totalOf: [Located<String>]

    /// Creates a KPI.
    public init(
        _ indicator: Indicator,
        definition: MarkdownDocument? = nil,
        caveats: MarkdownDocument? = nil,
        totalOf: [Located<String>] = []
    ) {
        self.indicator = indicator
        self.definition = definition
        self.caveats = caveats
        self.totalOf = totalOf
    }
}
