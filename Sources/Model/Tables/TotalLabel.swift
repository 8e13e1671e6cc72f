/// A row heading that says of itself that the row is a total: `Total`, `Grand total`, `Sub-total, adults`.
package enum TotalLabel: Hashable, Sendable {
    /// Of the rows since the last subtotal.
    case subtotal
    /// Of all rows above it that are no totals, since the last total.
    case total

    /// What papers write.
    private enum Word: String, CaseIterable {
        case subtotal, total, totals
        case hyphenated = "sub-total"
        case apart = "sub total"
        case grandTotal = "grand total"
        case overallTotal = "overall total"
    }

    /// Reads a row heading; `nil` for one that is no total.
    package init?(_ heading: String) {
        let words = heading.replacing("*", with: "").lowercased()
        func begins(with word: Word) -> Bool { words.hasPrefix(word.rawValue) }
        func isAlone(_ word: Word) -> Bool { words == word.rawValue || words.hasPrefix(word.rawValue + " ") }
        if [.subtotal, .hyphenated, .apart].contains(where: begins) {
            self = .subtotal
        } else if words == Word.totals.rawValue || [.total, .grandTotal, .overallTotal].contains(where: isAlone) {
            self = .total
        } else {
            return nil
        }
    }
}
