/// Files of office programs, as they are known by their first bytes.
package enum OfficeFile: Sendable {
    /// An archive of parts: .xlsx, .ods, .docx.
    case archive
    /// The form that these programs used before, and still do for a file with a password.
    case old

    /// What a file is; `nil` for anything else.
    package init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .archive
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .old
        } else {
            return nil
        }
    }

    /// In words, with its article.
    var words: String {
        switch self {
        case .archive: "a workbook (.xlsx or .ods)"
        case .old: "an old workbook (.xls)"
        }
    }
}
