internal import Markdown
internal import SafeHTML
internal import Templates

/// A heading of a template's own with a Markdown text under it.
struct TextSection: TemplateModel {
    let heading: String
    let anchor: HeadingAnchor
    let text: MarkdownText

    static let fields = Fields<TextSection>("A heading with a text") {
        Text("heading", "the heading", \.heading)
        Anchor("anchor", "its place on the page, for the id attribute", \.anchor)
        Prose("text", "the text", \.text)
    }
}

/// A heading of the page, for a table of contents.
struct ContentsEntry: TemplateModel {
    let anchor: HeadingAnchor
    let words: String

    static let fields = Fields<ContentsEntry>("An entry of the page's table of contents") {
        Anchor("anchor", "the place on the page, without the number sign", \.anchor)
        Text("words", "the heading's words", \.words)
    }
}

extension ContentsEntry {
    /// A heading of a text on the page.
    init(_ heading: MarkdownDocument.Heading) {
        self.init(anchor: heading.anchor, words: heading.words)
    }
}
