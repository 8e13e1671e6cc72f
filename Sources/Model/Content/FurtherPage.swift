package import Declarations
package import Diagnostics
package import Markdown

/// Further narrative, such as governance or an introduction.
package struct FurtherPage: Thing {
    /// The file's name without its ending; it gives the address.
    package var id: String
    package var title: Located<String>
    package var summary: Located<String>?
    /// Its place in the navigation; `nil` for a page that is only in the index.
    package var order: Located<Int>?
    package var part: Located<Int>?
    package var body: MarkdownDocument
}

extension FurtherPage: NamedThing {
    package init(at location: SourceLocation) {
        id = ""
        title = .none(at: location)
        body = .none(at: location)
    }

    package mutating func take(id: Located<String>) { self.id = id.value }

    package var isExempt: Bool { part.map { $0.value != 1 } ?? false }

    package static let exampleFile = "governance.md"

    package static let declaration = Declaration<FurtherPage>("page", "Further narrative, such as governance") {
        Line("title", \.title, "Its title")
        Line("summary", \.summary, "One sentence, for lists and search").expected
        Written(
            "order",
            \.order,
            "Its place in the navigation; without it, the page is linked from the index of pages only",
            to: .nowhere
        )
        PartKey(\.part)
        Body(\.body, "The text")
    }
}
