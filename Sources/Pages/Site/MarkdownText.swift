internal import Markdown
internal import SafeHTML
internal import Templates

/// A Markdown text of the content, which becomes markup when the page that shows it is written.
struct MarkdownText: PageText {
    let document: MarkdownDocument
    /// The level that the text's highest heading takes on the page.
    let headingLevel: Int
    /// What the text is about, for the captions of tables that have no heading above them.
    let title: String?
    let links: PageLinks

    var isEmpty: Bool { document.isEmpty }

    func html(on page: PageAnchors) -> HTML {
        var renderer = MarkdownRenderer(links: links, anchors: page)
        return renderer.html(document, headingLevel: headingLevel, title: title)
    }
}
