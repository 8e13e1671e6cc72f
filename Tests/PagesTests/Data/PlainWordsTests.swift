@_spi(HTMLProducer) import SafeHTML
import Testing

@testable import Pages

@Suite("The words of markup")
struct PlainWordsTests {
    @Test(
        "Tags and drawings go, words and single spaces stay",
        arguments: [
            ("<p>One <em>two</em>.</p>\n<p>Three</p>", "One two. Three"),
            ("a<svg class=\"x\"><text>not this</text></svg>b", "a b"),
            ("Tom &amp; Ann &lt;3 &quot;x&quot; it&#39;s", "Tom & Ann <3 \"x\" it's"),
            ("&amp;lt;", "&lt;"),
            ("<p>unfinished <a href=\"", "unfinished"),
            ("", ""),
        ]
    )
    func words(markup: String, expected: String) {
        #expect(HTML(vouchingFor: markup).words == expected)
    }

    @Test("What stands for a title is cut between words")
    func beginning() {
        let text = String(repeating: "word ", count: 30)
        let beginning = SearchEntries.beginning(of: text)
        #expect(beginning.count <= 92)
        #expect(beginning.hasSuffix("word …"))
        #expect(SearchEntries.beginning(of: "Do it.") == "Do it.")
    }
}
