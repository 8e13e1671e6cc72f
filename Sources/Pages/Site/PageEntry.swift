/// What navigation, lists and the frame around it say of a page.
struct PageEntry: Sendable {
    /// The address from the top of the site.
    let address: String
    let title: String
    /// What lists call the page, where that is not its title.
    let listedAs: String?
    /// One sentence about the page.
    let description: String?

    init(_ address: String, _ title: String, listedAs: String? = nil, description: String?) {
        self.address = address
        self.title = title
        self.listedAs = listedAs
        self.description = description
    }

    /// What lists call the page.
    var listTitle: String { listedAs ?? title }

    /// A link to the page as lists call it, with its address from the top of the site.
    var link: PageLink { PageLink(address: address, words: listTitle) }
}

/// Where a page is listed.
enum PageList {
    /// The part of the main navigation that shows at once: what readers come for, few enough to stand in one row.
    case navigation
    /// The rest of the main navigation, which is unfolded.
    case moreNavigation
    /// The foot of every page.
    case foot
    /// The index of further pages.
    case furtherPages
}

/// Whether a page of which there is one is made and listed.
enum PagePresence: Sendable {
    /// Made and listed.
    case always
    /// Made, because others link to it, and listed if there is something on it.
    case listed(@Sendable (SiteContext) -> Bool)
    /// Made and listed if there is something on it.
    case made(@Sendable (SiteContext) -> Bool)

    func isMade(_ site: SiteContext) -> Bool {
        if case .made(let isWanted) = self { isWanted(site) } else { true }
    }

    func isListed(_ site: SiteContext) -> Bool {
        switch self {
        case .always: true
        case .listed(let isWanted), .made(let isWanted): isWanted(site)
        }
    }
}
