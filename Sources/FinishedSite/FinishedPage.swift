internal import Diagnostics

/// A page of the finished site as its links see it.
struct FinishedPage: Sendable {
    /// An attribute that leads somewhere.
    struct Link: Sendable {
        /// The attribute's name.
        let name: String
        /// Whether it holds an address; if not, it names places on the page.
        let isAddress: Bool
        /// What was written.
        let value: String
        /// Where the value begins, counted in bytes.
        let offset: Int
    }

    /// The path from the top of the site.
    let path: String
    /// The places that links may lead to.
    let places: Set<String>
    /// What leads somewhere, in order.
    let links: [Link]
    /// The ids that two elements have, and where the second of them is, counted in bytes.
    let repeatedIdentifiers: [(name: String, offset: Int)]
    /// Where images without a text alternative are, counted in bytes.
    let bareImages: [Int]

    /// Reads the tags of a page.
    init(path: String, bytes: [UInt8]) {
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        var places = Set<String>()
        var links = [Link]()
        var bareImages = [Int]()
        var repeated = [(name: String, offset: Int)]()
        TagScanner.scan(bytes) { attribute in
            switch attribute.role {
            case .anchor:
                let place = PageAddress.plain(text(attribute.value))
                if !places.insert(place).inserted { repeated.append((place, attribute.value.lowerBound)) }
            case .alternative: break
            case .address, .places:
                links.append(
                    Link(
                        name: text(attribute.name),
                        isAddress: attribute.role == .address,
                        value: text(attribute.value),
                        offset: attribute.value.lowerBound
                    )
                )
            }
        } bareImage: {
            bareImages.append($0)
        }
        self.path = path
        self.places = places
        self.links = links
        self.bareImages = bareImages
        repeatedIdentifiers = repeated
    }

    /// The place of a byte in the page's text.
    func location(of offset: Int, in bytes: [UInt8]) -> SourceLocation {
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1
        return SourceLocation(path: path, line: line, column: column)
    }
}
