internal import Spreadsheets

/// Reads workbooks of either kind.
package enum WorkbookReader {
    /// The workbook in a file.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - path: Its path, as it is printed.
    /// - Returns: Its sheets, with every cell as it is shown.
    /// - Throws: `WorkbookError` where it is not a workbook, is damaged, protected or too large.
    package static func read(_ bytes: [UInt8], path: String) throws(WorkbookError) -> Workbook {
        switch OfficeFile(bytes) {
        case .archive: break
        case .old:
            throw WorkbookError(
                "this is an old workbook (.xls) or one with a password; save it as 'Excel Workbook (.xlsx)' without one"
            )
        case nil:
            throw WorkbookError("this is not a workbook; save it as 'Excel Workbook (.xlsx)' or as .ods")
        }
        let archive = try Archive(bytes)
        if archive.contains("xl/workbook.xml") {
            var reader = ExcelReader(archive, path: path)
            return try reader.workbook()
        }
        if archive.contains("word/document.xml") {
            throw WorkbookError("this is a Word document, not a workbook")
        }
        if archive.contains("xl/workbook.bin") {
            throw WorkbookError("this is a binary workbook (.xlsb); save it as 'Excel Workbook (.xlsx)'")
        }
        var reader = OpenDocumentReader(archive, path: path)
        return try reader.workbook()
    }
}
