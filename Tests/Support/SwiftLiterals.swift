/// The string literals of a Swift file, each with the calls and declarations that it stands in.
///
/// It knows as much of the language as that takes: comments, strings with what is interpolated, and brackets.
package struct SwiftLiterals {
    /// A string literal.
    package struct Literal {
        /// The line that it begins on, counted from 1.
        package let line: Int
        /// Its text; whatever is interpolated is a small square.
        package let text: String
        /// What it stands in, from the outermost to the innermost.
        package let positions: [Position]
        /// Whether it is the raw value of a case.
        package let isRawValue: Bool
    }

    /// A pair of brackets around a literal.
    package struct Position {
        /// What is called with the brackets, or what is declared by the braces; empty where nothing is.
        package let name: String
        /// The label of the argument that the literal is in, if it has one.
        package var label: String?
        /// The declaration whose body the next braces are.
        fileprivate var begun: String?
        /// Whether the brackets hold arguments.
        fileprivate var isCall = false
    }

    /// What stands for something interpolated.
    package static let interpolated: Character = "▫"

    /// The literals in the order in which they end.
    package private(set) var all: [Literal] = []

    private let source: [UInt8]
    private var place = 0
    private var line = 1
    private var closed = ""

    /// Finds the literals of a file.
    package init(_ text: String) {
        source = Array(text.utf8)
        var positions = [Position(name: "")]
        scan(&positions, until: nil)
    }

    private func at(_ offset: Int) -> UInt8? { source.indices.contains(offset) ? source[offset] : nil }

    private func begins(_ words: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
        return place + wanted.count <= source.count && source[place..<(place + wanted.count)].elementsEqual(wanted)
    }

    private mutating func advance(by count: Int = 1) {
        for _ in 0..<count where place < source.count {
            if source[place] == UInt8(ascii: "\n") { line += 1 }
            place += 1
        }
    }

    /// Code, until the end of the file or the bracket that ends an interpolation.
    private mutating func scan(_ positions: inout [Position], until end: Int?) {
        while place < source.count {
            let last = positions.count - 1
            switch source[place] {
            case _ where begins("//"): while let byte = at(place), byte != UInt8(ascii: "\n") { advance() }
            case _ where begins("/*"): while place < source.count, !begins("*/") { advance() }
            case UInt8(ascii: "\""): scanString(positions, hashes: 0)
            case UInt8(ascii: "#") where isRawString: scanString(positions, hashes: hashes)
            case UInt8(ascii: "("), UInt8(ascii: "["):
                positions.append(Position(name: nameBefore(place), isCall: true))
                advance()
            case UInt8(ascii: "{"):
                let name = positions[last].begun ?? (byteBefore(place) == UInt8(ascii: ")") ? closed : "")
                positions[last].begun = nil
                positions.append(Position(name: name))
                advance()
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                if let end, positions.count == end { return advance() }
                if positions.count > 1 { closed = positions.removeLast().name }
                advance()
            case UInt8(ascii: ","):
                positions[last].label = nil
                advance()
            case UInt8(ascii: "="):
                positions[last].begun = nil
                advance()
            case let byte where Self.isName(byte): scanWord(&positions)
            default: advance()
            }
        }
    }

    /// A word: a label where a colon follows it, or the name of a declaration.
    private mutating func scanWord(_ positions: inout [Position]) {
        let word = takeWord()
        let last = positions.count - 1
        if at(place) == UInt8(ascii: ":"), positions[last].isCall { positions[last].label = word }
        guard ["func", "var", "let"].contains(word) else { return }
        while at(place) == UInt8(ascii: " ") { advance() }
        let name = takeWord()
        positions[last].begun = name.isEmpty ? nil : name
    }

    private mutating func takeWord() -> String {
        let start = place
        while let byte = at(place), Self.isName(byte) { advance() }
        return String(decoding: source[start..<place], as: UTF8.self)
    }

    private var hashes: Int { source[place...].prefix { $0 == UInt8(ascii: "#") }.count }
    private var isRawString: Bool { at(place + hashes) == UInt8(ascii: "\"") }

    private mutating func scanString(_ positions: [Position], hashes: Int) {
        let (start, begin) = (line, place)
        advance(by: hashes)
        let quotes = begins("\"\"\"") ? 3 : 1
        advance(by: quotes)
        let fence = Array(repeating: UInt8(ascii: "#"), count: hashes)
        let close = Array(repeating: UInt8(ascii: "\""), count: quotes) + fence
        let escape = [UInt8(ascii: "\\")] + fence
        var text = [UInt8]()
        while place < source.count, !source[place...].starts(with: close) {
            guard source[place...].starts(with: escape) else {
                text.append(source[place])
                advance()
                continue
            }
            advance(by: escape.count)
            if at(place) == UInt8(ascii: "(") {
                advance()
                text += String(Self.interpolated).utf8
                var inner = positions + [Position(name: "")]
                scan(&inner, until: inner.count)
            } else {
                // A line break or a tab parts words; another character that is escaped is a mark.
                text.append(at(place) == UInt8(ascii: "n") ? UInt8(ascii: " ") : UInt8(ascii: "'"))
                advance()
            }
        }
        advance(by: close.count)
        all.append(
            Literal(
                line: start,
                text: String(decoding: text, as: UTF8.self),
                positions: positions,
                isRawValue: isRawValue(at: begin)
            )
        )
    }

    /// Whether what stands before a literal on its line is `case name =`.
    private func isRawValue(at begin: Int) -> Bool {
        let before = source[..<begin].reversed().prefix { $0 != UInt8(ascii: "\n") }.reversed()
        let words = String(decoding: Array(before), as: UTF8.self).split(separator: " ")
        return words.first == "case" && words.last == "=" && words.dropFirst().first?.first?.isLetter == true
    }

    private func byteBefore(_ offset: Int) -> UInt8? {
        source[..<offset].last { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
    }

    /// The name that a bracket follows, without its generic arguments.
    private func nameBefore(_ offset: Int) -> String {
        var end = offset
        if at(end - 1) == UInt8(ascii: ">") {
            var depth = 0
            repeat {
                end -= 1
                depth += source[end] == UInt8(ascii: ">") ? 1 : source[end] == UInt8(ascii: "<") ? -1 : 0
            } while depth > 0 && end > 0
        }
        var start = end
        while let byte = at(start - 1), Self.isName(byte) || byte == UInt8(ascii: ".") { start -= 1 }
        return String(decoding: source[start..<end], as: UTF8.self)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
