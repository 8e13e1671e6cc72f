import Diagnostics
import Markdown
import Model
import Testing

@Suite("Front matter and bodies")
struct FrontMatterTests {
    @Test(
        "Front matter that is missing, open or empty is reported",
        arguments: [
            ("", "1:1 missing-front-matter"), ("Just words.\n", "1:1 missing-front-matter"),
            ("\n---\ntitle: T\n---\n", "1:1 missing-front-matter"), ("---\ntitle: T\n", "1:1 missing-front-matter"),
            ("---\ntitle: T\n----\n", "1:1 missing-front-matter"), ("---\n---\n", "2:1 missing-key"),
            ("---\n# comment\n---\n", "2:1 missing-key"), ("---\n- a\n---\n", "2:1 wrong-type"),
            ("---\ntitle: T\ntitle: U\n---\n", "3:1 duplicate-key"), ("---\ntitle: T: U\n---\n", "2:9 yaml-syntax"),
            ("---\nsummary: S\ntitle: [\n---\n", "3:1 yaml-syntax"), ("---\n\ntitel: T\n---\n", "3:1 unknown-key"),
            ("---\nx: T\n---\n", nil),
        ] as [(String, String?)]
    )
    func errors(text: String, finding: String?) {
        let found = findings("-- pages/a.md --\n" + text)
        if let finding {
            #expect(found == ["pages/a.md:\(finding)"])
        } else {
            #expect(found == ["pages/a.md:1:1 missing-key", "pages/a.md:2:1 unknown-key"])
        }
    }

    @Test("Blanks after the dashes do no harm")
    func blanks() {
        #expect(findings("-- pages/a.md --\n---  \ntitle: T\n--- \nx\n").isEmpty)
    }

    @Test("Line numbers of a body count the front matter")
    func bodyLines() throws {
        let archive = "-- pages/a.md --\n---\ntitle: T\n---\n# One\n\n  [a](javascript:x)\n\n| a |\n|---|\n| 1 | 2 |\n"
        #expect(findings(archive) == ["pages/a.md:6:7 unsafe-link", "pages/a.md:10:1 table-row-length"])
        let body = try #require(read(archive).content?.pages.first?.body)
        #expect(body.location.description == "Content/pages/a.md:4:1")
        #expect(body.sections.first?.location.line == 4)
    }

    @Test(
        "A link in a YAML text is reported where it stands, however the text is quoted",
        arguments: [
            ("[a](javascript:x)", nil), ("'[a](javascript:x)'", "5:21"), ("\"[a](javascript:x)\"", "5:21"),
            ("words [a](javascript:x)", "5:26"), ("|\n    [a](javascript:x)", "6:9"),
            ("|\n    One.\n\n    é [a](javascript:x)", "8:11"),
            (">\n    One\n    two [a](javascript:x)\n    three.", "7:13"), ("|-\n\n      [a](javascript:x)", "7:11"),
            ("\"One\n    two [a](javascript:x)\"", "6:13"), ("words\n    two [a](javascript:x)", "6:13"),
            ("|  # note\n    [a](javascript:x)", "6:9"), ("'it''s [a](javascript:x)'", "5:27"),
            (">-\n    | a |\n\n    [b](kpi:javascript) [a](javascript:x)", "8:29"),
        ] as [(String, String?)]
    )
    func yamlText(text: String, place: String?) {
        let archive = """
            -- priorities/01-early-help/milestones.yaml --
            - id: EH-01
              year: 2024-25
              title: T
              owner: O
              description: \(text)
              measure: none
            """
        let found = findings(archive)
        if let place {
            #expect(found == ["priorities/01-early-help/milestones.yaml:\(place) unsafe-link"])
        } else {
            // A bracket at the start begins a list in YAML.
            #expect(found.map { $0.hasSuffix("yaml-syntax") } == [true])
        }
    }

    @Test("A table in a YAML text is reported at its row")
    func yamlTable() {
        let archive = """
            -- priorities/01-early-help/milestones.yaml --
            - id: EH-01
              year: 2024-25
              title: T
              description: |
                One.

                | a |
                |---|
                | 1 | 2 |
            """
        #expect(findings(archive) == ["priorities/01-early-help/milestones.yaml:9:5 table-row-length"])
    }
}
