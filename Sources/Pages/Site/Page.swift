internal import Markdown
internal import Model
internal import SafeHTML

/// One page of a site, as what is made for it sees it: where it is, and where its links lead.
struct Page: Sendable {
    let site: SiteContext
    let links: PageLinks

    /// Anchors that the layout uses itself.
    static let reservedAnchors: Set<String> = ["main", "top", "navigation"]

    init(_ address: String, of site: SiteContext, kindsOnThisPage: Set<Reference.Kind> = []) {
        self.site = site
        let depth = address.split(separator: "/").count - 1
        links = PageLinks(
            site: site,
            page: address,
            root: String(repeating: "../", count: depth),
            kindsOnThisPage: kindsOnThisPage
        )
    }

    /// The address from the top of the site.
    var address: String { links.page }

    /// A Markdown text for this page.
    func text(_ document: MarkdownDocument, headingLevel: Int = 2, title: String? = nil) -> MarkdownText {
        MarkdownText(document: document, headingLevel: headingLevel, title: title, links: links)
    }

    /// A Markdown text that may be absent.
    func text(_ document: MarkdownDocument?, headingLevel: Int = 2, title: String? = nil) -> MarkdownText? {
        guard let document, !document.isEmpty else { return nil }
        return MarkdownText(document: document, headingLevel: headingLevel, title: title, links: links)
    }

    /// The relative address, from here, of a path given from the top of the site.
    func address(of path: String) -> String { links.root + path }

    /// The link from here to what a reference names.
    func target(of reference: Reference) -> LinkTarget? { links.target(of: reference) }
}
