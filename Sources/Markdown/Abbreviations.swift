internal import Diagnostics
internal import SafeHTML

/// The glossary's abbreviations, ready to be found in text.
package struct Abbreviations: Sendable {
    /// An abbreviation and what it stands for, for one and for several.
    private struct Entry: Sendable {
        let term: [UInt8]
        let id: String
        let expansion: String
    }

    /// Entries by the first letter or digits run of the term, the longest term first.
    private let entries: [String: [Entry]]
    /// Whether any term begins with a byte, so that most words need not be looked up.
    private let beginnings: [Bool]

    /// Prepares abbreviations; each one's plural is understood as well, unless it has an entry of its own.
    package init(_ expansions: some Sequence<(term: String, expansion: String)>) {
        let expansions = Array(expansions)
        let terms = Set(expansions.map(\.term))
        var entries = [String: [Entry]]()
        for (term, expansion) in expansions {
            var forms = [(term, expansion)]
            if !terms.contains(term + "s") { forms.append((term + "s", Self.plural(of: expansion))) }
            for (form, meaning) in forms {
                let entry = Entry(term: Array(form.utf8), id: term, expansion: meaning)
                entries[Self.firstWord(of: form), default: []].append(entry)
            }
        }
        self.entries = entries.mapValues { $0.sorted { $0.term.count > $1.term.count } }
        var beginnings = [Bool](repeating: false, count: 256)
        for word in entries.keys {
            if let first = word.utf8.first { beginnings[Int(first)] = true }
        }
        self.beginnings = beginnings
    }

    /// Appends escaped text, writing out each abbreviation that the page has not written out yet.
    ///
    /// An abbreviation that the author spells out in the same block, in front of it or behind it in brackets, is left as
    /// it is; `surroundings` gives the words of that block.
    func append(
        _ text: String,
        to buffer: inout [UInt8],
        expanded: inout Set<String>,
        in surroundings: () -> String
    ) {
        guard !entries.isEmpty else {
            Escaping.append(text, to: &buffer)
            return
        }
        let bytes = Array(text.utf8)
        var pending = 0
        var index = 0
        while index < bytes.count {
            let end = Self.wordEnd(in: bytes, from: index)
            guard end > index else {
                index += Self.scalar(in: bytes, at: index).length
                continue
            }
            guard let entry = entry(in: bytes, from: index, to: end) else {
                index = end
                continue
            }
            let termEnd = index + entry.term.count
            if expanded.insert(entry.id).inserted, !Self.isSpeltOut(entry, in: surroundings()) {
                Self.appendText(bytes[pending..<index], to: &buffer)
                buffer.append(contentsOf: "<abbr>".utf8)
                Self.appendText(entry.term[...], to: &buffer)
                buffer.append(contentsOf: "</abbr> (".utf8)
                Escaping.append(entry.expansion, to: &buffer)
                buffer.append(UInt8(ascii: ")"))
                pending = termEnd
            }
            index = termEnd
        }
        Self.appendText(bytes[pending...], to: &buffer)
    }

    /// The longest abbreviation that begins here and ends at the end of a word.
    private func entry(in bytes: [UInt8], from start: Int, to wordEnd: Int) -> Entry? {
        guard beginnings[Int(bytes[start])] else { return nil }
        let word = String(decoding: bytes[start..<wordEnd], as: UTF8.self)
        return entries[word]?.first { entry in
            let end = start + entry.term.count
            guard end <= bytes.count, bytes[start..<end].elementsEqual(entry.term) else { return false }
            return Self.wordEnd(in: bytes, from: end) == end
        }
    }

    /// Whether the author has spelt the abbreviation out, in front of it or behind it in brackets.
    private static func isSpeltOut(_ entry: Entry, in words: String) -> Bool {
        let words = words.lowercased()
        let meaning = entry.expansion.lowercased()
        let term = String(decoding: entry.term, as: UTF8.self).lowercased()
        return words.containsExactly("\(meaning) (\(term)") || words.containsExactly("\(term) (\(meaning)")
    }

    private static func appendText(_ bytes: ArraySlice<UInt8>, to buffer: inout [UInt8]) {
        Escaping.append(String(decoding: bytes, as: UTF8.self), to: &buffer)
    }

    /// Where the letters and digits that begin at an index end; the index itself if there are none.
    private static func wordEnd(in bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            let (scalar, length) = scalar(in: bytes, at: end)
            guard isWord(scalar) else { break }
            end += length
        }
        return end
    }

    /// The scalar at an index of valid UTF-8, with the number of its bytes.
    private static func scalar(in bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        guard bytes[index] >= 0x80 else { return (Unicode.Scalar(bytes[index]), 1) }
        let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
        let end = min(index + length, bytes.count)
        return (String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first ?? " ", end - index)
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
