internal import Diagnostics

/// Finds control characters in records; YAML, Markdown and spreadsheets look for them while they are parsed.
enum ControlCharacters {
    /// Places further to the right are all shown here.
    private static let lastColumn = 1000

    static func check(_ files: ContentFiles, findings: Findings) {
        for path in files.paths where path.hasSuffix(".json") {
            files.bytes(of: path).map { checkEscapes(path, $0, files, findings) }
        }
    }

    /// JSON may hold one only as an escape: `\u0001`, `\b` or `\f`.
    private static func checkEscapes(_ path: String, _ bytes: [UInt8], _ files: ContentFiles, _ findings: Findings) {
        var index = 0
        // The line that the last one was found in, and where it begins: every byte is looked at once.
        var (line, lineStart, counted) = (1, 0, 0)
        while let backslash = bytes[index...].firstIndex(of: UInt8(ascii: "\\")), backslash + 1 < bytes.count {
            index = backslash + 2
            let digits = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
            let value: UInt32? =
                switch bytes[backslash + 1] {
                case UInt8(ascii: "b"): 0x08
                case UInt8(ascii: "f"): 0x0C
                case UInt8(ascii: "u"): UInt32(digits, radix: 16)
                default: nil
                }
            guard let value, let control = Unicode.Scalar(value).flatMap({ String($0).hiddenControl }) else { continue }
            for position in counted..<backslash where bytes[position] == 0x0A {
                line += 1
                lineStart = position + 1
            }
            counted = backslash
            // In a line as long as a file, counting its letters again for each finding would take as long again each time.
            let column = min(backslash - lineStart, Self.lastColumn)
            let place = SourceLocation(
                path: files.displayPath(path),
                line: line,
                column: String(decoding: bytes[lineStart..<(lineStart + column)], as: UTF8.self).unicodeScalars.count
                    + 1
            )
            findings.error(
                "control-character",
                at: place,
                "the control character \(control) is here, which cannot be seen",
                remedy: "restore the file as it was"
            )
        }
    }
}
