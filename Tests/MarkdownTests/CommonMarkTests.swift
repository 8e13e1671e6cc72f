import Testing

@Suite("CommonMark")
struct CommonMarkTests {
    @Test(
        "Blocks",
        arguments: [
            // Paragraphs
            ("", ""),
            ("one", "<p>one</p>\n"),
            ("one\ntwo", "<p>one\ntwo</p>\n"),
            ("one\n\n\ntwo", "<p>one</p>\n<p>two</p>\n"),
            ("   one", "<p>one</p>\n"),
            ("one  \ntwo", "<p>one<br>\ntwo</p>\n"),
            ("one\\\ntwo", "<p>one<br>\ntwo</p>\n"),
            ("one\ttwo", "<p>one\ttwo</p>\n"),
            // Headings
            ("# One #", "<h2 id=\"one\">One</h2>\n"),
            ("One\n===", "<h2 id=\"one\">One</h2>\n"),
            ("One\n---", "<h2 id=\"one\">One</h2>\n"),
            ("#One", "<p>#One</p>\n"),
            ("####### One", "<p>####### One</p>\n"),
            ("\\# One", "<p># One</p>\n"),
            ("# *One* `two`", "<h2 id=\"one-two\"><em>One</em> <code>two</code></h2>\n"),
            ("#", ""),
            // Rules
            ("***", "<hr>\n"), ("- - -", "<hr>\n"), ("___", "<hr>\n"), ("--", "<p>--</p>\n"),
            // Code
            ("    one\n    two", "<pre tabindex=\"0\"><code>one\ntwo\n</code></pre>\n"),
            ("```\n<b> *x*\n```", "<pre tabindex=\"0\"><code>&lt;b&gt; *x*\n</code></pre>\n"),
            ("~~~ swift\nx\n~~~", "<pre tabindex=\"0\"><code>x\n</code></pre>\n"),
            ("```\nnot closed", "<pre tabindex=\"0\"><code>not closed\n</code></pre>\n"),
            // Quotations
            ("> one\ntwo", "<blockquote>\n<p>one\ntwo</p>\n</blockquote>\n"),
            ("> one\n\n> two", "<blockquote>\n<p>one</p>\n</blockquote>\n<blockquote>\n<p>two</p>\n</blockquote>\n"),
            (">> one", "<blockquote>\n<blockquote>\n<p>one</p>\n</blockquote>\n</blockquote>\n"),
            // Lists
            ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
            ("* one\n+ two", "<ul>\n<li>one</li>\n</ul>\n<ul>\n<li>two</li>\n</ul>\n"),
            ("- one\n\n- two", "<ul>\n<li>\n<p>one</p>\n</li>\n<li>\n<p>two</p>\n</li>\n</ul>\n"),
            ("1. one\n2. two", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n"),
            ("3) one", "<ol start=\"3\">\n<li>one</li>\n</ol>\n"),
            ("0. one", "<ol start=\"0\">\n<li>one</li>\n</ol>\n"),
            ("- one\n  - two", "<ul>\n<li>one<ul>\n<li>two</li>\n</ul>\n</li>\n</ul>\n"),
            ("one\n- two", "<p>one</p>\n<ul>\n<li>two</li>\n</ul>\n"),
            ("one\n2. two", "<p>one\n2. two</p>\n"),
            ("-one", "<p>-one</p>\n"),
            ("2024. Was good", "<ol start=\"2024\">\n<li>Was good</li>\n</ol>\n"),
            ("2024\\. Was good", "<p>2024. Was good</p>\n"),
        ]
    )
    func blocks(text: String, markup: String) {
        #expect(html(text) == markup)
    }

    @Test(
        "Pieces of a line",
        arguments: [
            ("*a*", "<em>a</em>"), ("_a_", "<em>a</em>"), ("**a**", "<strong>a</strong>"),
            ("***a***", "<em><strong>a</strong></em>"), ("a*b*c", "a<em>b</em>c"), ("a_b_c", "a_b_c"),
            ("* a*", nil), ("a * b * c", "a * b * c"), ("**a", "**a"),
            ("*a **b** c*", "<em>a <strong>b</strong> c</em>"),
            ("\\*a\\*", "*a*"), ("`a`", "<code>a</code>"), ("`` a`b ``", "<code>a`b</code>"),
            ("`a\nb`", "<code>a b</code>"), ("`*a*`", "<code>*a*</code>"), ("`a", "`a"), ("\\`a`", "`a`"),
            ("&amp; &copy; &#65; &#x42;", "&amp; © A B"), ("&nosuch;", "&amp;nosuch;"), ("&#0;", "\u{FFFD}"),
            ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"a\" 'b'", "&quot;a&quot; &#39;b&#39;"),
            ("[a](https://b.uk)", "<a href=\"https://b.uk\">a</a>"),
            ("[a](<https://b.uk/c d>)", "<a href=\"https://b.uk/c%20d\">a</a>"),
            ("[a](https://b.uk 'c \"d\"')", "<a href=\"https://b.uk\" title=\"c &quot;d&quot;\">a</a>"),
            ("[a](https://b.uk?x=1&y=2)", "<a href=\"https://b.uk?x=1&amp;y=2\">a</a>"),
            ("[a](b(c)d)", "<a href=\"b(c)d\">a</a>"), ("[a] (b)", "[a] (b)"), ("[a](b c)", "[a](b c)"),
            ("[*a*](b)", "<a href=\"b\"><em>a</em></a>"), ("[a [b](c)](d)", "[a <a href=\"c\">b</a>](d)"),
            ("<https://b.uk>", "<a href=\"https://b.uk\">https://b.uk</a>"),
            ("<a@b.uk>", "<a href=\"mailto:a@b.uk\">a@b.uk</a>"), ("https://b.uk", "https://b.uk"),
            ("![a *b*](c.png)", "a <em>b</em>"), ("\\[a](b)", "[a](b)"),
            ("[](https://b.uk)", "<a href=\"https://b.uk\">https://b.uk</a>"),
        ] as [(String, String?)]
    )
    func inlines(text: String, markup: String?) {
        if let markup {
            #expect(html(text) == "<p>\(markup)</p>\n")
        } else {
            #expect(html(text).hasPrefix("<ul>"))
        }
    }

    @Test(
        "Link definitions",
        arguments: [
            "[a][r]\n\n[r]: https://b.uk", "[a][R]\n\n[r]: <https://b.uk>", "[r]: https://b.uk\n\n[a][r]",
        ]
    )
    func definitions(text: String) {
        #expect(html(text) == "<p><a href=\"https://b.uk\">a</a></p>\n")
    }

    @Test("The first of two definitions counts, and an unknown name is text")
    func otherDefinitions() {
        #expect(html("[r]\n\n[r]: a.html\n[r]: b.html") == "<p><a href=\"a.html\">r</a></p>\n")
        #expect(html("[a][r]") == "<p>[a][r]</p>\n")
    }

    @Test("Line endings of every kind give the same markup", arguments: ["\r\n", "\r"])
    func lineEndings(ending: String) {
        let text = "# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n- y\n"
        #expect(html(text.replacing("\n", with: ending)) == html(text))
    }
}
