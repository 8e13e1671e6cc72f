import Diagnostics
import Testing

@testable import Preview

@Suite("What the preview answers")
struct PreviewResponseTests {
    private static let files: [String: [UInt8]] = [
        "index.html": Array("<html><head></head><body>Home</body></html>".utf8),
        "tables/index.html": Array("<html><head></head><body>Tables</body></html>".utf8),
        "404.html": Array("<html><head></head><body>Not here</body></html>".utf8),
        "assets/style.css": Array("body {}".utf8), "data/report.json": [], "data/a b.csv": [], "no-ending": [],
    ]

    private static func answer(_ path: String, _ outcome: PreviewOutcome = .site(files)) -> PreviewResponse {
        PreviewResponse(to: path, showing: outcome, version: "7")
    }

    private static func text(_ answer: PreviewResponse) -> String { String(decoding: answer.body, as: UTF8.self) }

    @Test(
        "Files have the type that browsers need",
        arguments: [
            ("/", "text/html; charset=utf-8"), ("/index.html", "text/html; charset=utf-8"),
            ("/assets/style.css", "text/css; charset=utf-8"), ("/data/report.json", "application/json"),
            ("/data/a%20b.csv", "text/csv; charset=utf-8"), ("/no-ending", "application/octet-stream"),
        ]
    )
    func types(path: String, type: String) {
        #expect(Self.answer(path).status == .found)
        #expect(Self.answer(path).contentType == type)
    }

    @Test("A folder without its slash leads to the one with it, so that relative links hold")
    func folder() {
        #expect(Self.answer("/tables").status == .elsewhere)
        #expect(Self.answer("/tables").location == "/tables/")
        #expect(Self.text(Self.answer("/tables/")).contains("Tables"))
    }

    @Test(
        "What does not exist is the site's own page for that",
        arguments: ["/x", "/../etc/passwd", "/%2e%2e/x", "/%", "/a/b/"]
    )
    func notFound(path: String) {
        #expect(Self.answer(path).status == .notFound)
        #expect(Self.text(Self.answer(path)).contains("Not here"))
    }

    @Test("Pages get the script that reloads them, and nothing else does")
    func reload() {
        #expect(Self.text(Self.answer("/")).contains("<script src=\"/__reload.js?version=7\" defer></script>\n</head>"))
        #expect(Self.text(Self.answer("/assets/style.css")) == "body {}")
    }

    @Test("Errors stand in for every page, with their lines, escaped")
    func findings() {
        let place = SourceLocation(path: "Content/site.yaml", line: 3, column: 7)
        let finding = Diagnostic.error("bad-date", at: place, "'<b>' is no date", remedy: "write 2025-03")
        let outcome = PreviewOutcome.findings([PreviewFinding(finding, line: "ends: <b>")])
        let answer = Self.answer("/priorities/", outcome)
        #expect(answer.status == .broken)
        let text = Self.text(answer)
        for words in [
            "<h1>1 error</h1>", "Content/site.yaml:3:7", "&#39;&lt;b&gt;&#39; is no date", "[bad-date]",
            "write 2025-03",
            "3 | ends: <mark>&lt;b&gt;</mark>", "/__reload.js?version=7",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("Sources that cannot be read are said to be so")
    func failure() {
        let answer = Self.answer("/", .failure("there is no folder 'Content'"))
        #expect(answer.status == .broken)
        #expect(Self.text(answer).contains("there is no folder &#39;Content&#39;"))
    }
}
