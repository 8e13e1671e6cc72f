internal import SafeHTML
internal import Templates

/// A heading of a template's own with a Markdown text under it.
struct TextSection: TemplateModel {
    let heading: String
    let anchor: String
    let text: HTML

    static let fields = Fields<TextSection>("A heading with a text") {
        Text("heading", "the heading", \.heading)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        Markup("text", "the text", \.text)
    }
}

/// A heading of the page, for a table of contents.
struct ContentsEntry: TemplateModel {
    let anchor: String
    let words: String

    static let fields = Fields<ContentsEntry>("An entry of the page's table of contents") {
        Text("anchor", "the place on the page, without the number sign", \.anchor)
        Text("words", "the heading's words", \.words)
    }
}
