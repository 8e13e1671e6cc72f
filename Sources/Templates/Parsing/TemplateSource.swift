import Diagnostics

/// The text of one template and where it was read.
package struct TemplateSource: Sendable {
    /// The file's path, as errors should print it.
    package let path: String
    /// What the file holds, in UTF-8.
    let bytes: [UInt8]
    /// Where every line starts, in bytes.
    private let lineStarts: [Int]

    /// Takes a template's text; a byte-order mark at its start is left out.
    package init(path: String, text: String) {
        self.path = path
        var bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        var lineStarts = [0]
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lineStarts.append(offset + 1)
        }
        self.bytes = bytes
        self.lineStarts = lineStarts
    }

    /// The place of a byte, for people.
    func location(at offset: Int) -> SourceLocation {
        var low = 0
        var high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        let column = bytes[lineStarts[low]..<min(offset, bytes.count)].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        return SourceLocation(path: path, line: low + 1, column: column)
    }

    /// The text of a range of bytes.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
