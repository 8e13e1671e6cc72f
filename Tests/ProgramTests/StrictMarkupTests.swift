import Testing

/// The checker itself: it must find what it is there to find, and nothing in a sound page.
@Suite("The strict reader of pages")
struct StrictMarkupTests {
    private static func page(_ body: String) -> String {
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>T</title></head><body>\(body)</body></html>\n"
    }

    @Test("A sound page has no problems")
    func sound() {
        let page = StrictMarkup(
            Self.page("<p class=\"a\" hidden>A &amp; B<br>&#39;c&#39;</p><svg viewBox=\"0 0\"><path d=\"M0\"/></svg>")
        )
        #expect(page.problems.isEmpty)
        #expect(page.words == "A & B'c'")
    }

    @Test(
        "What a browser would mend is a problem",
        arguments: [
            ("<p>one", "what is open is <p> of line 2"),
            ("<!-- --></body></html><p>one", "<p> of line 2 is not closed"),
            ("<div><p>one</div></p>", "</div> closes nothing"),
            ("</section>", "</section> closes nothing"),
            ("<p class=a>one</p>", "the attribute class of <p> is not quoted"),
            ("<p class='a'>one</p>", "the attribute class of <p> is not quoted"),
            ("<p class=\"a\" class=\"b\">one</p>", "<p> has class twice"),
            ("<p class=\"a\"id=\"b\">one</p>", "no blank between the attributes"),
            ("<p id=\"a\"></p><p id=\"a\"></p>", "the id 'a' is given twice"),
            ("<p>A & B</p>", "is no entity"),
            ("<p>A &copyright; B</p>", "is no entity"),
            ("<p>1 < 2</p>", "a < that begins no tag"),
            ("<p><table></table></p>", "<table> stands in a paragraph"),
            ("<div/>", "does not close an element"),
            ("<!-- one", "a comment is not closed"),
            ("<a href=\"x>one</a>", "of <a>"),
        ]
    )
    func broken(_ body: String, _ problem: String) {
        let problems = StrictMarkup(Self.page(body)).problems
        #expect(problems.contains { $0.contains(problem) }, "\(problems)")
    }

    @Test("A page without its document type is a problem")
    func documentType() {
        #expect(!StrictMarkup("<html></html>").problems.isEmpty)
    }

    @Test("Links that lead nowhere are found, to pages and to places")
    func links() throws {
        let pages = [
            "index.html": Self.page("<a href=\"a/b.html#here\">b</a><a href=\"a/c.html\">c</a><a href=\"#gone\">d</a>"),
            "a/b.html": Self.page("<p id=\"here\"><a href=\"../index.html\">up</a><a href=\"../../x.html\">x</a></p>"),
        ]
        let found = InternalLinks.broken(
            pages: pages.mapValues(StrictMarkup.init),
            files: Set(pages.keys)
        )
        #expect(found == ["a/b.html: ../../x.html", "index.html: #gone", "index.html: a/c.html"])
    }
}
