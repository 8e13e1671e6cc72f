/// Files of spreadsheet programs, as they are known by their first bytes.
enum Workbook {
    /// What a file is, in words; `nil` for anything else than a workbook.
    static func kind(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a workbook (.xlsx or .ods)" }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return "an old workbook (.xls)" }
        return nil
    }
}
