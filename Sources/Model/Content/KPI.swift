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

    /// Creates a KPI.
    public init(_ indicator: Indicator, definition: MarkdownDocument? = nil, caveats: MarkdownDocument? = nil) {
        self.indicator = indicator
        self.definition = definition
        self.caveats = caveats
    }
}
