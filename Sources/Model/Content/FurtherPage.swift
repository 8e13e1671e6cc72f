public import Diagnostics
public import Markdown

/// Further narrative, such as governance or an introduction.
public struct FurtherPage: Sendable {
    /// The file's name without its ending; it gives the address.
    public var id: String
    /// Its title.
    public var title: Located<String>
    /// One sentence for lists.
    public var summary: String?
    /// Its place in the navigation; `nil` for a page that is only in the index.
    public var order: Int?
    /// The text.
    public var body: MarkdownDocument

    /// Creates a page.
    public init(
        id: String,
        title: Located<String>,
        summary: String? = nil,
        order: Int? = nil,
        body: MarkdownDocument
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.order = order
        self.body = body
    }
}
