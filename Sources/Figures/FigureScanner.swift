package import Measures

/// Reads figures from left to right: the one grammar of numbers that readings, targets, tolerances and quotations share.
package struct FigureScanner {
    private let scalars: [Unicode.Scalar]
    package private(set) var position = 0

    package init(_ text: some StringProtocol) {
        scalars = Array(text.unicodeScalars)
    }

    package var isAtEnd: Bool { position == scalars.count }

    /// The scalar at the given distance from the position, if the text reaches so far.
    package func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        let index = position + distance
        return scalars.indices.contains(index) ? scalars[index] : nil
    }

    /// What has not been read yet.
    package var rest: String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[position...])
        return text
    }

    package mutating func move(to index: Int) { position = index }

    /// Reads the scalar if it comes next.
    package mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek() == scalar else { return false }
        position += 1
        return true
    }

    /// Reads the text, which is given in lower case, if it comes next in any case.
    package mutating func take(word: String) -> Bool {
        var index = position
        for scalar in word.unicodeScalars {
            guard index < scalars.count, scalars[index].properties.lowercaseMapping == String(scalar) else {
                return false
            }
            index += 1
        }
        position = index
        return true
    }

    package mutating func skipSpaces() {
        while let scalar = peek(), scalar.isFigureSpace { position += 1 }
    }

    /// Reads a minus sign, as a hyphen or as the true minus.
    package mutating func takeMinus() -> Bool { take("-") || take("\u{2212}") }

    /// An optional minus, then a number.
    package mutating func signedNumber() -> Decimal? {
        let start = position
        let negative = takeMinus()
        guard let number = unsignedNumber() else {
            position = start
            return nil
        }
        return negative ? -number : number
    }

    /// Digits, with commas between all thousands or none, and an optional point with digits after it.
    ///
    /// Reads nothing and returns `nil` where no such number stands, or where it has more digits than a decimal holds.
    package mutating func unsignedNumber() -> Decimal? {
        let start = position
        guard var digits = wholeDigits() else {
            position = start
            return nil
        }
        var decimals = 0
        if peek() == ".", peek(1)?.isASCIIDigit == true {
            position += 1
            while let digit = peek(), digit.isASCIIDigit {
                digits.append(digit)
                decimals += 1
                position += 1
            }
        }
        let limit = Decimal.maximumWholeDigits + Decimal.maximumDecimals
        guard digits.count <= limit else {
            position = start
            return nil
        }
        let significand = digits.reduce(Int64(0)) { $0 * 10 + Int64($1.value - 48) }
        guard let number = Decimal(significand: significand, decimals: decimals) else {
            position = start
            return nil
        }
        return number
    }

    /// The digits before the point, without their commas; `nil` where grouping is wrong or zeros lead.
    private mutating func wholeDigits() -> [Unicode.Scalar]? {
        var digits = [Unicode.Scalar]()
        var sinceComma: Int?
        while let scalar = peek() {
            if scalar.isASCIIDigit {
                digits.append(scalar)
                sinceComma = sinceComma.map { $0 + 1 }
            } else if scalar == ",", peek(1)?.isASCIIDigit == true {
                guard sinceComma == 3 || (sinceComma == nil && (1...3).contains(digits.count)) else { return nil }
                sinceComma = 0
            } else {
                break
            }
            position += 1
        }
        guard !digits.isEmpty, sinceComma == nil || sinceComma == 3 else { return nil }
        guard digits.count == 1 || digits[0] != "0" else { return nil }
        return digits
    }
}

extension Unicode.Scalar {
    package var isASCIIDigit: Bool { value >= 48 && value <= 57 }

    /// Spaces that people and programs put around and inside figures; the unbreakable and narrow ones among them.
    package var isFigureSpace: Bool {
        self == " " || self == "\t" || self == "\u{A0}" || self == "\u{2009}" || self == "\u{202F}"
    }
}
