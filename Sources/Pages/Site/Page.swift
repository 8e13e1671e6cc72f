internal import Markdown
internal import Model
internal import SafeHTML

/// A page while it is being made: where it is, and what has been said on it so far.
///
/// What is rendered goes through it in the order of the page, because abbreviations are written out where they are first
/// used and anchors are numbered where they repeat.
struct Page {
    /// The address from the top of the site.
    let address: String
    let site: SiteContext
    let links: PageLinks
    private var renderer: MarkdownRenderer

    /// Anchors that the layout uses itself.
    private static let reservedAnchors: Set<String> = ["main", "top", "navigation"]

    init(_ address: String, of site: SiteContext, kindsOnThisPage: Set<Reference.Kind> = []) {
        self.address = address
        self.site = site
        let depth = address.split(separator: "/").count - 1
        links = PageLinks(
            site: site,
            page: address,
            root: String(repeating: "../", count: depth),
            kindsOnThisPage: kindsOnThisPage
        )
        renderer = MarkdownRenderer(
            links: links,
            wording: PageWording(abbreviations: site.abbreviations, reservedAnchors: Self.reservedAnchors)
        )
    }

    /// A Markdown text as it stands here.
    mutating func html(_ document: MarkdownDocument, headingLevel: Int = 2, title: String? = nil) -> HTML {
        renderer.html(document, headingLevel: headingLevel, title: title)
    }

    /// A Markdown text that may be absent.
    mutating func html(_ document: MarkdownDocument?, headingLevel: Int = 2, title: String? = nil) -> HTML? {
        guard let document, !document.isEmpty else { return nil }
        return renderer.html(document, headingLevel: headingLevel, title: title)
    }

    /// Plain text as it stands here, with abbreviations written out at their first use.
    mutating func html(text: String) -> HTML { renderer.html(text: text) }

    /// An anchor for a heading of the template's own.
    mutating func anchor(for words: String) -> String { renderer.anchor(for: words) }

    /// The headings written so far.
    var headings: [MarkdownRenderer.Heading] { renderer.headings }

    /// The way from here to an address given from the top of the site.
    func way(to address: String) -> String { links.root + address }

    /// The way from here to what a reference names.
    func target(of reference: Reference) -> LinkTarget? { links.target(of: reference) }
}
