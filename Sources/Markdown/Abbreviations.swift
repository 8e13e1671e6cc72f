internal import SafeHTML

/// The glossary's abbreviations, ready to be found in the text of a page.
package struct Abbreviations: Sendable {
    /// An abbreviation and what it stands for, for one and for several.
    struct Entry: Sendable {
        /// As it stands on a page, escaped.
        let term: [UInt8]
        /// The number of the abbreviation, the same for one and for several.
        let number: Int
        let expansion: String
    }

    /// Entries by the first letter or digits run of the term, the longest term first.
    private let entries: [String: [Entry]]
    /// Whether any term begins with two bytes, so that most words need not be looked up.
    private let beginnings: [Bool]
    /// How many there are.
    let count: Int

    /// Prepares abbreviations; each one's plural is understood as well, unless it has an entry of its own.
    package init(_ expansions: some Sequence<(term: String, expansion: String)>) {
        let expansions = Array(expansions)
        let terms = Set(expansions.map(\.term))
        var entries = [String: [Entry]]()
        for (number, (term, expansion)) in expansions.enumerated() {
            var forms = [(term, expansion)]
            if !terms.contains(term + "s") { forms.append((term + "s", Self.plural(of: expansion))) }
            for (form, meaning) in forms {
                let entry = Entry(term: Array(Escaping.html(form).utf8), number: number, expansion: meaning)
                entries[Self.firstWord(of: form), default: []].append(entry)
            }
        }
        self.entries = entries.mapValues { $0.sorted { $0.term.count > $1.term.count } }
        count = expansions.count
        var beginnings = [Bool](repeating: false, count: 0x10000)
        for word in entries.keys {
            let bytes = Array(word.utf8.prefix(2))
            guard let first = bytes.first else { continue }
            let pairs = bytes.count == 2 ? Int(bytes[1])...Int(bytes[1]) : 0...0xFF
            for second in pairs { beginnings[Int(first) << 8 | second] = true }
        }
        self.beginnings = beginnings
    }

    /// The longest abbreviation that begins with a word and ends at the end of a word.
    ///
    /// What a hyphen and a digit follow is part of a number, such as `ILACS-1`.
    func entry(in bytes: [UInt8], from start: Int, to wordEnd: Int) -> Entry? {
        let second = start + 1 < bytes.count ? Int(bytes[start + 1]) : 0
        guard beginnings[Int(bytes[start]) << 8 | second] else { return nil }
        let word = String(decoding: bytes[start..<wordEnd], as: UTF8.self)
        return entries[word]?.first { entry in
            let end = start + entry.term.count
            guard end <= bytes.count, bytes[start..<end].elementsEqual(entry.term) else { return false }
            let isNumbered =
                end + 1 < bytes.count && bytes[end] == UInt8(ascii: "-")
                && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[end + 1])
            return !isNumbered && Self.wordEnd(in: bytes, from: end) == end
        }
    }

    /// Where the letters and digits that begin at an index end; the index itself if there are none.
    static func wordEnd(in bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            if bytes[end] < 0x80 {
                guard isWord(bytes[end]) else { break }
                end += 1
                continue
            }
            let (scalar, length) = scalar(in: bytes, at: end)
            guard isWord(scalar) else { break }
            end += length
        }
        return end
    }

    /// The scalar at an index of valid UTF-8, with the number of its bytes.
    static func scalar(in bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        guard bytes[index] >= 0x80 else { return (Unicode.Scalar(bytes[index]), 1) }
        let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
        let end = min(index + length, bytes.count)
        return (String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first ?? " ", end - index)
    }

    /// Letters and digits of ASCII.
    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// Letters, digits and accents; quotation marks and dashes beyond ASCII are none of these.
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case _ where scalar.isASCII: false
        default:
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
        }
    }

    private static func firstWord(of term: String) -> String {
        String(String.UnicodeScalarView(term.unicodeScalars.prefix(while: isWord)))
    }

    /// The expansion as it is written for several: "Education, Health and Care Plans".
    static func plural(of expansion: String) -> String {
        if expansion.hasSuffix("s") { return expansion }
        if expansion.hasSuffix("hild") { return expansion + "ren" }
        if ["ch", "sh", "x"].contains(where: expansion.hasSuffix) { return expansion + "es" }
        let beforeLast = expansion.dropLast().last
        if expansion.hasSuffix("y"), let beforeLast, !"aeiou".contains(beforeLast) {
            return expansion.dropLast() + "ies"
        }
        return expansion + "s"
    }
}
