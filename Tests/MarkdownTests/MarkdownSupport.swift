import Diagnostics
import Markdown
@_spi(HTMLProducer) import SafeHTML

/// Resolves links as a small site would: whatever is named "missing" does not exist.
struct SomeLinks: LinkResolver {
    func target(of link: MarkdownLink) -> LinkTarget? {
        if link.destination.hasSuffix(":missing") { return nil }
        return LinkTarget(address: "../\(link.destination.replacing(":", with: "/")).html", words: "Title <1>")
    }

    func figure(for image: MarkdownLink) -> HTML? {
        guard image.destination.hasPrefix("chart:"), image.destination != "chart:missing" else { return nil }
        return HTML(vouchingFor: "<figure>\(image.destination)</figure>")
    }
}

/// A text that begins its file.
func document(_ text: String) -> MarkdownDocument {
    MarkdownDocument(text, origin: TextOrigin(file: SourceText(path: "p.md", text: text)))
}

/// A text as HTML, on a page with the given abbreviations.
func html(_ text: String, _ abbreviations: [(term: String, expansion: String)] = []) -> String {
    var renderer = MarkdownRenderer(links: SomeLinks(), anchors: PageAnchors())
    return Abbreviations(abbreviations).explained(renderer.html(document(text))).markup
}

/// The findings in a text, as they are printed, without their messages.
func findings(_ text: String) -> [String] {
    document(text).diagnostics.map { "\($0.location) \($0.rule)" }
}
