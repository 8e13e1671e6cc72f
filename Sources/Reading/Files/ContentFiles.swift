package import Diagnostics

/// The content folder in memory: what every reader reads from, whether it came from a disk or from a test.
package struct ContentFiles: Sendable {
    /// The folder's own path, as it should be printed in front of the files' paths.
    package let root: String
    private let files: [String: [UInt8]]

    /// Creates a folder from its files, by path relative to the folder, with `/` between the parts.
    package init(root: String, files: [String: [UInt8]]) {
        // 'Content/' and 'Content' are the same folder, and paths are printed with one slash.
        let end = root.lastIndex { $0 != "/" }
        self.root = end.map { String(root[...$0]) } ?? root
        self.files = files
    }

    /// The relative paths of all files, in order.
    package var paths: [String] { files.keys.sorted() }

    /// Whether there is a file with a relative path.
    package func contains(_ path: String) -> Bool { files[path] != nil }

    /// The bytes of a file.
    package func bytes(of path: String) -> [UInt8]? { files[path] }

    /// A relative path as it should be printed.
    package func displayPath(_ path: String) -> String { root.isEmpty || root == "/" ? root + path : root + "/" + path }

    /// A file's lines by the path as it is printed, for showing where a finding is; `nil` for a file that is not text.
    package func source(ofDisplayPath path: String) -> SourceText? {
        let relative = String(path.dropFirst(displayPath("").count))
        guard displayPath(relative) == path, let bytes = files[relative], !bytes.contains(0) else { return nil }
        let isContent = [".md", ".yaml", ".csv", ".json"].contains(where: relative.hasSuffix)
        guard isContent || String(validating: bytes, as: UTF8.self) != nil else { return nil }
        return SourceText(path: path, text: String(decoding: bytes, as: UTF8.self))
    }

    /// The start of a file, for findings about the file as a whole.
    package func location(of path: String) -> SourceLocation { SourceLocation(path: displayPath(path)) }

    /// The names of what lies directly in a folder, files and folders alike, in order.
    package func names(in folder: String) -> [String] {
        let prefix = folder.isEmpty ? "" : folder + "/"
        var names = Set<String>()
        for path in files.keys where path.hasPrefix(prefix) {
            names.insert(String(path.dropFirst(prefix.count).prefix { $0 != "/" }))
        }
        return names.sorted()
    }

    /// A file's text, or `nil` if the file does not exist or is not UTF-8; the latter is reported.
    func text(of path: String, reportingTo findings: Findings) -> SourceText? {
        guard let bytes = files[path] else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let valid = String(decoding: bytes[..<Self.firstInvalidByte(in: bytes)], as: UTF8.self)
            let lines = SourceText(path: displayPath(path), text: valid).lines
            findings.error(
                "not-utf-8",
                at: SourceLocation(
                    path: displayPath(path),
                    line: max(lines.count, 1),
                    column: (lines.last?.unicodeScalars.count ?? 0) + 1
                ),
                "this file is not UTF-8 text from here on",
                remedy: "save it with the encoding UTF-8"
            )
            return nil
        }
        return SourceText(path: displayPath(path), text: text)
    }

    /// The index of the first byte that is no part of a UTF-8 character.
    private static func firstInvalidByte(in bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            offset += UTF8.width(scalar)
        }
        return min(offset, bytes.count)
    }
}
