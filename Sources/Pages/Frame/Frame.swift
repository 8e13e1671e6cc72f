internal import SafeHTML
internal import Templates

/// What stands around the content of every page.
struct Frame: TemplateModel {
    let language: String
    let documentTitle: String
    let description: String?
    let authority: String
    let committee: String
    let planTitle: String
    let reportTitle: String
    let reportAddress: String
    let asAt: String
    let asAtISO: String
    let isDraft: Bool
    let version: String?
    let demonstration: MarkdownText?
    let homeAddress: String
    let isHome: Bool
    let navigation: [NavigationLink]
    let moreNavigation: [NavigationLink]
    let isInMoreNavigation: Bool
    let footer: [NavigationLink]
    let breadcrumbs: [Breadcrumb]
    let previous: PageLink?
    let next: PageLink?
    let logo: String?
    let assets: String
    let siteStyleSheet: String
    let tableScript: String
    let searchAddress: String
    let dataAddress: String
    let everythingAddress: String

    static let fields = Fields<Frame>("What stands around the content of every page") {
        Text("language", "the language of the content, for example en-GB", \.language)
        Text("documentTitle", "the title for the browser's tab: page, plan and authority", \.documentTitle)
        OptionalText("description", "one sentence about the page, for search engines", \.description)
        Text("authority", "the council", \.authority)
        Text("committee", "the committee that receives the report", \.committee)
        Text("planTitle", "the title of the plan", \.planTitle)
        Text("reportTitle", "the title of the report that the site is about", \.reportTitle)
        Link("reportAddress", "link to that report's cover report", \.reportAddress)
        Text("asAt", "the report's as-at date in words", \.asAt)
        Text("asAtISO", "the report's as-at date for machines", \.asAtISO)
        YesNo("isDraft", "whether the report is a draft", \.isDraft)
        OptionalText("version", "the report's version", \.version)
        OptionalProse("demonstration", "what a demonstration says of itself", \.demonstration)
        Link("homeAddress", "link to the home page", \.homeAddress)
        YesNo("isHome", "whether this is the home page", \.isHome)
        List("navigation", "the main navigation: what readers come for", \.navigation)
        List("moreNavigation", "the rest of the main navigation, to be unfolded", \.moreNavigation)
        YesNo("isInMoreNavigation", "whether this page is, or belongs to, one of the rest", \.isInMoreNavigation)
        List("footer", "the links at the foot of the page", \.footer)
        List("breadcrumbs", "the way from the home page to this one", \.breadcrumbs)
        OptionalOne("previous", "the page before this one in its series", \.previous)
        OptionalOne("next", "the page after this one in its series", \.next)
        OptionalLink("logo", "link to the council's logo", \.logo)
        Link("assets", "link to the folder of style sheets and scripts, with the slash at its end", \.assets)
        Link("siteStyleSheet", "link to the style sheet with the site's own colours", \.siteStyleSheet)
        Link("tableScript", "link to the script that sorts and filters tables", \.tableScript)
        Link("searchAddress", "link to the page with the results of a search", \.searchAddress)
        Link("dataAddress", "link to the whole report as JSON", \.dataAddress)
        Link("everythingAddress", "link to the page that holds everything, for print", \.everythingAddress)
    }
}

/// A link of the navigation.
struct NavigationLink: TemplateModel {
    let address: String
    let words: String
    let isCurrent: Bool
    let isSection: Bool

    static let fields = Fields<NavigationLink>("A link of the navigation") {
        Link("address", "link to the page", \.address)
        Text("words", "its words", \.words)
        YesNo("isCurrent", "whether it leads to this very page", \.isCurrent)
        YesNo("isSection", "whether this page belongs to what it leads to", \.isSection)
    }
}

/// A step on the way from the home page.
struct Breadcrumb: TemplateModel {
    let address: String?
    let words: String

    static let fields = Fields<Breadcrumb>("A step on the way from the home page; the last one has no address") {
        OptionalLink("address", "link to the page; absent for this page itself", \.address)
        Text("words", "the page's title", \.words)
    }
}

/// A link to another page, by its title.
struct PageLink: TemplateModel {
    let address: String
    let words: String

    static let fields = Fields<PageLink>("A link to another page") {
        Link("address", "link to the page", \.address)
        Text("words", "the page's title", \.words)
    }
}
