import Diagnostics
import FinishedSite
import Testing

@Suite("Links of the finished site")
struct BrokenLinkTests {
    private func found(_ body: String, at path: String = "pages/a.html") async -> [String] {
        let files = [
            path: body, "index.html": "<h1 id=\"top-line\">Home</h1>", "data/a b.csv": "", "assets/style.css": "",
        ]
        return await FinishedPages.findings(in: files.mapValues { Array($0.utf8) }).map { "\($0.location) \($0.rule)" }
    }

    @Test(
        "Links to files, to places, to the web and to the page itself are in order",
        arguments: [
            "../index.html", "../index.html#top-line", "#here", "../data/a%20b.csv", "https://example.org/x",
            "mailto:a@b.uk",
            "a.html?x=1", "../assets/style.css", "#",
        ]
    )
    func sound(address: String) async {
        #expect(await found("<p id=\"here\"><a href=\"\(address)\">x</a>").isEmpty)
    }

    @Test(
        "Links to nothing are found with their place",
        arguments: [
            "nowhere.html", "../index.html#nothing", "#nothing", "about:invalid", "../../index.html", "/index.html", "",
        ]
    )
    func broken(address: String) async {
        #expect(await found("<p>\n<a class=\"x\" href=\"\(address)\">x</a>") == ["pages/a.html:2:20 broken-link"])
    }

    @Test("References between parts of a page lead to parts that are there")
    func references() async {
        #expect(await found("<p id=\"a\"><svg aria-labelledby=\"a\"></svg>").isEmpty)
        #expect(await found("<p id=\"a\"><svg aria-labelledby=\"a b\"></svg>").count == 1)
        #expect(await found("<label for=\"b\">").count == 1)
    }

    @Test("Words that look like links are none")
    func text() async {
        #expect(await found("<p>href=\"nowhere.html\" &lt;a href=\"nowhere.html\"&gt; 3 < 4</p>").isEmpty)
    }
}
