import Diagnostics
import Testing

@Suite("Control characters")
struct ControlCharacterTests {
    private static let page = "-- pages/a.md --\n---\ntitle: A\n---\n"

    @Test(
        "One is an error wherever it would get onto a page, however it is written",
        arguments: [
            ("-- pages/a.md --\n---\ntitle: \"Ca\\x01\\0re\"\n---\n", "pages/a.md:2:8"),
            ("-- pages/a.md --\n---\ntitle: \"Ca\\u0085re\"\n---\n", "pages/a.md:2:8"),
            (
                "-- obligations.yaml --\n- {id: A, title: T, source: S, kind: commitment, detail: \"\\b\"}\n",
                "obligations.yaml:1:59"
            ),
            (page + "One\n\ntwo \u{1} words\n", "pages/a.md:6:1"), (page + "One &#1; word\n", "pages/a.md:4:1"),
            (page + "`\u{7F}`\n", "pages/a.md:4:1"),
            ("-- reports/2024-25/published.json --\n{\n\"a\": \"\\u0000\"}\n", "reports/2024-25/published.json:2:7"),
            (page + "One\n\ntwo \u{202E}sdrow\n", "pages/a.md:6:1"), (page + "One \u{2066}word\n", "pages/a.md:4:1"),
            ("-- reports/2024-25/published.json --\n{\"a\": \"\\b\"}\n", "reports/2024-25/published.json:1:8"),
        ]
    )
    func found(archive: String, place: String) {
        #expect(findings(archive).filter { $0.hasSuffix("control-character") } == ["\(place) control-character"])
    }

    @Test("Tabs and line ends are none, and neither is a backslash that is meant")
    func others() {
        let archive = """
            -- obligations.yaml --
            - {id: A, title: 'C:\\\\x01', source: "S\\tT", kind: commitment, detail: "One\\n\\nTwo\\r\\n"}
            -- pages/a.md --
            ---
            title: A
            ---
            One\ttwo &#9; three.
            -- reports/2024-25/published.json --
            {"a": "\\\\u0001 \\u00e9 \\t\\n\\\\b"}
            """
        #expect(findings(archive).filter { $0.hasSuffix("control-character") }.isEmpty)
    }

    @Test("Tens of thousands in one line are found in one walk, each at its place or at the last that is told apart")
    func many() {
        let text = "{\"a\": \"" + String(repeating: "\\u0001", count: 100_000) + "\"}"
        let found = read(bytes: ["reports/2024-25/published.json": Array(text.utf8)]).findings
            .filter { $0.rule == "control-character" }
        #expect(found.count > 100)
        #expect(found.prefix(2).map(\.location.column) == [8, 14])
        #expect(found.allSatisfy { $0.location.column <= 1001 })
    }

    @Test("The message names it")
    func message() {
        let found = read("-- pages/a.md --\n---\ntitle: \"A\\x01\"\n---\n").findings
        #expect(found.map(\.message) == ["'title' holds the control character U+0001, which cannot be seen"])
    }
}
