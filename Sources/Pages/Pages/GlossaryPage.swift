internal import Diagnostics
internal import Markdown
internal import Model
internal import SafeHTML
internal import Templates

/// Terms and abbreviations.
struct GlossaryPage: TemplateModel {
    let frame: Frame
    let entries: [GlossaryRow]

    static let fields = Fields<GlossaryPage>("The glossary") {
        One("frame", "what stands around the content", \.frame)
        List("entries", "the terms, in alphabetical order", \.entries)
    }

    static let kind = PageKind<GlossaryPage>(
        "glossary",
        at: SiteMap.glossary,
        title: "Glossary",
        description: "What the terms and abbreviations mean.",
        in: [.foot, .furtherPages],
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> GlossaryPage {
        GlossaryPage(frame: frame, entries: page.glossaryRows())
    }
}

/// A term of the glossary.
struct GlossaryRow: TemplateModel {
    let term: String
    let anchor: String
    let expansion: String?
    let definition: MarkdownText?

    static let fields = Fields<GlossaryRow>("A term of the glossary") {
        Text("term", "the term or abbreviation", \.term)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        OptionalText("expansion", "what an abbreviation stands for", \.expansion)
        OptionalProse("definition", "what it means", \.definition)
    }
}

extension Page {
    /// The glossary, in alphabetical order.
    func glossaryRows() -> [GlossaryRow] {
        let entries = site.content.glossary.sorted {
            ($0.term.value.lowercased(), $0.term.value) < ($1.term.value.lowercased(), $1.term.value)
        }
        // The same on every page that shows the glossary, so that the search can lead there.
        let anchors = PageAnchors()
        return entries.map { entry in
            GlossaryRow(
                term: entry.term.value,
                anchor: anchors.unique(Slug.make(from: "term-\(entry.term.value)")),
                expansion: entry.expansion?.value,
                definition: text(entry.definition, headingLevel: 3)
            )
        }
    }
}
