/// Markup that may be written into a page as it is.
///
/// A value of this type is a promise that everything in it which came from content has been escaped. So that the
/// promise can be believed, only code that imports this module with `@_spi(HTMLProducer)` can make one: the Markdown
/// renderer, the chart drawer and the template engine. Everybody else can only pass it on.
public struct HTML: Hashable, Sendable {
    /// The markup.
    public let markup: String

    /// Vouches for markup: everything in it that came from content has been escaped.
    @_spi(HTMLProducer)
    public init(vouchingFor markup: String) {
        self.markup = markup
    }

    /// No markup at all.
    public static let empty = HTML(vouchingFor: "")

    /// Whether there is nothing to write.
    public var isEmpty: Bool { markup.isEmpty }
}
