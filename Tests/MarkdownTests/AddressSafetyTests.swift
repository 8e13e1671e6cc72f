import Diagnostics
import Markdown
import Testing

@Suite("Addresses that a page may carry")
struct AddressSafetyTests {
    static let unsafe = [
        "javascript:alert(1)", "JavaScript:alert(1)", "JAVASCRIPT:alert(1)", "vbscript:x", "data:text/html,x", "DATA:x",
        "file:///etc/passwd", "blob:x", "about:blank", "view-source:x", "ftp://x", "x-unknown:y", ":x",
        " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:x", "java\rscript:x", "\u{1}javascript:x",
        "java\u{0}script:x", "javascript\t:x", "\u{7F}javascript:x", "\u{A0}javascript:x", "\u{FEFF}javascript:x",
        "//evil.example/x", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "https:javascript:alert(1)",
        "https://", "https:///x", "https:x.uk", "http:/x.uk", "https://?a", "https://#b", "http://[::1",
        "http://[::1]x",
        "https://user:pw@evil.example", "https://www.example.gov.uk@evil.example", "https://a b.uk", "https://x:y",
        "https://...", "mailto:", "mailto:a", "mailto:@b", "mailto:a@", "mailto:a@b@c", "mailto:?subject=a@b", "tel:",
        "tel:none",
    ]

    @Test("Schemes that run something are unsafe, however they are disguised", arguments: unsafe)
    func unsafeAddress(address: String) {
        #expect(!AddressSafety.isSafe(address))
    }

    @Test(
        "Web addresses, relative ones and this site's own schemes are safe",
        arguments: [
            "https://x", "http://x", "HTTPS://x", "mailto:a@b", "tel:01752", "a.html", "../a.html#b", "#b", "?a:b", "",
            "a/b:c", "/a//b", "https://example.gov.uk:8080/a?b=c@d#e",
            "http://[::1]:80/", "https://b\u{FC}cher.example", "mailto:a.b@c.uk?subject=d@e", "tel:+44 1752",
            "kpi:x@2024-09", "milestone:EH-03", "case:x", "priority:x", "action:x", "report:x",
            "obligation:x", "meeting:x", "page:x", "chart:x", "table:x",
        ]
    )
    func safeAddress(address: String) {
        #expect(AddressSafety.isSafe(address))
    }

    @Test(
        "No way of writing an unsafe link puts it on the page",
        arguments: [
            "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](<javascript:alert(1)>)",
            "[x](javascript&colon;alert(1))", "[x](javascript&#58;alert(1))", "[x](javascript&#x3A;alert(1))",
            "[x](&#106;avascript:alert(1))", "[x](java&#10;script:alert(1))", "[x](java&Tab;script:alert(1))",
            "[x](<java\tscript:alert(1)>)", "[x](&#1;javascript:alert(1))", "[x](javascript\\:alert(1))",
            "[x](vbscript:x)", "[x](data:text/html;base64,PHNjcmlwdD4=)", "<javascript:alert(1)>",
            "[x][r]\n\n[r]: javascript:alert(1)", "[x]\n\n[x]: javascript:alert(1) 'title'",
            "**[x](javascript:alert(1))**", "> - [x](javascript:alert(1))", "# [x](javascript:alert(1))",
            "| [x](javascript:alert(1)) |\n|---|\n| y |", "| x |\n|---|\n| [x][r] |\n\n[r]: javascript:alert(1)",
        ]
    )
    func unsafeLink(text: String) {
        let written = html(text)
        #expect(!written.contains("<a"))
        #expect(!written.contains("href"))
        #expect(findings(text).map { $0.suffix(11) } == ["unsafe-link"])
    }

    @Test(
        "An image's address is never on the page",
        arguments: ["javascript:x", "data:image/png,x", "https://x/y.png", "y.png"]
    )
    func image(address: String) {
        let text = "![words](\(address))"
        #expect(html(text) == "<p>words</p>\n")
        #expect(document(text).images.map(\.destination) == [address])
    }

    @Test("The words of an unsafe link stay, and the message shows no control characters")
    func words() {
        #expect(html("[a *b*](javascript:x)") == "<p><em>a <em>b</em></em></p>\n")
        let message = document("[x](java&#10;script:y)").diagnostics.map(\.message).joined()
        #expect(message.contains("java script:y"))
        #expect(message.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }

    @Test("An address that is not whole is told from one of another scheme")
    func notWhole() {
        let message = document("[x](https://user:pw@evil.example)").diagnostics.map(\.message).joined()
        #expect(message.hasSuffix("is not whole: one of the web needs a scheme and a host, and no user name"))
        #expect(document("[x](//evil.example)").diagnostics.map(\.message) != [])
        #expect(!html("[x](//evil.example)").contains("href"))
    }

    @Test("An unsafe link is reported at the line and column of its address")
    func place() {
        #expect(findings("a\n\nb [c](x.html) [d](javascript:x)") == ["p.md:3:19 unsafe-link"])
        #expect(findings("a [d]( javascript:x )") == ["p.md:1:8 unsafe-link"])
        #expect(findings("a [d](<javascript:x>)") == ["p.md:1:8 unsafe-link"])
        #expect(findings("a [d][r]\n\n[r]: javascript:x") == ["p.md:3:6 unsafe-link"])
        #expect(findings("é\n\n> | a |\n> |---|\n> | [d](javascript:x) |") == ["p.md:5:9 unsafe-link"])
    }

    @Test("Two unsafe links to one address are two findings, and one that begins like another is told apart")
    func occurrences() {
        let text = "[a](x:yz)\n\n[b](x:y) [c](x:y)\n\n[d](x:yz)"
        #expect(
            findings(text) == [
                "p.md:1:5 unsafe-link", "p.md:3:5 unsafe-link", "p.md:3:14 unsafe-link", "p.md:5:5 unsafe-link",
            ]
        )
    }

    @Test("The scheme is read in lower case, and a colon after a slash is none")
    func scheme() {
        #expect(AddressSafety.scheme(of: "KPI:x") == "kpi")
        #expect(AddressSafety.scheme(of: "a/b:c") == nil)
        #expect(AddressSafety.scheme(of: "a") == nil)
    }
}
