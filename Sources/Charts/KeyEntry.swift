package import SafeHTML

/// One line of a chart's key: a sample of what is drawn, and what it means.
package struct KeyEntry: Hashable, Sendable {
    /// The sample, as an `svg` element that is hidden from screen readers.
    package let symbol: HTML
    /// What it means, as plain text.
    package let text: String
}
