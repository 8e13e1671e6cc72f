import Diagnostics
import Testing

@Suite("What is wrong in YAML")
struct YAMLErrorTests {
    private static let head = "-- priorities/01-early-help/milestones.yaml --\n"
    private static let good = "- id: EH-01\n  year: 2024-25\n  title: T\n"
    private static let path = "priorities/01-early-help/milestones.yaml"

    @Test(
        "Each error is at its line and column, with its rule and what would be right",
        arguments: [
            // Keys
            ("  titel: x\n", "4:3 unknown-key", "did you mean 'title'?"),
            (
                "  colour: x\n", "4:3 unknown-key",
                "a milestone may have: id, year, title, description, owner, due, due-changes, done, agreed, "
                    + "intended-impact, measure, promises, requires, updates, first-report"
            ),
            ("  ? [a]\n  : x\n", "4:5 unknown-key", nil),
            // Types
            (
                "  owner: [a, b]\n", "4:10 wrong-type",
                "write words; put them into quotation marks if they have a colon or a bracket"
            ),
            (
                "  description: {a: b}\n", "4:16 wrong-type",
                "write words; put them into quotation marks if they have a colon or a bracket"
            ),
            ("  requires: ILACS\n", "4:13 wrong-type", "write '[…, …]', or each item on a line after '- '"),
            (
                "  requires: [{a: b}]\n", "4:14 wrong-type",
                "write words; put them into quotation marks if they have a colon or a bracket"
            ),
            ("  requires:\n    - A\n    -\n", "6:6 wrong-type", "write it, or delete its line"),
            ("  updates: x\n", "4:12 wrong-type", "write '[…, …]', or each item on a line after '- '"),
            ("  updates: [x]\n", "4:13 wrong-type", "write one key and its value on each line, for example 'title: …'"),
            ("- x\n", "4:3 wrong-type", "write one key and its value on each line, for example 'title: …'"),
            // Dates
            ("  due: 2025-02-30\n", "4:8 bad-date", "write a day from 01 to 28"),
            ("  due: 31/03/2025\n", "4:8 bad-date", "write 2025-03-31"),
            (
                "  agreed: soon\n", "4:11 bad-date",
                "write, for example, 2025-03-31 or 2025-03"
            ),
            ("  due: 1st March 2025\n", "4:8 bad-date", "write 2025-03-01"),
            ("  due: March 2025\n", "4:8 bad-date", "write 2025-03"),
            ("  due: 3.4.25\n", "4:8 bad-date", "write 2025-04-03"),
            ("  due: 2025/3/4\n", "4:8 bad-date", "write 2025-03-04"),
            ("  due: 2025-13\n", "4:8 bad-date", "write a month from 01 to 12 after the year"),
            ("  due: 0000-01-01\n", "4:8 bad-date", "write the year with four digits, for example 2025"),
            // Syntax
            ("  owner: a: b\n", "4:11 yaml-syntax", nil), ("  owner: \"open\n", "5:1 yaml-syntax", nil),
            ("\towner: x\n", "4:1 yaml-syntax", nil), ("  owner: x\n owner: y\n", "5:2 yaml-syntax", nil),
            ("  owner: *undefined\n", "4:10 yaml-syntax", "put the whole text into quotation marks"),
            (
                "  owner: \"Head\" of care\n", "4:17 yaml-syntax",
                "put the whole text into single quotation marks, and write each ' inside it twice"
            ),
            (
                "  owner: 'Head' of care\n", "4:17 yaml-syntax",
                "put the whole text into single quotation marks, and write each ' inside it twice"
            ), ("---\n- id: x\n", "4:1 yaml-syntax", nil),
            ("  owner: a\u{0}b\n", "4:11 yaml-syntax", "delete it and type it again"),
            ("  owner: é\u{1}\n", "4:11 yaml-syntax", "delete it and type it again"),
            ("  owner: %x\n", "4:10 yaml-syntax", nil), ("  owner: @x\n", "4:10 yaml-syntax", nil),
            // Duplicates
            (
                "  title: U\n", "4:3 duplicate-key",
                "keep one of the two; the first is on line 3; or begin a new item with '- '"
            ),
            (
                "  \"title\" : U\n", "4:3 duplicate-key",
                "keep one of the two; the first is on line 3; or begin a new item with '- '"
            ),
            (
                "  updates: [{report: a, report: b}]\n", "4:14 duplicate-key",
                "keep one of the two; the first is on line 4"
            ),
            // Aliases
            ("  owner: &a x\n- &b\n  id: *a\n", "6:7 yaml-alias", "write the value out at each place"),
            // Updates
            (
                "  updates:\n    - {report: r, status: done, progress: p}\n", "5:27 unknown-choice",
                "write 'not started', 'in progress', 'implemented', 'embedded', 'paused', 'withdrawn' or 'merged into …'"
            ),
            (
                "  updates:\n    - {report: r, status: implementd, progress: p}\n", "5:27 unknown-choice",
                "did you mean 'implemented'?"
            ),
            ("  updates:\n    - {report: r, status: embedded}\n", "5:5 missing-key", "add 'progress: …'"),
            (
                "  updates:\n    - {report: r, status: embedded, progress: p, evidence: [x]}\n", "5:61 bad-reference",
                "write 'kpi:', 'table:', 'audit:', 'case:', 'milestone:' or 'page:' and an id, for example "
                    + "'case:first-words'"
            ),
        ] as [(String, String, String?)]
    )
    func errors(lines: String, finding: String, remedy: String?) {
        let archive = Self.head + Self.good + lines
        #expect(findings(archive) == ["\(Self.path):\(finding)"])
        if let remedy { #expect(remedies(archive) == [remedy]) }
    }

    @Test(
        "A missing key is at the group that should have it, a blank one at the key",
        arguments: [
            ("- year: 2024-25\n  title: T\n", "1:1 missing-key"), ("- id: A\n  year: 2024-25\n", "1:1 missing-key"),
            ("- id: A\n  year: 2024-25\n  title:\n", "3:3 missing-key"),
            ("- id: A\n  year: 2024-25\n  title: \"\"\n", "3:3 missing-key"),
            ("- id: A\n  year: 2024-25\n  title: ' '\n", "3:3 missing-key"),
            ("- id: A\n  year: 2024-25\n  title: ~\n", "3:3 missing-key"),
            ("- id: A\n  year: 2024-26\n  title: T\n", "2:9 bad-date"),
            ("- id: A b\n  year: 2024-25\n  title: T\n", "1:7 bad-id"),
            ("- id: -A\n  year: 2024-25\n  title: T\n", "1:7 bad-id"),
            ("- id: Ä\n  year: 2024-25\n  title: T\n", "1:7 bad-id"),
            ("id: A\n", "1:1 wrong-type"), ("words\n", "1:1 wrong-type"),
        ]
    )
    func groups(text: String, finding: String) {
        #expect(findings(Self.head + text) == ["\(Self.path):\(finding)"])
        #expect(remedies(Self.head + text).allSatisfy { $0 != nil })
    }

    @Test("An empty list file is an empty list", arguments: ["", "# only a comment\n", "[]\n", "~\n", "---\n"])
    func empty(text: String) {
        #expect(findings(Self.head + text).isEmpty)
    }

    @Test("All errors of a run are reported together, in file order")
    func together() {
        let archive = """
            -- site.yaml --
            authority: Example Council
            plan: {title: P, starts: 2024-04, ends: 2027-13}
            reports: [2024-25, 2024-25, 2025-26]
            priorities: [01-early-help]
            colour: red
            -- glossary.yaml --
            - term: EHCP
            - expansion: X
            -- priorities/01-early-help/priority.md --
            ---
            title: Early help
            number: one
            ---
            Text with [a link](javascript:x).
            -- priorities/01-early-help/milestonse.yaml --
            """
        #expect(
            findings(archive) == [
                "glossary.yaml:1:1 missing-key", "glossary.yaml:2:1 missing-key",
                "priorities/01-early-help/milestonse.yaml:1:1 unknown-file",
                "priorities/01-early-help/priority.md:1:1 missing-key",
                "priorities/01-early-help/priority.md:3:9 wrong-type",
                "priorities/01-early-help/priority.md:5:20 unsafe-link",
                "site.yaml:1:1 missing-key", "site.yaml:2:41 bad-date", "site.yaml:3:20 duplicate-id",
                "site.yaml:3:29 missing-file",
                "site.yaml:5:1 unknown-key",
            ]
        )
    }

    @Test("Stars and ampersands in words are no errors")
    func notAliases() {
        let text = "  owner: Head &x of R&D *and* more\n  description: |\n    - *word* & *a word*\n    - R &D\n"
        #expect(findings(Self.head + Self.good + text).isEmpty)
    }
}
