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

    static let kind = PageKind<FurtherPagesPage>(
        "further-pages",
        at: SiteMap.furtherPages,
        title: "Further pages",
        description: "Everything else on this site.",
        in: [.foot],
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> FurtherPagesPage {
        let root = page.address(of: "")
        return FurtherPagesPage(
            frame: frame,
            pages: page.site.pages(in: .furtherPages).map { other in
                FurtherPageRow(
                    title: other.listTitle,
                    address: root + other.address,
                    summary: other.description
                )
            }
        )
    }
}

/// A further page in a list.
struct FurtherPageRow: TemplateModel {
    let title: String
    let address: String
    let summary: String?

    static let fields = Fields<FurtherPageRow>("A further page in a list") {
        Text("title", "its title", \.title)
        Link("address", "link to it", \.address)
        OptionalText("summary", "one sentence about it", \.summary)
    }
}

/// A further page.
struct FurtherPagePage: TemplateModel {
    let frame: Frame
    let title: String
    let text: MarkdownText
    let contents: [ContentsEntry]

    static let fields = Fields<FurtherPagePage>("A further page") {
        One("frame", "what stands around the content", \.frame)
        Text("title", "its title", \.title)
        Prose("text", "its text", \.text)
        List("contents", "the main headings, for a table of contents", \.contents)
    }

    static let kind = PageKind<FurtherPagePage>(
        "further-page",
        below: FurtherPagesPage.kind.link,
        each: { $0.content.pages },
        entry: { further in
            PageEntry(SiteMap.furtherPage(further.id), further.title.value, description: further.summary?.value)
        },
        isTurned: false,
        isListed: { $1 == .furtherPages || $1 == .moreNavigation && $0.order != nil },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame, _ further: FurtherPage) -> FurtherPagePage {
        FurtherPagePage(
            frame: frame,
            title: further.title.value,
            text: page.text(further.body, title: further.title.value),
            contents: further.body.mainHeadings.map(ContentsEntry.init)
        )
    }
}
