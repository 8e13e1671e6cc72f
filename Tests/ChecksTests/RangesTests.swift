import Checks
import Diagnostics
import Reading
import TestSupport
import Testing

/// Where findings are, shown by marks in the text.
@Suite("Ranges of findings")
struct RangesTests {
    @Test(
        "A finding covers the words that it is about",
        arguments: [
            """
            -- pages/a.md --
            ---
            title: A
            ⟦sumary⟧: B
            ---
            Words.
            """,
            """
            -- pages/a.md --
            ---
            title: A
            "⟦sumary⟧": B
            ---
            Words.
            """,
            """
            -- pages/a.md --
            ---
            title: A
            ---
            Café staff met ⟦the the⟧ board. Later the theatre opened.

            - one
            - ⟦with with⟧ us
            """,
            """
            -- pages/a.md --
            ---
            title: A
            ---
            A ⟦wоrd⟧ of it.
            """,
            """
            -- actions.yaml --
            - {id: A-1, kind: action, text: T, state: ⟦opne⟧}
            """,
            """
            -- actions.yaml --
            - {id: A-1, kind: action, text: T, meeting: summer, state: open}
            - {id: ⟦A-1⟧, kind: action, text: T, meeting: summer, state: open}
            """,
            """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Jan-25,Feb-25
            a,T,percent,higher,⟦90⟧,70%,⟦80⟧
            b,T,percent,higher,"⟦90⟧","⟦70⟧",80% [p]
            """,
            """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Jan-25,Feb-25
            a,T,percent,higher,90%,70%,80%
            -- priorities/02-care/kpis.yaml --
            a: {source: The system}
            -- pages/a.md --
            ---
            title: A
            ---
            It was [⟦81%⟧](kpi:a@2025-02), then [about 75%](kpi:a@2025-01).
            """,
        ]
    )
    func ranges(archive: String) throws {
        let marked = MarkedText(archive: archive)
        #expect(!marked.ranges.isEmpty)
        #expect(try markedRanges(marked.text) == marked.ranges)
    }

    @Test("Where words are broken over lines or folded by YAML, there is a place and no range")
    func withoutRange() throws {
        let archive = """
            -- pages/a.md --
            ---
            title: A
            ---
            Staff met the
            the board.

            """
        #expect(try markedRanges(archive) == [])
        #expect(try findings(RepeatedWord.self, archive) == ["pages/a.md:4:11 repeated-word"])
    }

    /// What would be written in place of what, of all findings.
    private func replacements(_ archive: String) throws -> [String] {
        let files = TextArchive.bytes(soundContent).merging(TextArchive.bytes(archive)) { $1 }
        let folder = ContentFiles(root: "", files: files)
        let (content, diagnostics) = ContentReader.read(folder)
        let found = diagnostics + Checks.findings(in: try #require(content))
        return found.settled(in: folder.source(ofDisplayPath:)).inFileOrder().compactMap(\.replacement)
            .map { "\($0.span.words) → \($0.text)" }.sorted()
    }

    @Test("What is not certain has no replacement: two near keys, a key that is there, a share, words around a figure")
    func uncertain() throws {
        #expect(try replacements("-- pages/a.md --\n---\ntitle: A\ntitel: B\n---\nWords.\n") == [])
        #expect(try replacements("-- pages/a.md --\n---\ntitle:\ntitel: B\n---\nWords.\n") == [])
        #expect(
            try replacements("-- pages/a.md --\n---\ntitle: A\nsumary: B\nsumarry: C\n---\nWords.\n") == [
                "sumary → summary"
            ]
        )
        let shares =
            "-- priorities/02-care/kpis.csv --\nid,title,unit,better,target,Jan-25\na,T,percent,higher,90%,0.74\n"
        #expect(try replacements(shares) == [])
        let words = """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Jan-25,Feb-25
            a,T,percent,higher,90%,70%,80%
            -- pages/a.md --
            ---
            title: A
            ---
            It was [81% of them](kpi:a@2025-02).
            """
        #expect(try replacements(words) == [])
    }

    @Test("What is certain is written out in full")
    func certain() throws {
        let archive = """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Jan-25,Feb-25
            аb,T,percent,higher,>= 90,70,80%

            """
        #expect(try replacements(archive) == ["70 → 70%", ">= 90 → >= 90%", "аb → ab"])
    }
}
