import Diagnostics
import Testing

@Suite("Source texts")
struct SourceTextTests {
    @Test(
        "Line endings of both kinds and a byte-order mark give the same lines",
        arguments: ["a\nb\n\nc", "a\r\nb\r\n\r\nc", "\u{FEFF}a\nb\n\nc", "\u{FEFF}a\r\nb\r\n\r\nc"]
    )
    func lines(text: String) {
        #expect(SourceText(path: "p", text: text).lines == ["a", "b", "", "c"])
    }

    @Test("Lines are counted from 1, and there are none before or after")
    func numbers() {
        let text = SourceText(path: "p", text: "first\nsecond")
        #expect(text.line(1) == "first")
        #expect(text.line(2) == "second")
        #expect(text.line(0) == nil)
        #expect(text.line(3) == nil)
        #expect(text.line(-1) == nil)
        #expect(text.line(.max) == nil)
    }

    @Test("An empty text has one empty line, and a last line ending makes one more")
    func empty() {
        #expect(SourceText(path: "p", text: "").lines == [""])
        #expect(SourceText(path: "p", text: "a\n").lines == ["a", ""])
    }

    @Test("Only the mark at the very beginning is dropped")
    func markInside() {
        #expect(SourceText(path: "p", text: "a\u{FEFF}").lines == ["a\u{FEFF}"])
    }
}

@Suite("Where a text stands in its file")
struct TextOriginTests {
    private let file = SourceText(path: "p", text: "key: |\n  é ](a-b) ](a)\n  ](a \"t\")\nnext: ](z)")

    @Test("Words are found at their line and column, counted in Unicode scalars")
    func words() {
        let origin = TextOrigin(file: file, line: 2, column: 3)
        #expect(origin.location(of: "](a").description == "p:2:5")
        #expect(origin.location(of: "](a", occurrence: 1).description == "p:2:12")
        #expect(origin.location(of: "](a", occurrence: 2).description == "p:3:3")
    }

    @Test("What may follow the words tells an id from a longer one")
    func ends() {
        let origin = TextOrigin(file: file, line: 2, column: 3)
        #expect(origin.location(of: "](a", before: ") ").description == "p:2:12")
        #expect(origin.location(of: "](a", before: ") ", occurrence: 1).description == "p:3:3")
        #expect(origin.location(of: "next:", before: " ").description == "p:4:1")
        #expect(TextOrigin(file: SourceText(path: "p", text: "x a")).location(of: "a", before: ")").column == 3)
    }

    @Test("What is not there is placed where the text begins")
    func absent() {
        let origin = TextOrigin(file: file, line: 2, column: 3)
        #expect(origin.location(of: "absent") == origin.start)
        #expect(origin.location(of: "") == origin.start)
    }

    @Test("What stands before the text is not found")
    func before() {
        #expect(TextOrigin(file: file, line: 2, column: 6).location(of: "é").description == "p:2:6")
    }

    @Test("A line of the text is placed after its indentation, and never past the end of the file")
    func line() {
        let origin = TextOrigin(file: file, line: 2, column: 3)
        #expect(origin.location(ofLine: 1).description == "p:2:3")
        #expect(origin.location(ofLine: 2).description == "p:3:3")
        #expect(origin.location(ofLine: 99).description == "p:4:1")
    }
}
