internal import Templates

/// The page with the results of a search, which a script fills.
struct SearchPage: TemplateModel {
    let frame: Frame
    let searchIndex: String
    let lists: [PageLink]

    static let fields = Fields<SearchPage>("The page with the results of a search") {
        One("frame", "what stands around the content", \.frame)
        Link("searchIndex", "the way to the script that holds what can be searched", \.searchIndex)
        List("lists", "the pages that list everything, for readers without JavaScript", \.lists)
    }

    static func make(_ site: SiteContext) -> SearchPage {
        var page = Page(SiteMap.search, of: site)
        return SearchPage(
            frame: page.frame(title: "Search", description: "Search this site."),
            searchIndex: page.way(to: SiteMap.searchIndex),
            lists: (Page.mainPages(of: site) + Page.morePages(of: site) + Page.footerPages).map {
                PageLink(address: page.way(to: $0.address), words: $0.words)
            }
        )
    }
}
