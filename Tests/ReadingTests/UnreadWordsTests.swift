import Diagnostics
import Testing

@Suite("Words that YAML would leave out")
struct UnreadWordsTests {
    private static let path = "priorities/01-early-help/milestones.yaml"

    private func found(_ lines: String) -> [Diagnostic] {
        read("-- \(Self.path) --\n- id: EH-01\n  year: 2024-25\n  title: T\n\(lines)\n").findings
    }

    @Test(
        "Words after ' #', and a word with '&' or '!' in front of a value, are an error at their place",
        arguments: [
            ("  description: Rule #3 of the board is met", "4:21"), ("  owner: #3 of the board", "4:10"),
            ("  owner: 'The board''s head' #3", "4:30"), ("  owner: \"The \\\"board\\\"\" #ask", "4:26"),
            ("  description: A rule\n    of the\n    board #3", "6:11"), ("  due: 2025-03 #or later", "4:16"),
            ("  requires:\n    - A-1 #7", "5:11"), ("  owner: !important Write", "4:10"),
            ("  owner: &Q Write", "4:10"), ("  owner: !!str Write", "4:10"), ("  owner: ! Write", "4:10"),
            ("  &k owner: Write", "4:3"), ("  requires: &list [A-1]", "4:13"), ("  requires: !list [A-1]", "4:13"),
            ("- &group\n  id: EH-02\n  year: 2024-25\n  title: T", "4:3"),
        ]
    )
    func lost(lines: String, place: String) {
        let findings = found(lines)
        #expect(
            findings.filter { $0.severity == .error }.map { "\($0.location) \($0.rule)" }
                == ["Content/\(Self.path):\(place) unread-words"]
        )
    }

    @Test("The message quotes what is lost")
    func message() throws {
        let finding = try #require(found("  owner: &Q Write").first)
        #expect(finding.message.hasPrefix("'&Q' is not read"))
        #expect(finding.remedy == "put the words into quotation marks")
    }

    @Test(
        "Notes and signs that lose nothing are left alone",
        arguments: [
            "  # a note\n  owner: Head", "  owner: Head # to be asked", "  due: 2025-03     # month", "  owner: C#5",
            "  owner: 'Rule #3'", "  owner: \"Rule #3\" # note", "  owner: Q & A", "  owner: Do it! !now",
            "  description: |\n    Rule #3\n\n    ## Heading\n    #tag", "  description: >-\n    Rule #3",
            "  requires: [A-1] #7", "  requires: [A-1, 'B #2'] # both",
            "  owner: Head\n  #due: 2025-03", "  description: One\n    two\n  #due: 2025-03",
        ]
    )
    func kept(lines: String) {
        #expect(found(lines).isEmpty)
    }

    @Test("After words in Markdown, even a note is a query")
    func afterMarkdown() {
        let findings = found("  description: Rule # 3 of the board")
        #expect(findings.map(\.severity) == [.query])
        #expect(findings.map { "\($0.location)" } == ["Content/\(Self.path):4:21"])
    }
}
