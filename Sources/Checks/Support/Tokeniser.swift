import Figures
internal import Measures

/// Cuts plain text into words, figures and marks, once for all checks.
struct Tokeniser {
    private let scalars: [Unicode.Scalar]
    private let bytes: [UInt8]
    /// Where each scalar begins among the bytes, and where the last one ends.
    private let offsets: [Int]
    private var position = 0
    private var followsSpace = true

    /// The tokens of a text, in order.
    static func tokens(of text: String) -> [Token] {
        var tokeniser = Tokeniser(text)
        var tokens = [Token]()
        while let token = tokeniser.next() { tokens.append(token) }
        return tokens
    }

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        bytes = Array(text.utf8)
        var offsets = [0]
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar in scalars {
            offset += UTF8.width(scalar)
            offsets.append(offset)
        }
        self.offsets = offsets
    }

    private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        let index = position + distance
        return index < scalars.count ? scalars[index] : nil
    }

    private mutating func next() -> Token? {
        while let scalar = peek(), scalar.isSpace {
            followsSpace = true
            position += 1
        }
        guard let scalar = peek() else { return nil }
        let start = position
        defer { followsSpace = false }
        if scalar.isDigit || startsFigure(scalar) {
            if let figure = figure(from: start) { return figure }
            position = start
        }
        if scalar.isWordPart {
            takeWord()
            return token(.word, from: start)
        }
        position += 1
        return token(.mark, from: start)
    }

    /// Whether a sign in front of digits begins here: `£3`, `-10%`; a hyphen only after a space or a bracket.
    private func startsFigure(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "£" { return peek(1)?.isDigit == true }
        guard scalar == "-" || scalar == "\u{2212}" || scalar == "+" else { return false }
        return followsSpace && (peek(1)?.isDigit == true || (peek(1) == "£" && peek(2)?.isDigit == true))
    }

    private func token(_ kind: Token.Kind, from start: Int) -> Token {
        let text = string(start..<position)
        let isLowerCase = scalars[start..<position].allSatisfy { $0.value < 0x80 && !(0x41...0x5A).contains($0.value) }
        let folded = isLowerCase ? text : text.lowercased()
        return Token(text: text, folded: folded, kind: kind, followsSpace: followsSpace)
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
    }

    private mutating func takeWord() {
        while let scalar = peek() {
            guard scalar.isWordPart || (scalar.isWordJoint && peek(1)?.isWordPart == true) else { return }
            position += 1
        }
    }

    /// A figure with its signs, or a word that begins with digits.
    private mutating func figure(from start: Int) -> Token? {
        let isNegative = peek() == "-" || peek() == "\u{2212}"
        if isNegative || peek() == "+" { position += 1 }
        let isMoney = peek() == "£"
        if isMoney { position += 1 }
        let digits = takeNumber()
        guard let number = Decimal(digits) ?? Decimal(digits.replacing(",", with: "")) else {
            takeWord()
            return token(.word, from: start)
        }
        if peek() == "/", peek(1)?.isDigit == true, !isMoney { return fraction(from: start, numerator: number) }
        var isPercentage = false
        var isMillions = false
        if peek() == "%" {
            isPercentage = true
            position += 1
        } else if peek() == " ", peek(1) == "%" {
            isPercentage = true
            position += 2
        } else if peek() == "m", peek(1)?.isWordPart != true, isMoney || number.decimals > 0 {
            isMillions = true
            position += 1
        } else if let next = peek(), next.isWordPart || (next.isWordJoint && peek(1)?.isWordPart == true) {
            takeWord()
            return token(.word, from: start)
        } else {
            isPercentage = take(" per cent")
            isMillions = !isPercentage && take(" million")
        }
        var token = token(.figure, from: start)
        token.value = isNegative ? -number : number
        token.isPercentage = isPercentage
        token.isMoney = isMoney
        token.isMillions = isMillions
        return token
    }

    private mutating func fraction(from start: Int, numerator: Decimal) -> Token {
        position += 1
        let denominator = Decimal(takeNumber())
        if let next = peek(), next.isWordPart || next == "/" {
            takeWord()
            return token(.word, from: start)
        }
        guard numerator.decimals == 0, let denominator, denominator.decimals == 0 else {
            return token(.word, from: start)
        }
        return token(.fraction(numerator.significand, denominator.significand), from: start)
    }

    /// Digits with commas between thousands and a point with digits after it.
    private mutating func takeNumber() -> String {
        let start = position
        while let scalar = peek() {
            let isSeparator = (scalar == "," || scalar == ".") && peek(1)?.isDigit == true && position > start
            guard scalar.isDigit || isSeparator else { break }
            position += 1
        }
        return string(start..<position)
    }

    private mutating func take(_ words: String) -> Bool {
        for (distance, scalar) in words.unicodeScalars.enumerated() where peek(distance) != scalar { return false }
        let length = words.unicodeScalars.count
        guard peek(length)?.isWordPart != true else { return false }
        position += length
        return true
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { value >= 48 && value <= 57 }
    // The tables of Unicode are slow to ask, and nearly every letter is one of ASCII.
    fileprivate var isSpace: Bool {
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
    fileprivate var isWordPart: Bool {
        guard value < 0x80 else { return properties.isAlphabetic }
        return isDigit || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value)
    }
    fileprivate var isWordJoint: Bool {
        self == "-" || self == "'" || self == "\u{2019}" || self == "\u{2010}" || self == "\u{2011}"
            || self == "\u{2013}"
            || self == "&"
    }
}
