import CZip
import Foundation
import Testing

@testable import Workbooks

/// Workbooks as small as they can be, made for the tests.
enum SmallWorkbook {
    /// A ZIP file with these parts.
    static func zip(_ parts: [(name: String, text: String)]) throws -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("scrutiny-zip-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var error: Int32 = 0
        let archive = try #require(zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &error))
        // The library reads the parts when it closes the file.
        let buffers = parts.map { part in
            let bytes = Array(part.text.utf8)
            let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
            _ = buffer.initialize(from: bytes)
            return (name: part.name, buffer: buffer, count: bytes.count)
        }
        defer { for entry in buffers { entry.buffer.deallocate() } }
        for entry in buffers {
            let source = try #require(zip_source_buffer(archive, entry.buffer.baseAddress, UInt64(entry.count), 0))
            #expect(zip_file_add(archive, entry.name, source, UInt32(ZIP_FL_OVERWRITE)) >= 0)
        }
        #expect(zip_close(archive) == 0)
        return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// An .xlsx with these sheets.
    static func excel(
        sheets: [(name: String, data: String)],
        strings: [String] = [],
        formats: [String] = [],
        workbook: String = "",
        state: String = "visible"
    ) throws -> [UInt8] {
        let list = sheets.indices.map { number in
            "<sheet name=\"\(sheets[number].name)\" sheetId=\"\(number + 1)\" r:id=\"rId\(number + 1)\""
                + (number == sheets.count - 1 && state != "visible" ? " state=\"\(state)\"" : "") + "/>"
        }
        let relations = sheets.indices.map {
            "<Relationship Id=\"rId\($0 + 1)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
        }
        let codes = formats.indices.map { "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\(formats[$0])\"/>" }
        let styles = ["<xf numFmtId=\"0\"/>"] + formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
        var parts = [
            (
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\">\(workbook)<sheets>\(list.joined())</sheets></workbook>"
            ),
            ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>"),
            ("xl/sharedStrings.xml", "<sst>\(strings.map { "<si>\($0)</si>" }.joined())</sst>"),
            (
                "xl/styles.xml",
                "<styleSheet><numFmts>\(codes.joined())</numFmts><cellXfs>\(styles.joined())</cellXfs></styleSheet>"
            ),
        ]
        for (number, sheet) in sheets.enumerated() {
            parts.append(("xl/worksheets/sheet\(number + 1).xml", "<worksheet>\(sheet.data)</worksheet>"))
        }
        return try zip(parts)
    }
}
