import Diagnostics

/// Reads JSON (RFC 8259) and keeps its numbers as they are written.
struct JSONReader {
    /// How deep lists and objects may be nested.
    static let deepest = 500

    private let source: TemplateSource
    private var position = 0
    private var depth = 0

    init(_ source: TemplateSource) {
        self.source = source
    }

    /// The one value of the file.
    mutating func read() throws(JSONError) -> TemplateValue {
        let value = try value()
        skipSpace()
        guard position == source.bytes.count else { throw error("something follows the end of the data") }
        return value
    }

    private mutating func value() throws(JSONError) -> TemplateValue {
        skipSpace()
        guard let byte = next else { throw error("a value is missing here") }
        switch byte {
        case UInt8(ascii: "{"): return try nested { reader throws(JSONError) in try reader.object() }
        case UInt8(ascii: "["): return try nested { reader throws(JSONError) in try reader.list() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        default:
            for (word, value) in [("true", TemplateValue.bool(true)), ("false", .bool(false)), ("null", .null)]
            where source.bytes[position...].starts(with: word.utf8) {
                position += word.utf8.count
                return value
            }
            throw error("this is not a value of JSON")
        }
    }

    private mutating func nested(
        _ read: (inout JSONReader) throws(JSONError) -> TemplateValue
    ) throws(JSONError) -> TemplateValue {
        guard depth < Self.deepest else { throw error("lists and objects are nested more than \(Self.deepest) deep") }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }

    private mutating func object() throws(JSONError) -> TemplateValue {
        var members = [String: TemplateValue]()
        position += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw error("a name in double quotes is missing here") }
            let start = position
            let name = try string()
            guard members[name] == nil else { throw error("'\(name)' is given twice", at: start) }
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw error("a colon is missing after '\(name)'") }
            members[name] = try value()
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw error("a comma or } is missing here") }
        }
    }

    private mutating func list() throws(JSONError) -> TemplateValue {
        var elements = [TemplateValue]()
        position += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { return .list(elements) }
        while true {
            elements.append(try value())
            skipSpace()
            if take(UInt8(ascii: "]")) { return .list(elements) }
            guard take(UInt8(ascii: ",")) else { throw error("a comma or ] is missing here") }
        }
    }

    private mutating func string() throws(JSONError) -> String {
        let start = position
        position += 1
        var text = [UInt8]()
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += String(try escaped()).utf8
            case 0..<0x20: throw error("a control character stands in a text", at: position - 1)
            default: text.append(byte)
            }
        }
        throw error("this text is not closed", at: start)
    }

    private mutating func escaped() throws(JSONError) -> Unicode.Scalar {
        let start = position - 1
        guard let byte = next else { throw error("this text is not closed", at: start) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw error("there is no such escape", at: start)
        }
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw error("half of a character is missing", at: start)
        }
        let second = try hexadecimal()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw error("half of a character is missing", at: start) }
        return scalar
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        let digits = source.bytes[position...].prefix(4)
        guard digits.count == 4, !digits.contains(UInt8(ascii: "+")), !digits.contains(UInt8(ascii: "-")),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw error("four hexadecimal digits are missing here") }
        position += 4
        return value
    }

    /// A number as it is written, but without the zeros at the end of its decimals, which have no significance:
    /// `1.210` is `1.21`.
    private mutating func number() throws(JSONError) -> String {
        let start = position
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        var significant = position
        if take(UInt8(ascii: ".")) {
            try digits()
            significant = position
            while source.bytes[significant - 1] == UInt8(ascii: "0") { significant -= 1 }
            if source.bytes[significant - 1] == UInt8(ascii: ".") { significant -= 1 }
        }
        let fractionEnd = position
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        return source.text(start..<significant) + source.text(fractionEnd..<position)
    }

    private mutating func digits() throws(JSONError) {
        let start = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        if position == start { throw error("a digit is missing here") }
    }

    private var next: UInt8? { position < source.bytes.count ? source.bytes[position] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    private func error(_ message: String, at offset: Int? = nil) -> JSONError {
        JSONError(diagnostic: .error("invalid-json", at: source.location(at: offset ?? position), message))
    }
}
