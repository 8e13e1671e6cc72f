import Diagnostics
import Testing

@Suite("Ranges and replacements")
struct SourceSpanTests {
    private func place(_ column: Int, line: Int = 1) -> Diagnostics.SourceLocation {
        SourceLocation(path: "a", line: line, column: column)
    }

    private func found(_ words: String, at column: Int, in line: String) -> Int? {
        SourceSpan(words, at: place(column))?.found(in: SourceText(path: "a", text: line))?.start.column
    }

    @Test("A range ends after its last character, counted in scalars")
    func end() throws {
        let span = try #require(SourceSpan("é£x", at: place(4)))
        #expect(span.end == place(7))
        #expect(SourceSpan("", at: place(1)) == nil)
        #expect(SourceSpan("a\nb", at: place(1)) == nil)
    }

    @Test("Words are found at their place, or behind the quotation mark that is there")
    func quoted() {
        #expect(found("titel", at: 1, in: "titel: A") == 1)
        #expect(found("titel", at: 1, in: "\"titel\": A") == 2)
        #expect(found("titel", at: 3, in: "- 'titel': A") == 4)
        #expect(found("titel", at: 1, in: " titel: A") == nil)
        #expect(found("titel", at: 1, in: "title: A") == nil)
        #expect(found("titel", at: 9, in: "titel: A") == nil)
        #expect(found("A", at: 9, in: "titel: A\"") == nil)
    }

    @Test("Words that are part of a longer word are not meant")
    func whole() {
        #expect(found("the the", at: 1, in: "the theatre") == nil)
        #expect(found("74", at: 1, in: "740") == nil)
        #expect(found("74", at: 2, in: "174") == nil)
        #expect(found("the the", at: 1, in: "the the, and") == 1)
        #expect(found("[p]", at: 3, in: "74[p]5") == 3)
    }

    @Test("A finding whose words are not in the file loses its range and its replacement, and nothing else")
    func settled() {
        let finding = Diagnostic.error("r", at: place(1), "m", remedy: "n").replacing("titel", with: "title")
        let right = finding.settled(in: SourceText(path: "a", text: "titel: A"))
        #expect(right == finding)
        let other = finding.settled(in: SourceText(path: "a", text: "name: A"))
        #expect(other.span == nil && other.replacement == nil && other.message == "m" && other.remedy == "n")
        #expect(finding.settled(in: nil).replacement == nil)
    }

    @Test("Of several places, each finding is settled in its own file, which is asked for once")
    func files() {
        var asked = [String]()
        let findings = ["a", "b", "a"].map {
            Diagnostic.error("r", at: SourceLocation(path: $0), "m").spanning("x")
        }
        let settled = findings.settled { path in
            asked.append(path)
            return SourceText(path: path, text: path == "a" ? "x" : "y")
        }
        #expect(asked == ["a", "b"])
        #expect(settled.map { $0.span != nil } == [true, false, true])
    }

    @Test(
        "Only one nearest name is certain",
        arguments: [
            ("titel", ["title", "date"], "title"), ("ower", ["owner", "power"], nil), ("xyz", ["title"], nil),
            ("title", ["title", "titles"], "titles"),
        ] as [(String, [String], String?)]
    )
    func certain(written: String, known: [String], expected: String?) {
        #expect(NearMiss.onlyNearest(to: written, among: known) == expected)
    }
}
