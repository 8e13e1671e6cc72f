/// Reads the tags of a page, as far as links need them.
struct OutputScanner {
    /// An attribute of a tag.
    struct Attribute {
        let tag: String
        let name: String
        let value: String
        /// Where the value begins, counted in bytes from the start.
        let offset: Int
    }

    /// Calls for every attribute of every tag, and for every tag when it has been read.
    static func scan(
        _ bytes: [UInt8],
        attribute: (Attribute) -> Void,
        tag: (_ name: String, _ attributes: [String: String], _ offset: Int) -> Void
    ) {
        var index = 0
        while let open = find(UInt8(ascii: "<"), in: bytes, from: index) {
            var position = open + 1
            guard position < bytes.count, isLetter(bytes[position]) else {
                index = position
                continue
            }
            let start = position
            while position < bytes.count, isName(bytes[position]) { position += 1 }
            let name = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
            var attributes = [String: String]()
            while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
                guard isLetter(bytes[position]) else {
                    position += 1
                    continue
                }
                let begin = position
                while position < bytes.count, isName(bytes[position]) { position += 1 }
                let key = String(decoding: bytes[begin..<position], as: UTF8.self).lowercased()
                guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "=") else {
                    attributes[key] = ""
                    continue
                }
                let quote = bytes[position + 1]
                guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                    position += 1
                    continue
                }
                let end = find(quote, in: bytes, from: position + 2) ?? bytes.count
                let value = String(decoding: bytes[min(position + 2, end)..<end], as: UTF8.self)
                attribute(Attribute(tag: name, name: key, value: value, offset: position + 2))
                attributes[key] = value
                position = end + 1
            }
            tag(name, attributes, open)
            index = position
        }
    }

    private static func find(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        return bytes[start...].firstIndex(of: byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ":")
    }
}
