internal import Model

/// Tells what a file is by what is in it: a name proves nothing.
enum FileSignature {
    /// The kind of a file; `nil` for a kind that is not published.
    static func kind(of bytes: [UInt8]) -> AttachedFile.Kind? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: "%PDF-".utf8) { return .pdf }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archived(bytes) }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let begin = text.drop { $0 == "\u{FEFF}" || $0.isWhitespace }
        if begin.hasPrefix("<") { return contains(bytes, "<svg") ? .svg : nil }
        // A table: lines of cells, and nothing that only programs write.
        let hasControls = text.unicodeScalars.contains { $0.value < 0x20 && !"\t\r\n".unicodeScalars.contains($0) }
        return hasControls || !begin.contains(",") || begin.hasPrefix("#!") ? nil : .csv
    }

    /// The kind of a document that is an archive of parts, by the names of its parts.
    private static func archived(_ bytes: [UInt8]) -> AttachedFile.Kind? {
        if contains(bytes, "mimetypeapplication/vnd.oasis.opendocument.text") { return .odt }
        if contains(bytes, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet") { return .ods }
        guard contains(bytes, "[Content_Types].xml") else { return nil }
        if contains(bytes, "word/document.xml") { return .docx }
        if contains(bytes, "xl/workbook.xml") { return .xlsx }
        return contains(bytes, "ppt/presentation.xml") ? .pptx : nil
    }

    /// Whether some words stand anywhere in a file.
    static func contains(_ bytes: [UInt8], _ words: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            (0...bytes.count - wanted.count).contains { start in
                bytes[start] == first && (1..<wanted.count).allSatisfy { bytes[start + $0] == wanted[$0] }
            }
        }
    }
}
