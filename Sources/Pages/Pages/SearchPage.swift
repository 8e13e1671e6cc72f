internal import Templates

/// The page with the results of a search, which a script fills.
struct SearchPage: TemplateModel {
    let frame: Frame
    let searchIndex: String
    let lists: [PageLink]

    static let fields = Fields<SearchPage>("The page with the results of a search") {
        One("frame", "what stands around the content", \.frame)
        Link("searchIndex", "link to the script that holds what can be searched", \.searchIndex)
        List("lists", "the pages that list everything, for readers without JavaScript", \.lists)
    }

    static let kind = PageKind<SearchPage>(
        "search",
        at: SiteMap.search,
        title: "Search",
        description: "Find a measure, milestone, case study or action by its words.",
        in: [.furtherPages],
        isFound: false
    ) { page, frame in
        let site = page.site
        let lists: [PageList] = [.navigation, .moreNavigation, .foot]
        let root = page.address(of: "")
        return SearchPage(
            frame: frame,
            searchIndex: root + SiteMap.searchIndex,
            lists: lists.flatMap { site.pages(in: $0) }.map {
                PageLink(address: root + $0.address, words: $0.listTitle)
            }
        )
    }
}
