internal import SafeHTML

extension HTML {
    /// The words of the markup, as a reader would read them aloud, with single spaces.
    ///
    /// Drawings are left out: their labels mean nothing on their own. Only markup that this program made is read here,
    /// so nothing but its own few escapes has to be known.
    var words: String {
        let bytes = Array(markup.utf8)
        var text = [UInt8]()
        text.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                text.append(bytes[index])
                index += 1
                continue
            }
            text.append(0x20)
            let isDrawing = bytes[index...].starts(with: "<svg".utf8)
            index = PlainWords.end(of: isDrawing ? "</svg>" : ">", in: bytes, from: index)
        }
        return PlainWords.spaced(Escaping.undone(text))
    }
}

/// Text without the traces of markup.
enum PlainWords {
    /// Where some words end that come next, or the text if they do not come.
    fileprivate static func end(of words: StaticString, in bytes: [UInt8], from start: Int) -> Int {
        let wanted = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        let found = (start..<bytes.count).first { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
        return found.map { $0 + wanted.count } ?? bytes.count
    }

    /// With one space wherever there was any, and none where a tag stood before a punctuation mark.
    static func spaced(_ text: String) -> String { spaced(Array(text.utf8)) }

    fileprivate static func spaced(_ text: [UInt8]) -> String {
        var result = [UInt8]()
        result.reserveCapacity(text.count)
        var isAfterSpace = false
        for byte in text {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                isAfterSpace = true
                continue
            }
            if isAfterSpace, !result.isEmpty, !isMark(byte) { result.append(0x20) }
            isAfterSpace = false
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"): true
        case UInt8(ascii: "?"), UInt8(ascii: ")"): true
        default: false
        }
    }
}
