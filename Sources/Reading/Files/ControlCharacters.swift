internal import Diagnostics

/// Finds control characters in records; YAML, Markdown and spreadsheets look for them while they are parsed.
enum ControlCharacters {
    static func check(_ files: ContentFiles, findings: Findings) {
        for path in files.paths where path.hasSuffix(".json") {
            files.bytes(of: path).map { checkEscapes(path, $0, files, findings) }
        }
    }

    /// JSON may hold one only as an escape: `\u0001`, `\b` or `\f`.
    private static func checkEscapes(_ path: String, _ bytes: [UInt8], _ files: ContentFiles, _ findings: Findings) {
        var index = 0
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
            let before = SourceText(path: path, text: String(decoding: bytes[..<backslash], as: UTF8.self)).lines
            let place = SourceLocation(
                path: files.displayPath(path),
                line: before.count,
                column: (before.last?.unicodeScalars.count ?? 0) + 1
            )
            findings.error(
                "control-character",
                at: place,
                "the control character \(control) stands here, which cannot be seen",
                remedy: "restore the file as it was"
            )
        }
    }
}
