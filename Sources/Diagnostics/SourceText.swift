/// A file's text, cut into lines, so that a finding can show the line that it is about.
package struct SourceText: Sendable {
    /// The path as it is printed.
    package let path: String
    /// The lines without their line endings.
    ///
    /// `CRLF`, `LF` and a leading byte-order mark are understood.
    package let lines: [Substring]
    private let linkPlaces = LinkPlaces()
    private let lineScalars = LineScalars()

    /// Cuts a text into lines.
    package init(path: String, text: String) {
        self.path = path
        var lines = [Substring]()
        var rest = Substring(text)
        if rest.unicodeScalars.first == "\u{FEFF}" { rest.unicodeScalars.removeFirst() }
        let bytes = rest.utf8
        var start = bytes.startIndex
        var index = start
        while index != bytes.endIndex {
            if bytes[index] == 0x0A {
                lines.append(Self.withoutCarriageReturn(rest[start..<index]))
                start = bytes.index(after: index)
            }
            index = bytes.index(after: index)
        }
        lines.append(Self.withoutCarriageReturn(rest[start...]))
        self.lines = lines
    }

    /// The line with a number counted from 1, or `nil` past either end.
    package func line(_ number: Int) -> Substring? {
        lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    /// The characters of a line counted from 1, by column, or `nil` past either end.
    package func scalars(ofLine number: Int) -> [Unicode.Scalar]? {
        line(number).map { lineScalars.scalars(of: number, $0) }
    }

    /// Finds where the address of a Markdown link is written.
    ///
    /// - Parameters:
    ///   - address: The address.
    ///   - start: Where the text begins that has the link.
    ///   - occurrence: How many links of the text to the same address stand before it.
    /// - Returns: The place, or `nil` if it is written otherwise than it reads.
    package func placeOfLink(to address: String, from start: SourceLocation, occurrence: Int) -> SourceLocation? {
        linkPlaces.place(of: address, from: start, occurrence: occurrence, in: lines)
    }

    private static func withoutCarriageReturn(_ line: Substring) -> Substring {
        guard line.utf8.last == 0x0D else { return line }
        return Substring(line.unicodeScalars.dropLast())
    }
}
