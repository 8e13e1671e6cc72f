internal import Measures

/// Two numbers from one to the other.
struct WrittenRange {
    let first: Double
    let last: Double
    let words: String

    var isBackwards: Bool { first > last }

    func holds(_ value: Double) -> Bool { min(first, last) <= value && value <= max(first, last) }

    /// `12-18` in one word, of at most three digits each, so that it is neither a date nor a year.
    init?(_ token: Token) {
        guard token.kind == .word, let start = token.text.utf8.first, (0x31...0x39).contains(start) else { return nil }
        let parts = token.text.split { $0 == "-" || $0 == "\u{2013}" || $0 == "\u{2010}" || $0 == "\u{2011}" }
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count <= 3 }), parts[1].first != "0" || parts[1] == "0",
            let first = Int(parts[0]), let last = Int(parts[1])
        else { return nil }
        self.init(Double(first), Double(last), token.text)
    }

    /// The same as the only thing said, or `12 to 18`.
    init?(_ tokens: [Token]) {
        if tokens.count == 1, let range = WrittenRange(tokens[0]) {
            self = range
        } else if tokens.count == 3, ["to", "and", "-", "\u{2013}"].contains(tokens[1].folded),
            let first = tokens[0].value, let last = tokens[2].value
        {
            self.init(first.doubleValue, last.doubleValue, "\(tokens[0].text) to \(tokens[2].text)")
        } else {
            return nil
        }
    }

    private init(_ first: Double, _ last: Double, _ words: String) {
        self.first = first
        self.last = last
        self.words = words
    }
}
