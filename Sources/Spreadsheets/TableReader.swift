package import Diagnostics

extension Table {
    /// Reads a comma-separated file: RFC 4180, and what Excel makes of it.
    ///
    /// UTF-8 with or without a byte-order mark; lines may end in LF, CRLF or CR; semicolons or tabs instead of commas are
    /// recognised by the headings, or by Excel's own `sep=;` line. Columns count in Unicode scalars, and a quoted cell's
    /// place is its opening quote. Columns at the end in which nothing stands are left out.
    ///
    /// Whatever is doubtful is an error and never a guess: text that is not UTF-8, control characters, quotes that are
    /// not closed or that stand inside a cell, rows with more or fewer cells than headings. A row with an error is left
    /// out; `nil` is returned where no headings could be read.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - path: Its path, as it is printed.
    ///   - expected: The headings, where they are known: a file whose first row has none of them is an error.
    ///   - diagnostics: Where errors go, one for each cause.
    /// - Returns: The table.
    package static func read(
        _ bytes: [UInt8],
        path: String,
        expecting expected: ExpectedHeadings? = nil,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> Table? {
        if let file = OfficeFile(bytes) {
            diagnostics.append(
                .error(
                    "csv-workbook",
                    at: SourceLocation(path: path),
                    "this file is \(file.words) with another name",
                    remedy: "open it in the spreadsheet program, and save the sheet as 'CSV UTF-8 (Comma delimited)'"
                )
            )
            return nil
        }
        guard isText(bytes, path: path, reportingTo: &diagnostics) else { return nil }
        var scanner = RecordScanner(bytes, path: path)
        let records = scanner.records()
        diagnostics += scanner.diagnostics
        let begin = "begin it with a row of headings" + (expected.map { ": " + $0.inWords } ?? ", one for each column")
        guard let headings = records.first?.cells else {
            if scanner.diagnostics.isEmpty {
                let place = SourceLocation(path: path)
                diagnostics.append(.error("csv-empty", at: place, "this file is empty", remedy: begin))
            }
            return nil
        }
        if let expected, scanner.diagnostics.isEmpty, expected.count(in: headings.map(\.value)) == 0 {
            let place = headings.first?.location ?? SourceLocation(path: path)
            let row = records.first { expected.count(in: $0.cells.map(\.value)) > 1 }?.cells.first?.location.line
            diagnostics.append(
                .error(
                    "no-headings",
                    at: place,
                    "the first row does not hold the headings",
                    remedy: row.map { "they are on line \($0): take out what stands above them" } ?? begin
                )
            )
            return nil
        }
        var (rows, ragged) = ([[Located<String>]](), [Diagnostic]())
        rows.reserveCapacity(records.count - 1)
        for record in records.dropFirst() {
            if let cells = cells(of: record, under: headings) {
                rows.append(cells)
            } else {
                ragged.append(raggedRow(record, headings: headings))
            }
        }
        diagnostics += ragged.folded(by: \.message)
        let width = ([headings] + rows).lazy.map(filledWidth).max() ?? 0
        return Table(
            path: path,
            headings: Array(headings.prefix(width)),
            rows: width < headings.count ? rows.map { Array($0.prefix(width)) } : rows
        )
    }

    /// As many cells as there are headings; `nil` where that would lose a cell or leave one out that has a heading.
    private static func cells(
        of record: RecordScanner.Record,
        under headings: [Located<String>]
    ) -> [Located<String>]? {
        let cells = record.cells
        if cells.count == headings.count { return cells }
        guard cells.count >= filledWidth(headings), filledWidth(cells) <= headings.count else { return nil }
        let missing = max(0, headings.count - cells.count)
        return cells.prefix(headings.count) + Array(repeating: Located("", at: record.end), count: missing)
    }

    /// How many cells there are without the blank ones at the end.
    private static func filledWidth(_ cells: [Located<String>]) -> Int {
        (cells.lastIndex { !$0.value.allSatisfy(\.isWhitespace) } ?? -1) + 1
    }

    private static func raggedRow(_ record: RecordScanner.Record, headings: [Located<String>]) -> Diagnostic {
        let (found, wanted) = (record.cells.count, headings.count)
        let isLong = found > wanted
        let missing = isLong ? nil : headings[found].value
        return .error(
            "csv-ragged-row",
            at: isLong ? record.cells[wanted].location : record.end,
            "this row has \(found) \(found == 1 ? "cell" : "cells"), but there are \(wanted) headings",
            remedy: missing.map { "the first cell that is missing is the one for '\($0)'" }
                ?? "put a cell that holds a comma into double quotes, or take out what is too much"
        )
    }

    // MARK: Text

    /// Whether the bytes are UTF-8 without control characters; reports the first place that is not.
    private static func isText(_ bytes: [UInt8], path: String, reportingTo diagnostics: inout [Diagnostic]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            diagnostics.append(
                .error(
                    "csv-not-utf-8",
                    at: SourceLocation(path: path),
                    "this file is UTF-16 text, not UTF-8",
                    remedy: "save it from Excel as 'CSV UTF-8 (Comma delimited)'"
                )
            )
            return false
        }
        var location = SourceLocation(path: path)
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .emptyInput:
                return true
            case .error:
                diagnostics.append(
                    .error(
                        "csv-not-utf-8",
                        at: location,
                        "this file is not UTF-8 text from here on",
                        remedy: "save it from Excel as 'CSV UTF-8 (Comma delimited)'"
                    )
                )
                return false
            case .scalarValue(let scalar):
                if scalar == "\n" {
                    location.line += 1
                    location.column = 1
                } else if scalar.isHiddenControl {
                    let code = String(scalar.value, radix: 16, uppercase: true)
                    diagnostics.append(
                        .error(
                            "csv-control-character",
                            at: location,
                            "there is a control character here (U+\(String(repeating: "0", count: 4 - code.count))\(code))",
                            remedy: "delete it"
                        )
                    )
                    return false
                } else if scalar != "\u{FEFF}" || location.line > 1 || location.column > 1 {
                    location.column += 1
                }
            }
        }
    }
}
