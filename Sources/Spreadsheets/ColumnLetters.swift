/// What spreadsheets call a column.
package enum ColumnLetters {
    /// `A` for 0, `Z` for 25, `AA` for 26.
    package static func name(_ column: Int) -> String {
        var (letters, rest) = ("", column + 1)
        while rest > 0 {
            let (quotient, letter) = (rest - 1).quotientAndRemainder(dividingBy: 26)
            letters = String(UnicodeScalar(UInt8(65 + letter))) + letters
            rest = quotient
        }
        return letters
    }
}
