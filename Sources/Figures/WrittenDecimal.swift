package import Measures

extension Decimal {
    /// A number as written: an optional minus, digits with or without commas between thousands, an optional point with
    /// digits after it.
    ///
    /// `nil` for anything else: `1,14`, `.5`, `5.`, `007`, an exponent, more digits than a decimal holds.
    package init?(_ text: some StringProtocol) {
        var scanner = FigureScanner(text)
        guard let number = scanner.signedNumber(), scanner.isAtEnd else { return nil }
        self = number
    }
}
