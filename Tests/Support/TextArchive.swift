/// Many small files in one string, in the manner of Go's txtar: each begins with a line `-- path --`.
///
///     -- site.yaml --
///     authority: Example Council
///     -- glossary.yaml --
///     - term: EHCP
///       expansion: Education, Health and Care Plan
package enum TextArchive {
    /// The files' texts by path.
    ///
    /// What stands before the first file is a comment.
    package static func files(_ archive: String) -> [String: String] {
        var files = [String: String]()
        var path: String?
        var lines = [Substring]()
        func finish() {
            if let path { files[path] = lines.map { $0 + "\n" }.joined() }
        }
        for line in archive.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 {
                finish()
                (path, lines) = (String(line.dropFirst(3).dropLast(3)), [])
            } else {
                lines.append(line)
            }
        }
        // The archive's own last line ending is none of the last file's.
        if lines.last?.isEmpty == true { lines.removeLast() }
        finish()
        return files
    }

    /// The files' bytes by path.
    package static func bytes(_ archive: String) -> [String: [UInt8]] {
        files(archive).mapValues { Array($0.utf8) }
    }
}
