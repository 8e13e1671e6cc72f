internal import Diagnostics

/// Finds what `scrutiny new` left to be written by hand: words between `‹` and `›`.
///
/// They are looked for in the files themselves, so that one in a field which is not shown is found too.
enum Placeholders {
    static func check(_ files: ContentFiles, findings: Findings) {
        for path in files.paths where [".md", ".yaml", ".csv"].contains(where: path.hasSuffix) {
            guard let bytes = files.bytes(of: path), bytes.contains(0xE2) else { continue }
            let source = SourceText(path: files.displayPath(path), text: String(decoding: bytes, as: UTF8.self))
            for (index, line) in source.lines.enumerated() where line.utf8.contains(0xE2) {
                for (words, column) in placeholders(in: line) {
                    findings.error(
                        "placeholder",
                        at: SourceLocation(path: source.path, line: index + 1, column: column),
                        "'\(words)' is still to be written",
                        remedy: "write it in place of everything from '‹' to '›', or delete the line"
                    )
                }
            }
        }
    }

    /// The words between each first `‹` and the next `›`, with the column of the `‹`: one walk along the line.
    private static func placeholders(in line: Substring) -> [(words: String, column: Int)] {
        var found = [(words: String, column: Int)]()
        var begin: (column: Int, words: String.UnicodeScalarView)?
        for (index, scalar) in line.unicodeScalars.enumerated() {
            switch (scalar, begin) {
            case ("›", let open?):
                found.append((String(open.words), open.column))
                begin = nil
            case (_, .some): begin?.words.append(scalar)
            case ("‹", nil): begin = (index + 1, String.UnicodeScalarView())
            default: break
            }
        }
        return found
    }
}
