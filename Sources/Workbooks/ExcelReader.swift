/// Reads .xlsx: Office Open XML spreadsheets (ECMA-376).
struct ExcelReader: ~Copyable {
    private var archive: Archive
    private let path: String
    private var strings = [String]()
    private var formats = [NumberFormat]()
    private var is1904 = false
    private var cells = 0

    init(_ archive: consuming Archive, path: String) {
        self.archive = archive
        self.path = path
    }

    mutating func workbook() throws(WorkbookError) -> Workbook {
        guard let bytes = try archive.part("xl/workbook.xml") else {
            throw WorkbookError("this is not a workbook that can be read; save it as 'Excel Workbook (.xlsx)'")
        }
        let root = try XMLTree.parse(bytes, part: "xl/workbook.xml")
        let date1904 = root.first("workbookPr")?.attributes["date1904"]
        is1904 = date1904 == "1" || date1904 == "true"
        let targets = try relations("xl/_rels/workbook.xml.rels")
        try readStrings()
        try readFormats()
        var sheets = [Sheet]()
        for entry in root.first("sheets")?.all("sheet") ?? [] {
            guard let id = entry.attributes["id"], let target = targets[id] else { continue }
            let part = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
            // A sheet that holds only a chart is no part of this kind.
            guard let bytes = try archive.part(part) else { continue }
            let state = entry.attributes["state"] ?? "visible"
            sheets.append(
                try sheet(
                    named: entry.attributes["name"] ?? "",
                    isHidden: state != "visible",
                    XMLTree.parse(bytes, part: part)
                )
            )
        }
        return Workbook(path: path, sheets: sheets)
    }

    // MARK: What sheets have in common

    private mutating func relations(_ part: String) throws(WorkbookError) -> [String: String] {
        guard let bytes = try archive.part(part) else { return [:] }
        var targets = [String: String]()
        for relation in try XMLTree.parse(bytes, part: part).all("Relationship") {
            if let id = relation.attributes["Id"] { targets[id] = relation.attributes["Target"] }
        }
        return targets
    }

    private mutating func readStrings() throws(WorkbookError) {
        guard let bytes = try archive.part("xl/sharedStrings.xml") else { return }
        strings = try XMLTree.parse(bytes, part: "xl/sharedStrings.xml").all("si").map(Self.text)
    }

    /// The text of a plain or rich string, without the readings that stand above East Asian letters.
    private static func text(_ element: XMLElement) -> String {
        if let plain = element.first("t") { return plain.text }
        return element.all("r").map { $0.first("t")?.text ?? "" }.joined()
    }

    private mutating func readFormats() throws(WorkbookError) {
        guard let bytes = try archive.part("xl/styles.xml") else { return }
        let root = try XMLTree.parse(bytes, part: "xl/styles.xml")
        var codes = [Int: NumberFormat]()
        for format in root.first("numFmts")?.all("numFmt") ?? [] {
            guard let id = format.attributes["numFmtId"].flatMap({ Int($0) }) else { continue }
            codes[id] = NumberFormat(format.attributes["formatCode"] ?? "General")
        }
        formats = (root.first("cellXfs")?.all("xf") ?? []).map { style in
            let id = style.attributes["numFmtId"].flatMap { Int($0) } ?? 0
            return codes[id] ?? NumberFormat(builtIn: id)
        }
    }

    // MARK: A sheet

    private mutating func sheet(
        named name: String,
        isHidden: Bool,
        _ root: XMLElement
    ) throws(WorkbookError) -> Sheet {
        var sheet = Sheet(name: name, isHidden: isHidden)
        for column in root.first("cols")?.all("col") ?? [] where Self.isTrue(column.attributes["hidden"]) {
            guard let first = column.attributes["min"].flatMap({ Int($0) }),
                let last = column.attributes["max"].flatMap({ Int($0) }), first >= 1, first <= last
            else { continue }
            sheet.hiddenColumns.formUnion((first - 1)...(min(last, WorkbookLimits.columns) - 1))
        }
        var next = 0
        for row in root.first("sheetData")?.all("row") ?? [] {
            let number = row.attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? next
            guard number >= 0, number < WorkbookLimits.rows else { continue }
            next = number + 1
            if Self.isTrue(row.attributes["hidden"]) { sheet.hiddenRows.insert(number) }
            var read = [(column: Int, cell: Cell)]()
            var following = 0
            for element in row.all("c") {
                let column = element.attributes["r"].flatMap { CellRange.place($0)?.column } ?? following
                following = column + 1
                let cell = cell(element)
                if !cell.isBlank { read.append((column, cell)) }
            }
            guard let last = read.map(\.column).max() else { continue }
            cells += last + 1 + max(0, number - sheet.rows.count)
            guard cells <= WorkbookLimits.cells else {
                throw WorkbookError("the sheets have more cells than can be read; take out those that are not needed")
            }
            while sheet.rows.count <= number { sheet.rows.append([]) }
            var cells = Array(repeating: Cell(), count: last + 1)
            for (column, cell) in read { cells[column] = cell }
            sheet.rows[number] = cells
        }
        sheet.merges = (root.first("mergeCells")?.all("mergeCell") ?? []).compactMap { merge in
            merge.attributes["ref"].flatMap { CellRange($0) }
        }
        return sheet
    }

    private static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }

    private func cell(_ element: XMLElement) -> Cell {
        let written = element.first("v")?.text ?? ""
        let style = element.attributes["s"].flatMap { Int($0) } ?? 0
        let format = formats.indices.contains(style) ? formats[style] : NumberFormat(builtIn: 0)
        switch element.attributes["t"] {
        case "s":
            guard let number = Int(written), strings.indices.contains(number) else { return Cell() }
            return Cell(format.text(of: strings[number]), kind: .text)
        case "inlineStr":
            return Cell(format.text(of: element.first("is").map(Self.text) ?? ""), kind: .text)
        case "str": return Cell(format.text(of: written), kind: written.isEmpty ? .blank : .text)
        case "b": return Cell(written == "1" ? "TRUE" : "FALSE", kind: .boolean)
        case "e": return Cell(written, kind: .error)
        case "d":
            let parts = written.prefix(10).split(separator: "-").compactMap { Int($0) }
            guard parts.count == 3 else { return Cell(written, kind: .text) }
            return Cell(String(written.prefix(10)), kind: .date(year: parts[0], month: parts[1], day: parts[2]))
        default:
            guard let value = Double(written) else { return Cell(written, kind: written.isEmpty ? .blank : .text) }
            let text = format.text(of: value, is1904: is1904)
            if format.isDate, let day = SerialDate.day(value, is1904: is1904) {
                return Cell(text, kind: .date(year: day.year, month: day.month, day: day.day))
            }
            return Cell(text, kind: .number(value))
        }
    }
}
