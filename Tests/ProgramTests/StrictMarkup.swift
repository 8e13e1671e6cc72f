/// A page of HTML read by stricter rules than a browser has: what a browser would mend is a problem.
///
/// Every element that is opened is closed, in order; attributes are quoted and given once; ids are given once; an `&`
/// begins an entity; a paragraph holds no block. The pages are written by templates, so one slip is on hundreds of them.
struct StrictMarkup {
    /// What a browser would have to mend, each with its line.
    private(set) var problems = [String]()
    /// The elements in the order they begin.
    private(set) var elements = [Element]()

    /// An element with what is in it.
    struct Element {
        let name: String
        let attributes: [String: String]
        let line: Int
        /// The text in it, entities resolved, white space as written.
        fileprivate(set) var text = ""
        /// The index of the element around it.
        let parent: Int?
    }

    private static let empty: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    private static let raw: Set = ["script", "style"]
    private static let blocks: Set = [
        "p", "div", "section", "article", "ul", "ol", "dl", "table", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
        "blockquote", "pre", "nav", "header", "footer", "main", "details", "hr",
    ]
    private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}"]

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var line = 1
    /// The indices of the elements that are open.
    private var open = [Int]()
    private var ids = Set<String>()

    /// Reads a page.
    init(_ page: String) {
        scalars = Array(page.unicodeScalars)
        readDocumentType()
        while position < scalars.count { readNext() }
        for index in open { problem("<\(elements[index].name)> of line \(elements[index].line) is not closed") }
    }

    /// The elements of a name.
    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    /// The element with an id.
    func element(id: String) -> Element? { elements.first { $0.attributes["id"] == id } }

    /// Whether there is an element with an id.
    func has(id: String) -> Bool { ids.contains(id) }

    /// The elements of a name within another, which `elements` holds at an index.
    func all(_ name: String, within ancestor: Int) -> [Element] {
        elements.indices.filter { elements[$0].name == name && isWithin($0, ancestor) }.map { elements[$0] }
    }

    /// The indices in `elements` of the elements of a name that lie directly in another.
    func indices(_ name: String, directlyIn parent: Int) -> [Int] {
        elements.indices.filter { elements[$0].name == name && elements[$0].parent == parent }
    }

    /// The index in `elements` of the first element whose class attribute is exactly this.
    func firstIndex(class name: String) -> Int? { elements.firstIndex { $0.attributes["class"] == name } }

    /// The text of the whole page's body, with white space as a reader sees it.
    var words: String { all("body").first.map { Self.collapsed($0.text) } ?? "" }

    /// A text with every run of white space as one blank.
    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func isWithin(_ index: Int, _ ancestor: Int) -> Bool {
        var parent = elements[index].parent
        while let current = parent {
            if current == ancestor { return true }
            parent = elements[current].parent
        }
        return false
    }

    // MARK: Reading

    private mutating func problem(_ words: String) { problems.append("line \(line): \(words)") }

    private func begins(_ words: String, at start: Int? = nil) -> Bool {
        let wanted = Array(words.unicodeScalars)
        let start = start ?? position
        return start + wanted.count <= scalars.count && Array(scalars[start..<(start + wanted.count)]) == wanted
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < scalars.count {
            if scalars[position] == "\n" { line += 1 }
            position += 1
        }
    }

    /// Takes what stands before a mark, and the mark.
    private mutating func take(until mark: String) -> String? {
        var index = position
        while index < scalars.count, !begins(mark, at: index) { index += 1 }
        guard index < scalars.count else { return nil }
        let text = String(String.UnicodeScalarView(scalars[position..<index]))
        advance(index - position + mark.unicodeScalars.count)
        return text
    }

    private mutating func takeName() -> String {
        let start = position
        while position < scalars.count, Self.isNameLetter(scalars[position]) { advance() }
        return String(String.UnicodeScalarView(scalars[start..<position]))
    }

    private static func isNameLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || "0123456789-:_".unicodeScalars.contains(scalar)
    }

    private mutating func skipSpace() {
        while position < scalars.count, scalars[position].properties.isWhitespace { advance() }
    }

    private mutating func readDocumentType() {
        if begins("<!DOCTYPE html>") { advance(15) } else { problem("the page does not begin with <!DOCTYPE html>") }
    }

    private mutating func readNext() {
        guard scalars[position] == "<" else {
            readText()
            return
        }
        if begins("<!--") {
            if take(until: "-->") == nil { stop("a comment is not closed") }
        } else if begins("</") {
            readEnd()
        } else {
            readStart()
        }
    }

    private mutating func stop(_ words: String) {
        problem(words)
        position = scalars.count
    }

    private mutating func readText() {
        let start = position
        let startLine = line
        while position < scalars.count, scalars[position] != "<" { advance() }
        let written = String(String.UnicodeScalarView(scalars[start..<position]))
        let text = resolved(written)
        if open.isEmpty, !text.allSatisfy(\.isWhitespace) { problem("text outside the page, near line \(startLine)") }
        for index in open { elements[index].text += text }
    }

    private mutating func resolved(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var parts = text.split(separator: "&", omittingEmptySubsequences: false)
        var result = String(parts.removeFirst())
        for part in parts {
            guard let end = part.firstIndex(of: ";"), let character = Self.character(part[..<end]) else {
                problem("'&\(part.prefix(12))' is no entity")
                result += "&" + part
                continue
            }
            result += character + part[part.index(after: end)...]
        }
        return result
    }

    private static func character(_ name: Substring) -> String? {
        guard name.first == "#" else { return entities[String(name)] }
        let digits = name.dropFirst()
        let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }

    private mutating func readEnd() {
        advance(2)
        let name = takeName()
        skipSpace()
        guard position < scalars.count, scalars[position] == ">" else { return stop("</\(name) is not closed by >") }
        advance()
        guard let index = open.last, elements[index].name == name else {
            let inner = open.last.map { "<\(elements[$0].name)> of line \(elements[$0].line)" } ?? "nothing"
            problem("</\(name)> closes nothing; what is open is \(inner)")
            if let match = open.lastIndex(where: { elements[$0].name == name }) { open.removeSubrange(match...) }
            return
        }
        open.removeLast()
    }

    private mutating func readStart() {
        advance()
        let name = takeName()
        guard !name.isEmpty else { return stop("a < that begins no tag") }
        let start = line
        var attributes = [String: String]()
        while true {
            let before = position
            skipSpace()
            guard position < scalars.count else { return stop("<\(name)> is not closed by >") }
            if scalars[position] == ">" || begins("/>") { break }
            if before == position { problem("no blank between the attributes of <\(name)>") }
            guard let (key, value) = readAttribute(of: name) else { return }
            if attributes.updateValue(value, forKey: key) != nil { problem("<\(name)> has \(key) twice") }
            if key == "id", !ids.insert(value).inserted { problem("the id '\(value)' is given twice") }
        }
        let isClosed = begins("/>")
        advance(isClosed ? 2 : 1)
        begin(Element(name: name, attributes: attributes, line: start, parent: open.last), isClosed: isClosed)
    }

    private mutating func readAttribute(of element: String) -> (String, String)? {
        let key = takeName()
        guard !key.isEmpty else {
            stop("'\(scalars[position])' stands where <\(element)> should have an attribute")
            return nil
        }
        guard position < scalars.count, scalars[position] == "=" else { return (key, "") }
        advance()
        guard position < scalars.count, scalars[position] == "\"" else {
            problem("the attribute \(key) of <\(element)> is not quoted")
            while position < scalars.count, !scalars[position].properties.isWhitespace, scalars[position] != ">" {
                advance()
            }
            return (key, "")
        }
        advance()
        guard let value = take(until: "\"") else {
            stop("the attribute \(key) of <\(element)> is not closed")
            return nil
        }
        if value.contains("<") { problem("the attribute \(key) of <\(element)> has a < in it") }
        return (key, resolved(value))
    }

    private mutating func begin(_ element: Element, isClosed: Bool) {
        if let outer = open.last.map({ elements[$0].name }), outer == "p", Self.blocks.contains(element.name) {
            problem("<\(element.name)> stands in a paragraph")
        }
        elements.append(element)
        let isDrawing = open.contains { elements[$0].name == "svg" } || element.name == "svg"
        if Self.empty.contains(element.name) { return }
        if isClosed {
            if !isDrawing { problem("<\(element.name)/> does not close an element of HTML") }
            return
        }
        open.append(elements.count - 1)
        if Self.raw.contains(element.name) {
            guard let text = take(until: "</\(element.name)>") else { return stop("<\(element.name)> is not closed") }
            elements[elements.count - 1].text = text
            open.removeLast()
        }
    }
}
