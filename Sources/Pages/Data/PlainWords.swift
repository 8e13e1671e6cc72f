internal import SafeHTML

extension HTML {
    /// The words of the markup, as a reader would read them aloud, with single spaces.
    ///
    /// Drawings are left out: their labels mean nothing on their own. Only markup that this program made is read here,
    /// so nothing but its own few escapes has to be known.
    var words: String {
        var text = ""
        var rest = Substring(markup)
        while let opening = rest.firstIndex(of: "<") {
            text += rest[..<opening] + " "
            let tag = rest[opening...]
            if tag.hasPrefix("<svg"), let end = tag.firstRange(of: "</svg>") {
                rest = tag[end.upperBound...]
            } else if let end = tag.firstIndex(of: ">") {
                rest = tag[tag.index(after: end)...]
            } else {
                rest = ""
            }
        }
        text += rest
        return PlainWords.spaced(PlainWords.unescaped(text))
    }
}

/// Text without the traces of markup.
enum PlainWords {
    private static let escapes: [(written: [UInt8], meant: UInt8)] = [
        (Array("&lt;".utf8), 0x3C), (Array("&gt;".utf8), 0x3E), (Array("&quot;".utf8), 0x22),
        (Array("&#39;".utf8), 0x27), (Array("&nbsp;".utf8), 0x20), (Array("&amp;".utf8), 0x26),
    ]

    /// With the escapes of `Escaping.html` undone, each one once, in a single pass.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let bytes = Array(text.utf8)
        var result = [UInt8]()
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "&"),
                let escape = escapes.first(where: { bytes[index...].starts(with: $0.written) })
            {
                result.append(escape.meant)
                index += escape.written.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// With one space wherever there was any, and none where a tag stood before a punctuation mark.
    static func spaced(_ text: String) -> String {
        let marks = Set(".,;:!?)".utf8)
        var result = [UInt8]()
        result.reserveCapacity(text.utf8.count)
        var isAfterSpace = false
        for byte in text.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                isAfterSpace = true
                continue
            }
            if isAfterSpace, !result.isEmpty, !marks.contains(byte) { result.append(0x20) }
            isAfterSpace = false
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
