internal import Markdown
internal import Model
internal import SafeHTML

/// Resolves this site's own links as seen from one page.
struct PageLinks: LinkResolver {
    let map: SiteMap
    /// What leads from the page to the top of the site: empty, or `../`.
    let root: String
    /// The kinds of thing that stand on the page itself, as on the page that holds everything.
    var kindsOnThisPage: Set<Reference.Kind> = []

    func target(of link: MarkdownLink) -> LinkTarget? {
        Reference(link.destination).flatMap(target)
    }

    func figure(for image: MarkdownLink) -> HTML? { nil }

    /// Where a reference leads from the page.
    func target(of reference: Reference) -> LinkTarget? {
        guard let destination = map.destination(of: reference) else { return nil }
        let address =
            kindsOnThisPage.contains(reference.kind)
            ? "#" + SiteMap.anchor(reference.kind, reference.id) : root + destination.address
        return LinkTarget(address: address, words: destination.title)
    }
}
