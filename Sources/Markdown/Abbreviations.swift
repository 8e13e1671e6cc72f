internal import SafeHTML

/// The glossary's abbreviations, ready to be found in text.
public struct Abbreviations: Sendable {
    /// An abbreviation and what it stands for, for one and for several.
    private struct Entry: Sendable {
        let term: [UInt8]
        let id: String
        let expansion: String
    }

    /// Entries by the first letter or digits run of the term, the longest term first.
    private let entries: [String: [Entry]]

    /// Prepares abbreviations; each one's plural is understood as well.
    public init(_ expansions: some Sequence<(term: String, expansion: String)>) {
        var entries = [String: [Entry]]()
        for (term, expansion) in expansions {
            let forms = [(term, expansion), (term + "s", Self.plural(of: expansion))]
            for (form, meaning) in forms {
                let entry = Entry(term: Array(form.utf8), id: term, expansion: meaning)
                entries[Self.firstWord(of: form), default: []].append(entry)
            }
        }
        self.entries = entries.mapValues { $0.sorted { $0.term.count > $1.term.count } }
    }

    /// Appends escaped text, writing out each abbreviation that the page has not written out yet.
    func append(_ text: String, to buffer: inout [UInt8], expanded: inout Set<String>) {
        guard !entries.isEmpty else {
            Escaping.append(text, to: &buffer)
            return
        }
        let bytes = Array(text.utf8)
        var pending = 0
        var index = 0
        while index < bytes.count {
            guard Self.isWord(bytes[index]) else {
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
            guard let entry = entry(in: bytes, from: index, to: end), !expanded.contains(entry.id) else {
                index = end
                continue
            }
            expanded.insert(entry.id)
            let termEnd = index + entry.term.count
            if !Self.isSpeltOut(entry, in: bytes, from: index, to: termEnd) {
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
        let word = String(decoding: bytes[start..<wordEnd], as: UTF8.self)
        return entries[word]?.first { entry in
            let end = start + entry.term.count
            guard end <= bytes.count, bytes[start..<end].elementsEqual(entry.term) else { return false }
            return end == bytes.count || !Self.isWord(bytes[end])
        }
    }

    /// Whether the author has spelt the abbreviation out right there, in front of it or behind it in brackets.
    private static func isSpeltOut(_ entry: Entry, in bytes: [UInt8], from start: Int, to end: Int) -> Bool {
        let meaning = Array(entry.expansion.lowercased().utf8)
        let before = String(decoding: bytes[max(0, start - meaning.count - 2)..<start], as: UTF8.self).lowercased()
        let after = String(decoding: bytes[end..<min(bytes.count, end + meaning.count + 2)], as: UTF8.self).lowercased()
        let words = String(decoding: meaning, as: UTF8.self)
        return before.hasSuffix(words + " (") || after.hasPrefix(" (" + words)
    }

    private static func appendText(_ bytes: ArraySlice<UInt8>, to buffer: inout [UInt8]) {
        Escaping.append(String(decoding: bytes, as: UTF8.self), to: &buffer)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: byte >= 0x80
        }
    }

    private static func firstWord(of term: String) -> String {
        String(decoding: term.utf8.prefix(while: isWord), as: UTF8.self)
    }

    /// The expansion as it is written for several: "Education, Health and Care Plans".
    static func plural(of expansion: String) -> String {
        if expansion.hasSuffix("s") { return expansion }
        let beforeLast = expansion.dropLast().last
        if expansion.hasSuffix("y"), let beforeLast, !"aeiou".contains(beforeLast) {
            return expansion.dropLast() + "ies"
        }
        return expansion + "s"
    }
}
