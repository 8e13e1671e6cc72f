/// Reads the tags of a page, as far as links need them.
///
/// It works on bytes and makes no strings: a page has thousands of attributes, few of which lead anywhere.
struct TagScanner {
    /// What an attribute that matters here does.
    enum Role {
        /// `id`: a place that links may lead to.
        case anchor
        /// `href` and `src`: an address.
        case address
        /// `for`, `headers`, `aria-labelledby` and `aria-describedby`: names of places on the page.
        case places
        /// `alt`: what an image says to those who cannot see it.
        case alternative
    }

    /// An attribute of a tag.
    struct Attribute {
        let role: Role
        /// Where its name stands, counted in bytes from the start.
        let name: Range<Int>
        /// Where its value stands.
        let value: Range<Int>
    }

    private let bytes: UnsafeBufferPointer<UInt8>

    /// Calls for every attribute that matters here, and with the offset of every image that has no text alternative.
    static func scan(_ bytes: [UInt8], attribute: (Attribute) -> Void, bareImage: (Int) -> Void) {
        bytes.withUnsafeBufferPointer { TagScanner(bytes: $0).scan(attribute, bareImage) }
    }

    private func scan(_ attribute: (Attribute) -> Void, _ bareImage: (Int) -> Void) {
        var index = 0
        while let open = find(UInt8(ascii: "<"), from: index) {
            index = open + 1
            let tagName = name(from: index)
            guard !tagName.isEmpty else { continue }
            index = tagName.upperBound
            var hasAlternative = false
            while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
                let key = name(from: index)
                guard !key.isEmpty else {
                    index += 1
                    continue
                }
                index = key.upperBound
                let role = Self.roles.first { isEqual(key, $0.name) }?.role
                if role == .alternative { hasAlternative = true }
                guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "=") else { continue }
                let quote = bytes[index + 1]
                guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                    index += 1
                    continue
                }
                let start = index + 2
                let end = find(quote, from: start) ?? bytes.count
                if let role { attribute(Attribute(role: role, name: key, value: min(start, end)..<end)) }
                index = end + 1
            }
            if !hasAlternative, isEqual(tagName, "img") { bareImage(open) }
        }
    }

    private static let roles: [(name: StaticString, role: Role)] = [
        ("href", .address), ("id", .anchor), ("headers", .places), ("src", .address), ("for", .places),
        ("aria-labelledby", .places), ("aria-describedby", .places), ("alt", .alternative),
    ]

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }

    /// Where the name that begins at an index stands; empty if none does.
    private func name(from start: Int) -> Range<Int> {
        guard start < bytes.count, Self.isLetter(bytes[start]) else { return start..<start }
        var end = start + 1
        while end < bytes.count, Self.isName(bytes[end]) { end += 1 }
        return start..<end
    }

    /// Whether a name is the given one, which is in small letters.
    private func isEqual(_ range: Range<Int>, _ name: StaticString) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count where Self.lowercase(bytes[range.lowerBound + offset]) != name.utf8Start[offset] {
            return false
        }
        return true
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ":")
    }
}
