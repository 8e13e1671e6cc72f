import Testing

@Suite("Raw HTML")
struct RawHTMLTests {
    @Test(
        "Raw HTML is shown as the text that it is",
        arguments: [
            ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>\n"),
            ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
            ("<div onclick=\"x\">\n*y*\n</div>", "<p>&lt;div onclick=&quot;x&quot;&gt;\n*y*\n&lt;/div&gt;</p>\n"),
            ("a <img src=x onerror=y> b", "<p>a &lt;img src=x onerror=y&gt; b</p>\n"),
            ("<?php x ?>", "<p>&lt;?php x ?&gt;</p>\n"), ("<!DOCTYPE x>", "<p>&lt;!DOCTYPE x&gt;</p>\n"),
            ("<![CDATA[ x ]]>", "<p>&lt;![CDATA[ x ]]&gt;</p>\n"),
            ("| <b> |\n|---|\n| <i> |", nil),
        ] as [(String, String?)]
    )
    func shown(text: String, markup: String?) {
        let written = html(text)
        if let markup { #expect(written == markup) }
        for tag in ["<b>", "<i>", "<script", "<img", "<div o", "<?", "<!"] { #expect(!written.contains(tag)) }
        #expect(findings(text).isEmpty)
    }

    @Test(
        "Comments are the author's own and are dropped",
        arguments: [
            ("<!-- secret -->", ""), ("a <!-- secret --> b", "<p>a  b</p>\n"),
            ("<!-- secret\n\nsecret -->\n\nb", "<p>b</p>\n"), ("<!-- secret --> b", "<p>b</p>\n"),
            ("a <!-- secret\nsecret --> b", "<p>a  b</p>\n"),
            ("> a\n> <!-- secret -->", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        ]
    )
    func dropped(text: String, markup: String) {
        #expect(html(text) == markup)
        #expect(!html(text).contains("secret"))
        #expect(findings(text).isEmpty)
    }

    @Test("A comment inside a table cell is dropped")
    func cell() {
        #expect(!html("| a <!-- secret --> |\n|---|\n| b |").contains("secret"))
    }

    @Test("A comment below the deepest nesting is dropped as well")
    func deep() {
        let text = html(String(repeating: "> ", count: 60) + "a <!-- secret --> b")
        #expect(text.contains("a"))
        #expect(!text.contains("secret"))
    }

    @Test("A comment that would be shown, or that would hide the rest of the text, is an error at its block")
    func open() {
        #expect(findings("a\n\n<!-- b\n\nc") == ["p.md:3:1 open-comment"])
        #expect(findings("a\n\nb <!-- c -- d --> e") == ["p.md:3:1 open-comment"])
        #expect(findings("a `<!--` b").isEmpty)
    }
}
