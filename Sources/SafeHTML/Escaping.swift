/// Escaping of text for HTML, in one place.
public enum Escaping {
    /// The text with `&`, `<`, `>`, `"` and `'` replaced, so that it is only text in an element or a quoted attribute.
    public static func html(_ text: String) -> String {
        var result = [UInt8]()
        result.reserveCapacity(text.utf8.count + 16)
        append(text, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends the escaped text to a buffer of UTF-8.
    @inlinable
    public static func append(_ text: String, to buffer: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in 0..<bytes.count where isSpecial(bytes[index]) {
                buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                buffer.append(contentsOf: replacement(for: bytes[index]).utf8)
                start = index + 1
            }
            buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<bytes.count]))
        }
    }

    /// The text that escaped markup means: the escapes undone, each one once, and `&nbsp;` as a blank.
    ///
    /// - Parameter bytes: Escaped text as UTF-8, written by this program; it knows no other escapes.
    /// - Returns: The text as UTF-8.
    public static func undone(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
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
        return result
    }

    private static let escapes: [(written: [UInt8], meant: UInt8)] =
        [0x3C, 0x3E, 0x22, 0x27, 0x26].map { (Array(replacement(for: $0).utf8), $0) } + [(Array("&nbsp;".utf8), 0x20)]

    /// Whether a byte means something in HTML.
    ///
    /// One shift and one mask, because every byte of a site passes here.
    @inlinable
    static func isSpecial(_ byte: UInt8) -> Bool {
        let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
        return byte < 64 && (special >> UInt64(byte)) & 1 == 1
    }

    /// What to write instead of a byte that means something in HTML.
    @inlinable
    static func replacement(for byte: UInt8) -> StaticString {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        default: "&#39;"
        }
    }
}

extension StaticString {
    /// The bytes of the literal.
    @inlinable
    var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
