/// Where a reader of HTML is after the bytes taken so far: a small part of the HTML standard's tokeniser.
struct MarkupState {
    private enum Position {
        case content
        case afterLess
        case tagName
        case inTag
        case attributeName
        case afterAttributeName
        case beforeValue
        case value(quote: UInt8?)
        case closingTag
        case declaration
        case comment
        case rawText
    }

    private var position = Position.content
    private var tag: [UInt8] = []
    private var attribute: [UInt8] = []
    /// The start of the value of an attribute, as far as it is literal.
    private var literal: [UInt8] = []
    private var hasValueInside = false
    /// The last bytes, to find the end of a comment or of a script.
    private var recent: [UInt8] = []

    /// Moves on by one byte of literal text.
    mutating func take(_ byte: UInt8) {
        switch position {
        case .content:
            if byte == UInt8(ascii: "<") { position = .afterLess }
        case .afterLess:
            takeAfterLess(byte)
        case .tagName:
            if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
                position = .inTag
            } else if byte == UInt8(ascii: ">") {
                endTag()
            } else {
                tag.append(Self.lower(byte))
            }
        case .inTag, .attributeName, .afterAttributeName, .beforeValue:
            takeInTag(byte)
        case .value(let quote):
            takeInValue(byte, quote: quote)
        case .closingTag, .declaration:
            takeInDeclaration(byte)
        case .comment:
            remember(byte)
            if recent.suffix(3) == Array("-->".utf8)[...] { position = .content }
        case .rawText:
            remember(Self.lower(byte))
            if recent.suffix(tag.count + 2) == (Array("</".utf8) + tag)[...] { position = .closingTag }
        }
    }

    /// Says where a value stands that comes next, and moves on past it.
    mutating func placeOfValue() -> MarkupPlace {
        switch position {
        case .content, .comment:
            return .content
        case .rawText:
            return .unsafe("inside <\(String(decoding: tag, as: UTF8.self))>", remedy: Self.elsewhere)
        case .afterLess, .tagName, .inTag, .attributeName, .afterAttributeName, .closingTag, .declaration:
            if case .afterLess = position { position = .tagName }
            return .unsafe(
                "inside a tag of HTML, outside the quotes of an attribute",
                remedy: "put it into the quotes of an attribute, or between tags of HTML"
            )
        case .beforeValue:
            position = .value(quote: nil)
            return .unsafe("in a value without quotes", remedy: "put double quotes around the value")
        case .value(nil):
            return .unsafe("in a value without quotes", remedy: "put double quotes around the value")
        case .value:
            defer { hasValueInside = true }
            return placeInValue()
        }
    }

    private func placeInValue() -> MarkupPlace {
        let name = String(decoding: attribute, as: UTF8.self)
        if name.hasPrefix("on") { return .unsafe("in \(name), which is a script", remedy: Self.elsewhere) }
        if name == "style" { return .unsafe("in a style attribute", remedy: Self.elsewhere) }
        if name == "srcdoc" { return .unsafe("in srcdoc, which is a page of its own", remedy: Self.elsewhere) }
        guard Self.addresses.contains(name) else { return .attribute }
        let start = String(decoding: literal, as: UTF8.self).lowercased()
        let scripts = ["javascript:", "vbscript:", "data:"]
        if scripts.contains(where: start.hasPrefix) {
            return .unsafe("in an address that is a script", remedy: "begin the address with https")
        }
        let decides = scripts.contains { $0.hasPrefix(start) }
        return .address(isStart: decides && !hasValueInside)
    }

    private mutating func takeAfterLess(_ byte: UInt8) {
        tag = []
        recent = []
        switch byte {
        case UInt8(ascii: "/"): position = .closingTag
        case UInt8(ascii: "!"), UInt8(ascii: "?"): position = .declaration
        case UInt8(ascii: "<"): break
        default:
            guard Self.isLetter(byte) else {
                position = .content
                return
            }
            tag = [Self.lower(byte)]
            position = .tagName
        }
    }

    private mutating func takeInTag(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") {
            endTag()
            return
        }
        switch position {
        case .beforeValue:
            guard !Self.isSpace(byte) else { return }
            let isQuote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            literal = isQuote ? [] : [byte]
            hasValueInside = false
            position = .value(quote: isQuote ? byte : nil)
        case .attributeName where byte == UInt8(ascii: "="), .afterAttributeName where byte == UInt8(ascii: "="):
            position = .beforeValue
        case .attributeName where Self.isSpace(byte):
            position = .afterAttributeName
        case .attributeName where byte != UInt8(ascii: "/"):
            attribute.append(Self.lower(byte))
        default:
            guard !Self.isSpace(byte) else { return }
            guard byte != UInt8(ascii: "/") else {
                position = .inTag
                return
            }
            attribute = [Self.lower(byte)]
            position = .attributeName
        }
    }

    private mutating func takeInValue(_ byte: UInt8, quote: UInt8?) {
        if let quote {
            if byte == quote { position = .inTag } else { keepLiteral(byte) }
        } else if byte == UInt8(ascii: ">") {
            endTag()
        } else if Self.isSpace(byte) {
            position = .inTag
        }
    }

    private mutating func keepLiteral(_ byte: UInt8) {
        if !hasValueInside, literal.count < 16, !(literal.isEmpty && Self.isSpace(byte)) { literal.append(byte) }
    }

    private mutating func takeInDeclaration(_ byte: UInt8) {
        remember(byte)
        if case .declaration = position, recent == Array("--".utf8) {
            position = .comment
            recent = []
        } else if byte == UInt8(ascii: ">") {
            position = .content
        }
    }

    private mutating func endTag() {
        recent = []
        let name = String(decoding: tag, as: UTF8.self)
        position = name == "script" || name == "style" ? .rawText : .content
    }

    private mutating func remember(_ byte: UInt8) {
        if recent.count == 16 { recent.removeFirst() }
        recent.append(byte)
    }

    private static let elsewhere = "put it between tags of HTML instead"

    /// Attributes whose value is an address.
    private static let addresses: Set<String> = [
        "href", "src", "action", "formaction", "poster", "cite", "data", "background", "longdesc", "manifest", "ping",
        "srcset", "xlink:href",
    ]

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(Self.lower(byte))
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
