internal import SafeHTML

/// An address in a page of the finished site, taken apart.
struct PageAddress {
    /// The address without the character references that attributes are written with.
    let text: String

    init(attribute: String) { text = Self.plain(attribute) }

    /// Whether it leads to another host, to a mailbox and the like.
    var leadsOutside: Bool {
        if text.hasPrefix("//") { return true }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return text.utf8[..<colon].allSatisfy(Self.isOfScheme)
    }

    /// The place on the page that it names, empty if it only has the `#`; `nil` where it names none.
    var place: String? {
        text.utf8.firstIndex(of: UInt8(ascii: "#")).map { Self.decoded(text[text.utf8.index(after: $0)...]) }
    }

    /// The path of the file from the top of the site, as seen from a page; `nil` where it leads out of the site.
    func file(seenFrom page: String) -> String? {
        let written = text.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        guard let first = written.first else { return page }
        guard first != Self.slash else { return nil }
        var path = Array(page.utf8)
        path.removeLast(path.reversed().prefix { $0 != Self.slash }.count)
        for part in Self.decoded(Substring(written)).utf8.split(separator: Self.slash, omittingEmptySubsequences: false)
        {
            if part.elementsEqual(".".utf8) { continue }
            if part.elementsEqual("..".utf8) {
                guard path.popLast() != nil else { return nil }
                path.removeLast(path.reversed().prefix { $0 != Self.slash }.count)
            } else {
                path.append(contentsOf: part)
                path.append(Self.slash)
            }
        }
        return String(decoding: path.dropLast(), as: UTF8.self)
    }

    private static let slash = UInt8(ascii: "/")

    private static func isOfScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    /// Without character references.
    static func plain(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
        return String(decoding: Escaping.undone(Array(value.utf8)), as: UTF8.self)
    }

    /// Without percent encoding.
    private static func decoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes = [UInt8]()
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, let decoded = UInt8(Substring(rest.prefix(2)), radix: 16) {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
