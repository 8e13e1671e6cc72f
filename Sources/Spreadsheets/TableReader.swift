public import Diagnostics

extension Table {
    /// Reads a comma-separated file: RFC 4180, and what Excel makes of it.
    ///
    /// UTF-8 with or without a byte-order mark; lines may end in LF, CRLF or CR; semicolons instead of commas are
    /// recognised by the headings, or by Excel's own `sep=;` line. Line breaks inside quotes become LF. Columns count
    /// in Unicode scalars, and a quoted cell's place is its opening quote.
    ///
    /// Whatever is doubtful is an error and never a guess: text that is not UTF-8, control characters, quotes that are
    /// not closed or that stand inside a cell, rows with more or fewer cells than headings. A row with an error is left
    /// out; `nil` is returned where no headings could be read.
    public static func read(
        _ bytes: [UInt8],
        path: String,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> Table? {
        guard isText(bytes, path: path, reportingTo: &diagnostics) else { return nil }
        var scanner = RecordScanner(bytes, path: path)
        let records = scanner.records()
        diagnostics += scanner.diagnostics
        guard let headings = records.first else {
            if scanner.diagnostics.isEmpty {
                diagnostics.append(
                    .error(
                        "csv-empty",
                        at: SourceLocation(path: path),
                        "this file is empty",
                        remedy: "begin it with a row of headings: id, title, unit, better, target and the periods"
                    )
                )
            }
            return nil
        }
        var rows = [[Located<String>]]()
        rows.reserveCapacity(records.count - 1)
        for record in records.dropFirst() {
            guard record.cells.count == headings.cells.count else {
                diagnostics.append(ragged(record, headings: headings.cells))
                continue
            }
            rows.append(record.cells)
        }
        return Table(path: path, headings: headings.cells, rows: rows)
    }

    private static func ragged(_ record: RecordScanner.Record, headings: [Located<String>]) -> Diagnostic {
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
                } else if scalar.value < 0x20 && scalar != "\t" && scalar != "\r" || scalar.value == 0x7F {
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
