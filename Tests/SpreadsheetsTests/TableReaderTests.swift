import Diagnostics
import Spreadsheets
import Testing

private func read(_ bytes: [UInt8]) -> (table: Table?, diagnostics: [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    let table = Table.read(bytes, path: "t.csv", reportingTo: &diagnostics)
    return (table, diagnostics)
}

private func read(_ text: String) -> (table: Table?, diagnostics: [Diagnostic]) { read(Array(text.utf8)) }

private func texts(_ table: Table?) -> [[String]] {
    guard let table else { return [] }
    return ([table.headings] + table.rows).map { $0.map(\.value) }
}

@Suite("Reading comma-separated files")
struct TableReaderTests {
    @Test("Every cell has its line and column, in Unicode scalars")
    func locatesCells() {
        let (table, diagnostics) = read("id,title\na,£1.960m é\n")
        #expect(texts(table) == [["id", "title"], ["a", "£1.960m é"]])
        #expect(table?.headings[1].location == SourceLocation(path: "t.csv", line: 1, column: 4))
        #expect(table?.rows[0][1].location == SourceLocation(path: "t.csv", line: 2, column: 3))
        #expect(diagnostics.isEmpty)
        let after = read("a,b,c\n£é,€,x").table?.rows[0].map(\.location.column)
        #expect(after == [1, 4, 6])
    }

    @Test("Quoted cells may hold commas, quotes and line breaks, and the places after them are right")
    func readsQuotes() {
        let (table, diagnostics) = read("id,title,unit\n1,\"One, \"\"two\"\"\r\nthree\",count\n2,x,y\n")
        #expect(texts(table) == [["id", "title", "unit"], ["1", "One, \"two\"\nthree", "count"], ["2", "x", "y"]])
        #expect(table?.rows[0][1].location == SourceLocation(path: "t.csv", line: 2, column: 3))
        #expect(table?.rows[0][2].location == SourceLocation(path: "t.csv", line: 3, column: 8))
        #expect(table?.rows[1][0].location == SourceLocation(path: "t.csv", line: 4, column: 1))
        #expect(diagnostics.isEmpty)
    }

    @Test(
        "Line endings, a byte-order mark and a missing last line break make no difference",
        arguments: [
            "a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4", "\u{FEFF}a,b\n1,2\n3,4", "a;b\n1;2\n3;4\n",
            "sep=;\na;b\n1;2\n3;4", "\u{FEFF}sep=,\r\na,b\r\n1,2\r\n3,4", "\"a\",\"b\"\n\"1\",\"2\"\n\"3\",\"4\"",
            "a,b\n\n1,2\n,\n \n3,4\n,\n\n",
            "a\tb\n1\t2\n3\t4", "sep=\t\na\tb\n1\t2\n3\t4", "\n\na\tb\n1\t2\n3\t4\n",
        ]
    )
    func acceptsVariants(text: String) {
        let (table, diagnostics) = read(text)
        #expect(texts(table) == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(diagnostics.isEmpty)
    }

    @Test("A byte-order mark takes no column, and a sep line takes its line")
    func countsFromTheText() {
        #expect(read("\u{FEFF}a,b\n1,2").table?.headings[1].location.column == 3)
        #expect(read("sep=;\na;b\n1;2").table?.rows[0][1].location == SourceLocation(path: "t.csv", line: 3, column: 3))
    }

    @Test("Semicolons divide only where the headings say so")
    func choosesDelimiter() {
        #expect(texts(read("a;b\n1,147;2").table) == [["a", "b"], ["1,147", "2"]])
        #expect(texts(read("a,b\n\"x;y\",2;3").table) == [["a", "b"], ["x;y", "2;3"]])
        #expect(texts(read("\"a;x\",b\n1,2").table) == [["a;x", "b"], ["1", "2"]])
        #expect(texts(read("a;b,c\n1;2,3").table) == [["a;b", "c"], ["1;2", "3"]])
        #expect(texts(read("a\n1\n2").table) == [["a"], ["1"], ["2"]])
    }

    @Test("White space belongs to the cell")
    func keepsSpace() {
        #expect(texts(read("a,b\n 1 ,\t2").table) == [["a", "b"], [" 1 ", "\t2"]])
    }

    @Test("A quote that is never closed is an error where it opens")
    func reportsUnclosedQuotes() {
        let (table, diagnostics) = read("a,b\n1,2\n3,\"four\n5,6\n")
        #expect(texts(table) == [["a", "b"], ["1", "2"]])
        #expect(diagnostics.map(\.rule) == ["csv-unclosed-quote"])
        #expect(diagnostics.first?.location == SourceLocation(path: "t.csv", line: 3, column: 3))
    }

    @Test("A quote inside a cell, or text behind a closing quote, is an error at its place, and the row is left out")
    func reportsStrayQuotes() {
        let stray = read("a,b\n1,5\" pipe\n3,4")
        #expect(stray.diagnostics.map(\.rule) == ["csv-stray-quote"])
        #expect(stray.diagnostics.first?.location == SourceLocation(path: "t.csv", line: 2, column: 4))
        #expect(texts(stray.table) == [["a", "b"], ["3", "4"]])
        let behind = read("a,b\n\"1\" x,2\n3,4")
        #expect(behind.diagnostics.map(\.rule) == ["csv-text-after-quote"])
        #expect(behind.diagnostics.first?.location == SourceLocation(path: "t.csv", line: 2, column: 4))
        #expect(texts(behind.table) == [["a", "b"], ["3", "4"]])
    }

    @Test("Rows with more or fewer cells than headings are errors at the cell too many or the row's end")
    func reportsRaggedRows() throws {
        let (table, diagnostics) = read("a,b,c\n1,2\n1,2,3,4\n7,8,9\n")
        #expect(texts(table) == [["a", "b", "c"], ["7", "8", "9"]])
        #expect(diagnostics.map(\.rule) == ["csv-ragged-row", "csv-ragged-row"])
        #expect(diagnostics.map(\.location.line) == [2, 3])
        #expect(diagnostics.map(\.location.column) == [4, 7])
        #expect(diagnostics[0].message == "this row has 2 cells, but there are 3 headings")
        #expect(try #require(diagnostics[0].remedy).contains("'c'"))
    }

    @Test(
        "Empty columns at the end, which spreadsheets leave, are left out",
        arguments: [
            "a,b,,\n1,2,,\n3,4,,\n", "a,b,\n1,2\n3,4\n", "a,b\n1,2,\n3,4, ,\n", "a,b,,\n1,2,\n3,4\n",
        ]
    )
    func leavesOutEmptyColumns(text: String) {
        let (table, diagnostics) = read(text)
        #expect(texts(table) == [["a", "b"], ["1", "2"], ["3", "4"]])
        #expect(diagnostics.isEmpty)
    }

    @Test("A column without heading stays where anything stands in it")
    func keepsStrayCells() {
        #expect(texts(read("a,b,,\n1,2,3,\n4,5").table) == [["a", "b", ""], ["1", "2", "3"], ["4", "5", ""]])
        #expect(read("a,b\n1,2,3\n").diagnostics.map(\.rule) == ["csv-ragged-row"])
        #expect(read("a,b,\n1\n").diagnostics.map(\.remedy) == ["the first cell that is missing is the one for 'b'"])
    }

    @Test("Rows that are wrong in the same way are one error, which counts them")
    func countsRaggedRows() {
        let text = "a,b\n" + String(repeating: "1,2,3\n", count: 10_000) + "1\n"
        let diagnostics = read(text).diagnostics
        #expect(
            diagnostics.map(\.message) == [
                "this row has 3 cells, but there are 2 headings (and 9999 more like it)",
                "this row has 1 cell, but there are 2 headings",
            ]
        )
        #expect(diagnostics.map(\.location.line) == [2, 10_002])
    }

    @Test("Where the headings are known, a first row without any of them is the one error of the file")
    func expectsHeadings() {
        let expected = ExpectedHeadings(names: ["id", "unit"], inWords: "id and unit")
        func found(_ text: String) -> [Diagnostic] {
            var diagnostics = [Diagnostic]()
            let table = Table.read(Array(text.utf8), path: "t.csv", expecting: expected, reportingTo: &diagnostics)
            #expect((table == nil) == !diagnostics.isEmpty)
            return diagnostics
        }
        #expect(found(" ID ,Unit\na,count\n").isEmpty)
        let above = found("Figures of 2025\n\nid,unit,x\na,count,1\n")
        #expect(above.map(\.rule) == ["no-headings"])
        #expect(above.map(\.remedy) == ["they are on line 3: take out what stands above them"])
        let without = found("a,count\nb,count,5\n")
        #expect(without.map(\.rule) == ["no-headings"])
        #expect(without.map(\.remedy) == ["begin it with a row of headings: id and unit"])
        #expect(found("").map(\.remedy) == ["begin it with a row of headings: id and unit"])
        #expect(read("").diagnostics.map(\.remedy) == ["begin it with a row of headings, one for each column"])
    }

    @Test("Text that is not UTF-8 is an error where it begins")
    func reportsEncoding() {
        let latin = read(Array("a,b\n1,".utf8) + [0xA3, 0x35])
        #expect(latin.table == nil)
        #expect(latin.diagnostics.map(\.rule) == ["csv-not-utf-8"])
        #expect(latin.diagnostics.first?.location == SourceLocation(path: "t.csv", line: 2, column: 3))
        #expect(read([0xFF, 0xFE, 0x61, 0x00]).diagnostics.first?.message.contains("UTF-16") == true)
        // A surrogate, an overlong form and a cut-off scalar.
        for bytes: [UInt8] in [[0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xE2, 0x82]] {
            #expect(read(Array("a\n".utf8) + bytes).diagnostics.map(\.rule) == ["csv-not-utf-8"])
        }
    }

    @Test("Control characters are errors at their place")
    func reportsControlCharacters() {
        let (table, diagnostics) = read("a,b\n1,x\u{0}y\n")
        #expect(table == nil)
        #expect(diagnostics.map(\.rule) == ["csv-control-character"])
        #expect(diagnostics.first?.location == SourceLocation(path: "t.csv", line: 2, column: 4))
        #expect(diagnostics.first?.message.contains("U+0000") == true)
    }

    @Test("A file without anything in it is an error", arguments: ["", "\n\n", "\u{FEFF}", ",,\n"])
    func reportsEmptyFiles(text: String) {
        let (table, diagnostics) = read(text)
        #expect(table == nil)
        #expect(diagnostics.map(\.rule) == ["csv-empty"])
    }

    @Test("Whatever is written by the rules is read back as it was")
    func readsBack() {
        let alphabet: [Character] = ["a", ",", "\"", "\n", ";", " ", "é", "€", "1", "𝄞"]
        for seed in UInt64(1)...300 {
            var state = seed
            func next(_ bound: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % bound
            }
            let width = next(4) + 2
            var rows = (0..<(next(5) + 1)).map { _ in
                (0..<width).map { _ in String((0..<next(6)).map { _ in alphabet[next(alphabet.count)] }) }
            }
            for index in rows.indices { rows[index][0] = "x" + rows[index][0] }
            rows[0][width - 1] += "x"
            let lineBreak = ["\n", "\r\n"][next(2)]
            let written = rows.map { row in
                row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
            }
            let (table, diagnostics) = read(written.joined(separator: lineBreak))
            #expect(texts(table) == rows, "seed \(seed)")
            #expect(diagnostics.isEmpty, "seed \(seed)")
        }
    }

    @Test("Ten thousand rows are read, each one")
    func manyRows() {
        let text = "id,title,a,b\n" + String(repeating: "x,\"A, title\",1,2\n", count: 10_000)
        let (table, diagnostics) = read(Array(text.utf8))
        #expect(table?.rows.count == 10_000)
        #expect(diagnostics.isEmpty)
    }
}
