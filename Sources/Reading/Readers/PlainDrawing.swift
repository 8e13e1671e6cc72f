/// Looks through an SVG file for anything that is not known to be a drawing and nothing else.
///
/// It goes by what is allowed, not by what is forbidden: there are many ways to make an SVG file run a script or ask
/// another host for something, and more may come. What the file's markup leaves open is a problem too, because
/// browsers would guess what was meant.
struct PlainDrawing {
    /// What is in the way, with its line.
    private struct Problem: Error {
        let words: String
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var open = [String]()
    private var isBegun = false
    private var repeats = DrawingRepeats()

    /// What makes a file something else than a plain drawing, or `nil`.
    static func problem(in bytes: [UInt8]) -> String? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return "it is not in UTF-8" }
        var scanner = PlainDrawing(text)
        do {
            try scanner.document()
            return scanner.repeats.problem
        } catch {
            let line = scanner.scalars.prefix(scanner.position).count { $0 == "\n" } + 1
            return "line \(line) \(error.words)"
        }
    }

    private init(_ text: String) {
        scalars = Array((text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text).unicodeScalars)
    }

    // MARK: Markup

    private mutating func document() throws(Problem) {
        if take("<?xml ") { _ = try text(upTo: "?>") }
        while let next = peek {
            if take("<!--") {
                _ = try text(upTo: "-->")
            } else if take("</") {
                let name = self.name()
                skipSpaces()
                guard take(">"), open.popLast() == name else {
                    throw Problem(words: "closes '\(name)' where it is not open")
                }
                repeats.close()
            } else if take("<") {
                try element()
            } else if next == "&" {
                try reference()
            } else {
                guard !open.isEmpty || isSpace(next) else { throw Problem(words: "has text outside the drawing") }
                position += 1
            }
        }
        if let name = open.last { throw Problem(words: "ends before '\(name)' is closed") }
        if !isBegun { throw Problem(words: "ends without an element 'svg'") }
    }

    private mutating func element() throws(Problem) {
        let name = self.name()
        guard !open.isEmpty || (!isBegun && name == "svg") else {
            throw Problem(words: "has '<\(name)' where the drawing should begin with one '<svg' and end with it")
        }
        guard DrawingVocabulary.elements.contains(name) else { throw Problem(words: "has an element '\(name)'") }
        var attributes = Set<String>()
        var (id, target): (String?, String?)
        while true {
            let isApart = skipSpaces()
            let isClosed = take("/>")
            if isClosed || take(">") {
                guard isBegun || attributes.contains("xmlns") else {
                    throw Problem(
                        words: "has no xmlns=\"\(DrawingVocabulary.namespace)\", so that browsers show nothing"
                    )
                }
                isBegun = true
                repeats.open(name, id: id, target: target)
                if isClosed { repeats.close() } else { open.append(name) }
                return
            }
            let attribute = self.name()
            guard isApart, !attribute.isEmpty, attributes.insert(attribute).inserted else {
                throw Problem(words: "has a tag '\(name)' that is not well formed")
            }
            let value = try value()
            if attribute == "id" { id = value }
            if attribute.hasSuffix("href"), value.hasPrefix("#") { target = String(value.dropFirst()) }
            try check(attribute, value)
        }
    }

    /// The value of an attribute, from its equals sign to the closing quotation mark.
    private mutating func value() throws(Problem) -> String {
        skipSpaces()
        guard take("=") else { throw Problem(words: "has an attribute without a value") }
        skipSpaces()
        for quote in ["\"", "'"] where take(quote) { return try text(upTo: quote) }
        throw Problem(words: "has a value without quotation marks")
    }

    private func check(_ attribute: String, _ value: String) throws(Problem) {
        guard DrawingVocabulary.attributes.contains(attribute) else {
            throw Problem(words: "has an attribute '\(attribute)'")
        }
        if let problem = DrawingVocabulary.problem(in: value, of: attribute) { throw Problem(words: problem) }
    }

    /// One of the references that every XML file may have.
    private mutating func reference() throws(Problem) {
        for name in DrawingVocabulary.references where take(name) { return }
        throw Problem(words: "has an '&' that is none of \(DrawingVocabulary.references.joined(separator: " "))")
    }

    // MARK: Characters

    private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private func isSpace(_ scalar: Unicode.Scalar) -> Bool { [" ", "\t", "\n", "\r"].contains(scalar) }

    private mutating func take(_ words: String) -> Bool {
        guard scalars[position...].starts(with: words.unicodeScalars) else { return false }
        position += words.unicodeScalars.count
        return true
    }

    @discardableResult private mutating func skipSpaces() -> Bool {
        let start = position
        while let next = peek, isSpace(next) { position += 1 }
        return position > start
    }

    private mutating func name() -> String {
        var name = String.UnicodeScalarView()
        while let next = peek,
            next.properties.isAlphabetic || ("0"..."9").contains(next) || "-_:.!?".unicodeScalars.contains(next)
        {
            name.append(next)
            position += 1
        }
        return String(name)
    }

    private mutating func text(upTo end: String) throws(Problem) -> String {
        let start = position
        while peek != nil {
            let here = position
            if take(end) { return String(String.UnicodeScalarView(scalars[start..<here])) }
            position += 1
        }
        throw Problem(words: "ends before '\(end)'")
    }
}
