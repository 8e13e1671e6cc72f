package import Diagnostics
package import Markdown

/// Further narrative, such as governance or an introduction.
package struct FurtherPage: Sendable {
    /// The file's name without its ending; it gives the address.
    package var id: String
    /// Its title.
    package var title: Located<String>
    /// One sentence for lists.
    package var summary: String?
    /// Its place in the navigation; `nil` for a page that is only in the index.
    package var order: Int?
    /// The text.
    package var body: MarkdownDocument

    /// Creates a page.
    package init(
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
