/// Reads .ods: OpenDocument spreadsheets (ISO/IEC 26300), whose cells hold what is shown.
struct OpenDocumentReader: ~Copyable {
    private var archive: Archive
    private let path: String
    private var cells = 0

    init(_ archive: consuming Archive, path: String) {
        self.archive = archive
        self.path = path
    }

    mutating func workbook() throws(WorkbookError) -> Workbook {
        guard let bytes = try archive.part("content.xml") else {
            throw WorkbookError("this is not a workbook that can be read; save it as 'ODF Spreadsheet (.ods)'")
        }
        let root = try XMLTree.parse(bytes, part: "content.xml")
        var hidden = Set<String>()
        for style in root.first("automatic-styles")?.all("style") ?? [] {
            let properties = style.first("table-properties") ?? style.first("table-row-properties")
            if properties?.attributes["display"] == "false", let name = style.attributes["name"] { hidden.insert(name) }
        }
        var sheets = [Sheet]()
        for table in root.first("body")?.first("spreadsheet")?.all("table") ?? [] {
            sheets.append(try sheet(table, hidden: hidden))
        }
        return Workbook(path: path, sheets: sheets)
    }

    private mutating func sheet(_ table: XMLElement, hidden: Set<String>) throws(WorkbookError) -> Sheet {
        var sheet = Sheet(
            name: table.attributes["name"] ?? "",
            isHidden: table.attributes["style-name"].map(hidden.contains) ?? false
        )
        var column = 0
        for element in Self.flat(
            table,
            "table-column",
            within: ["table-columns", "table-header-columns", "table-column-group"]
        ) {
            let count = Self.count(element, "number-columns-repeated")
            let isHidden = ["collapse", "filter"].contains(element.attributes["visibility"] ?? "")
            if isHidden, column < WorkbookLimits.columns {
                sheet.hiddenColumns.formUnion(column..<min(column + count, WorkbookLimits.columns))
            }
            column += count
        }
        var number = 0
        for row in Self.flat(table, "table-row", within: ["table-rows", "table-header-rows", "table-row-group"]) {
            let count = Self.count(row, "number-rows-repeated")
            let isHidden = ["collapse", "filter"].contains(row.attributes["visibility"] ?? "")
            var (read, merges) = ([Cell](), [CellRange]())
            for element in row.children where element.name == "table-cell" || element.name == "covered-table-cell" {
                let repeated = Self.count(element, "number-columns-repeated")
                let cell = element.name == "table-cell" ? Self.cell(element) : Cell()
                let (down, across) = (
                    Self.count(element, "number-rows-spanned"), Self.count(element, "number-columns-spanned")
                )
                if down > 1 || across > 1 {
                    merges.append(
                        CellRange(
                            rows: number...(number + down - 1),
                            columns: read.count...(read.count + across - 1)
                        )
                    )
                }
                // Blank cells to the edge of the sheet are not written out.
                guard !cell.isBlank || read.count + repeated <= 1024 else { break }
                guard read.count + repeated <= WorkbookLimits.columns else { break }
                read += Array(repeating: cell, count: repeated)
            }
            while read.last?.isBlank == true { read.removeLast() }
            sheet.merges += merges
            // Blank rows to the end of the sheet are not written out either.
            if !read.isEmpty {
                guard number + count <= WorkbookLimits.rows else { break }
                cells += (read.count + 1) * count + max(0, number - sheet.rows.count)
                guard cells <= WorkbookLimits.cells else {
                    throw WorkbookError(
                        "the sheets have more cells than can be read; take out those that are not needed"
                    )
                }
                while sheet.rows.count < number { sheet.rows.append([]) }
                for offset in 0..<count {
                    sheet.rows.append(read)
                    if isHidden { sheet.hiddenRows.insert(number + offset) }
                }
            }
            number += count
            guard number <= WorkbookLimits.rows + 1 else { break }
        }
        return sheet
    }

    /// Elements of a name, also those in groups.
    private static func flat(_ element: XMLElement, _ name: String, within groups: Set<String>) -> [XMLElement] {
        element.children.flatMap { child in
            child.name == name ? [child] : groups.contains(child.name) ? flat(child, name, within: groups) : []
        }
    }

    private static func count(_ element: XMLElement, _ name: String) -> Int {
        min(max(element.attributes[name].flatMap { Int($0) } ?? 1, 1), WorkbookLimits.rows)
    }

    private static func cell(_ element: XMLElement) -> Cell {
        let text = element.all("p").map(shown).joined(separator: "\n")
        let value = element.attributes["value"].flatMap { Double($0) }
        switch element.attributes["value-type"] {
        case "float", "percentage", "currency":
            return value.map { Cell(text, kind: .number($0)) } ?? Cell(text, kind: .text)
        case "date":
            let parts = (element.attributes["date-value"] ?? "").prefix(10).split(separator: "-").compactMap { Int($0) }
            guard parts.count == 3 else { return Cell(text, kind: .text) }
            return Cell(text, kind: .date(year: parts[0], month: parts[1], day: parts[2]))
        case "boolean": return Cell(text, kind: .boolean)
        default:
            let isError = text.hasPrefix("#") && text.dropFirst().first?.isUppercase == true || text.hasPrefix("Err:")
            return Cell(text, kind: text.isEmpty ? .blank : isError ? .error : .text)
        }
    }

    /// The text of a paragraph, with the spaces and tabs that are elements, and without notes.
    private static func shown(_ paragraph: XMLElement) -> String {
        // Text and children lie in two lists; spans hold their own text, and a paragraph has either one or the other.
        guard !paragraph.children.isEmpty else { return paragraph.text }
        return paragraph.text
            + paragraph.children.map { child in
                switch child.name {
                case "s": String(repeating: " ", count: count(child, "c"))
                case "tab": "\t"
                case "line-break": "\n"
                case "annotation": ""
                default: shown(child)
                }
            }
            .joined()
    }
}
