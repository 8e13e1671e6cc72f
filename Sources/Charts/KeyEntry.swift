public import SafeHTML

/// One line of a chart's key: a sample of what is drawn, and what it means.
public struct KeyEntry: Hashable, Sendable {
    /// The sample, as an `svg` element that is hidden from screen readers.
    public let symbol: HTML
    /// What it means, as plain text.
    public let text: String
}
