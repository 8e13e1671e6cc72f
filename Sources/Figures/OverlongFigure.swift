import Measures

/// Figures that are written as figures are, only not as this program can keep them.
package enum OverlongFigure {
    /// What is wrong with a figure of too many digits, or one in powers of ten, and what would be right; `nil` for others.
    package static func explanation(of text: String) -> (problem: String, remedy: String)? {
        let number = text.drop { "£-(\u{2212}<>= ".contains($0) }
        if number.wholeMatch(of: /[0-9]+(\.[0-9]+)?[eE][+-]?[0-9]+/) != nil {
            return ("is a number that a spreadsheet shortened", "write it in full, such as '2,600' for '2.6E+03'")
        }
        guard let match = number.wholeMatch(of: /([0-9,]+)(?:\.([0-9]+))?[ %)rm]*/) else { return nil }
        if match.output.1.count(where: \.isNumber) > Decimal.maximumWholeDigits {
            return ("has too many digits", "write at most \(Decimal.maximumWholeDigits) digits before the point")
        }
        if let decimals = match.output.2, decimals.count > Decimal.maximumDecimals {
            return ("has too many digits", "write at most \(Decimal.maximumDecimals) decimals")
        }
        return nil
    }
}
