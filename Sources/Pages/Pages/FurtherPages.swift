internal import Diagnostics
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// The index of further pages.
struct FurtherPagesPage: TemplateModel {
    let frame: Frame
    let pages: [FurtherPageRow]

    static let fields = Fields<FurtherPagesPage>("The index of further pages") {
        One("frame", "what stands around the content", \.frame)
        List("pages", "the pages", \.pages)
    }

    static func make(_ site: SiteContext) -> FurtherPagesPage {
        var page = Page(SiteMap.furtherPages, of: site)
        let frame = page.frame(title: "Further pages", description: "Everything else on this site.")
        let own = site.content.pages.map { other in
            FurtherPageRow(
                title: other.title.value,
                address: page.way(to: SiteMap.furtherPage(other.id)),
                summary: other.summary
            )
        }
        let standing = [
            FurtherPageRow(
                title: "The whole report on one page",
                address: page.way(to: SiteMap.everything),
                summary: "Everything on this site in one long page, for printing."
            ),
            FurtherPageRow(
                title: "About the ratings",
                address: page.way(to: SiteMap.ratings),
                summary: "What the ratings mean and how they are worked out."
            ),
            FurtherPageRow(
                title: "Glossary",
                address: page.way(to: SiteMap.glossary),
                summary: "What the terms and abbreviations mean."
            ),
            FurtherPageRow(
                title: "How this site is designed",
                address: page.way(to: SiteMap.design),
                summary: "The colours, type and parts of this site, and when to use which."
            ),
            FurtherPageRow(
                title: "Search",
                address: page.way(to: SiteMap.search),
                summary: "Find a measure, milestone, case study or action by its words."
            ),
            FurtherPageRow(
                title: "Accessibility statement",
                address: page.way(to: SiteMap.accessibility),
                summary: "How accessible this site is, and whom to tell about problems."
            ),
        ]
        return FurtherPagesPage(frame: frame, pages: own + standing)
    }
}

/// A further page in a list.
struct FurtherPageRow: TemplateModel {
    let title: String
    let address: String
    let summary: String?

    static let fields = Fields<FurtherPageRow>("A further page in a list") {
        Text("title", "its title", \.title)
        Link("address", "the way to it", \.address)
        OptionalText("summary", "one sentence about it", \.summary)
    }
}

/// A further page.
struct FurtherPagePage: TemplateModel {
    let frame: Frame
    let title: String
    let text: HTML
    let contents: [ContentsEntry]

    static let fields = Fields<FurtherPagePage>("A further page") {
        One("frame", "what stands around the content", \.frame)
        Text("title", "its title", \.title)
        Markup("text", "its text", \.text)
        List("contents", "the main headings, for a table of contents", \.contents)
    }

    static func make(_ site: SiteContext, _ further: FurtherPage) -> FurtherPagePage {
        var page = Page(SiteMap.furtherPage(further.id), of: site)
        let frame = page.frame(
            title: further.title.value,
            description: further.summary,
            section: SiteMap.furtherPages,
            steps: [PageLink(address: SiteMap.furtherPages, words: "Further pages")]
        )
        let text = page.html(further.body, title: further.title.value)
        return FurtherPagePage(
            frame: frame,
            title: further.title.value,
            text: text,
            contents: page.headings.filter { $0.level == 2 }
                .map { ContentsEntry(anchor: $0.anchor, words: $0.words) }
        )
    }
}
