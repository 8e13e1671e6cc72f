import Testing

@testable import Workbooks

@Suite("Reading workbooks")
struct WorkbookReaderTests {
    private func texts(_ sheet: Sheet) -> [[String]] { sheet.rows.map { $0.map(\.text) } }

    @Test("Cells of a workbook are what their user sees")
    func excel() throws {
        let data = """
            <cols><col min="3" max="3" hidden="1"/></cols>
            <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45566</v></c></row>
            <row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>in line</t></is></c><c r="B3" s="2"><v>0.8304</v></c>
            <c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#DIV/0!</v></c><c r="E3" t="str"><f>A1&amp;"x"</f><v>sum</v></c></row>
            </sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>
            """
        let bytes = try SmallWorkbook.excel(
            sheets: [("One", data), ("Two", "<sheetData/>")],
            strings: ["<r><t>rich </t></r><r><t>text</t></r><rPh><t>ruby</t></rPh>"],
            formats: ["mmm-yy", "0.0%"],
            state: "hidden"
        )
        let workbook = try WorkbookReader.read(bytes, path: "a.xlsx")
        #expect(workbook.sheets.map(\.name) == ["One", "Two"])
        #expect(workbook.sheets.map(\.isHidden) == [false, true])
        let sheet = workbook.sheets[0]
        #expect(texts(sheet) == [["rich text", "Oct-24"], [], ["in line", "83.0%", "TRUE", "#DIV/0!", "sum"]])
        #expect(sheet.cell(0, 1).kind == .date(year: 2024, month: 10, day: 1))
        #expect(sheet.cell(2, 3).kind == .error)
        #expect(sheet.hiddenRows == [2])
        #expect(sheet.hiddenColumns == [2])
        #expect(sheet.merges == [CellRange(rows: 0...1, columns: 0...0)])
        #expect(sheet.place(2, 3) == "One!D3")
    }

    @Test("Days are counted from 1904 where the workbook says so")
    func from1904() throws {
        let data = "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>44104</v></c></row></sheetData>"
        let bytes = try SmallWorkbook.excel(
            sheets: [("One", data)],
            formats: ["mmm-yy"],
            workbook: "<workbookPr date1904=\"1\"/>"
        )
        #expect(try WorkbookReader.read(bytes, path: "a.xlsx").sheets[0].cell(0, 0).text == "Oct-24")
    }

    @Test("An OpenDocument sheet's repeats, merges, notes and hidden sheets are understood")
    func openDocument() throws {
        let content = """
            <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">
            <office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
            <office:body><office:spreadsheet><table:table table:name="One">
            <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><text:p>a<text:s text:c="2"/></text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="0.5"><text:p>50%</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>b</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
            </table:table><table:table table:name="Two" table:style-name="ta2"/></office:spreadsheet></office:body></office:document-content>
            """
        let bytes = try SmallWorkbook.zip([("content.xml", content)])
        let workbook = try WorkbookReader.read(bytes, path: "a.ods")
        #expect(workbook.sheets.map(\.isHidden) == [false, true])
        #expect(texts(workbook.sheets[0]) == [["a  ", "", "50%", "50%"], ["", "b"], ["", "b"]])
        #expect(workbook.sheets[0].merges == [CellRange(rows: 0...0, columns: 0...1)])
    }

    @Test("What is no workbook is named as what it is")
    func others() throws {
        func message(_ bytes: [UInt8]) -> String {
            do {
                _ = try WorkbookReader.read(bytes, path: "a")
                return ""
            } catch { return "\(error)" }
        }
        #expect(message([0xD0, 0xCF, 0x11, 0xE0, 1, 2]).contains("old workbook"))
        #expect(message(Array("id,title".utf8)).contains("not a workbook"))
        #expect(message([0x50, 0x4B, 3, 4, 0, 0, 0]).contains("damaged"))
        #expect(message(try SmallWorkbook.zip([("word/document.xml", "<d/>")])).contains("Word document"))
        #expect(message(try SmallWorkbook.zip([("content.xml", "<a><b></a>")])).contains("damaged"))
    }

    @Test("Entities, deep nesting and documents that unpack to too much are refused, not followed")
    func bombs() throws {
        func fails(_ content: String) throws -> Bool {
            let bytes = try SmallWorkbook.zip([("content.xml", content)])
            do {
                _ = try WorkbookReader.read(bytes, path: "a")
                return false
            } catch { return true }
        }
        #expect(try fails("<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>"))
        #expect(try fails("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"))
        #expect(try fails(String(repeating: "<a>", count: 1000) + String(repeating: "</a>", count: 1000)))
        #expect(try fails("<a>" + String(repeating: " ", count: WorkbookLimits.partBytes) + "</a>"))
    }

    @Test("A damaged workbook never crashes", arguments: 0..<200)
    func damaged(seed: Int) throws {
        var bytes = try SmallWorkbook.excel(
            sheets: [("One", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>")]
        )
        bytes[(seed * 37) % bytes.count] ^= UInt8(1 << (seed % 8))
        _ = try? WorkbookReader.read(bytes, path: "a")
        _ = try? WorkbookReader.read(Array(bytes.prefix(seed * 3)), path: "a")
    }
}
