/// A row heading that says of itself that the row is a total: `Total`, `Grand total`, `Sub-total, adults`.
package enum TotalLabel: Hashable, Sendable {
    /// Of the rows since the last subtotal.
    case subtotal
    /// Of all rows above it that are no totals, since the last total.
    case total

    /// Reads a row heading; `nil` for one that is no total.
    package init?(_ heading: String) {
        let words = heading.replacing("*", with: "").lowercased()
        if ["subtotal", "sub-total", "sub total"].contains(where: words.hasPrefix) {
            self = .subtotal
        } else if words == "totals"
            || ["total", "grand total", "overall total"].contains(where: { words == $0 || words.hasPrefix($0 + " ") })
        {
            self = .total
        } else {
            return nil
        }
    }
}
