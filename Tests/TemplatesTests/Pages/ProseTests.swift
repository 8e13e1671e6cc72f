import Diagnostics
@_spi(HTMLProducer) import SafeHTML
import Templates
import Testing

/// A text whose heading needs an anchor of its own.
struct Note: PageText {
    var words: String

    var isEmpty: Bool { words.isEmpty }

    func html(on page: PageAnchors) -> HTML {
        HTML(vouchingFor: "<h2 id=\"\(page.written(HeadingAnchor(words, words: words)))\">")
    }
}

/// A page of texts that are written in the order of the template.
struct NotesPage: TemplateModel {
    var first = Note(words: "a")
    var second: Note? = Note(words: "a")
    var others: [Note] = []
    var anchor = HeadingAnchor("a", words: "a")

    static let fields = Fields<NotesPage>("A page of notes") {
        Prose("first", "The first", \.first)
        OptionalProse("second", "The second", \.second)
        ProseList("others", "The others", \.others)
        Anchor("anchor", "Where the first heading is", \.anchor)
    }
}

@Suite("Texts that are written with their page")
struct ProseTests {
    private func written(_ template: String, _ page: NotesPage = NotesPage()) -> String {
        var library = TemplateLibrary(sources(["page": template]))
        let compiled = library.compile("page", for: NotesPage.self)
        #expect(library.diagnostics.isEmpty)
        return String(decoding: compiled.render(page, anchors: PageAnchors(reserved: ["main"])), as: UTF8.self)
    }

    @Test("What stands first in the template is written first")
    func order() {
        let page = NotesPage(first: Note(words: "x"), second: Note(words: "main"), others: [Note(words: "x")])
        #expect(
            written("{{#others}}{{{.}}}{{/others}}{{{first}}}{{#second}}{{{.}}}{{{second}}}{{/second}}", page)
                == "<h2 id=\"x\"><h2 id=\"x-2\"><h2 id=\"main-2\"><h2 id=\"main-3\">"
        )
    }

    @Test("A heading has the anchor that it was named by in front of it, however often")
    func named() {
        #expect(
            written("<a href=\"#{{anchor}}\">{{#second}}{{{.}}}{{/second}}{{{first}}}<a href=\"#{{anchor}}\">")
                == "<a href=\"#a\"><h2 id=\"a\"><h2 id=\"a-2\"><a href=\"#a\">"
        )
    }

    @Test("An absent or empty text is absent")
    func absent() {
        for second in [nil, Note(words: "")] {
            let page = NotesPage(second: second)
            #expect(written("{{#second}}{{{.}}}{{/second}}{{^second}}none{{/second}}", page) == "none")
        }
    }

    @Test("A text is HTML to whoever writes a template, and an anchor is text")
    func kinds() {
        var library = TemplateLibrary(sources(["page": "{{first}}{{{anchor}}}{{#second}}{{.}}{{/second}}{{{second}}}"]))
        _ = library.compile("page", for: NotesPage.self)
        #expect(
            library.diagnostics.map(\.rule) == [
                "template-escaped-markup", "template-raw-text", "template-escaped-markup",
                "template-optional-unguarded",
            ]
        )
    }
}
