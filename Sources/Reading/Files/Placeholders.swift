internal import Diagnostics

/// Finds what `scrutiny new` left to be written by hand: words between `‹` and `›`.
///
/// They are looked for in the files themselves, so that one in a field which is not shown is found too.
enum Placeholders {
    static func check(_ files: ContentFiles, findings: Findings) {
        for path in files.paths where [".md", ".yaml", ".csv"].contains(where: path.hasSuffix) {
            guard let bytes = files.bytes(of: path), bytes.contains(0xE2) else { continue }
            let source = SourceText(path: files.displayPath(path), text: String(decoding: bytes, as: UTF8.self))
            for (index, line) in source.lines.enumerated() {
                for found in line.matches(of: #/‹([^›]*)›/#) {
                    let column = line[..<found.range.lowerBound].unicodeScalars.count + 1
                    findings.error(
                        "placeholder",
                        at: SourceLocation(path: source.path, line: index + 1, column: column),
                        "'\(found.output.1)' is still to be written",
                        remedy: "write it in place of everything from '‹' to '›', or delete the line"
                    )
                }
            }
        }
    }
}
