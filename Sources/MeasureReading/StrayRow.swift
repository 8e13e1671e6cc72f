import Diagnostics
import Figures
import Spreadsheets

/// A row that is no measure: the headings again, or words across the table.
enum StrayRow {
    /// What is wrong with a row.
    ///
    /// - Parameters:
    ///   - cells: The row.
    ///   - headings: The headings of its table, folded.
    /// - Returns: A finding; `nil` for a row that may be a measure.
    static func finding(about cells: [Located<String>], under headings: [String]) -> Diagnostic? {
        let filled = cells.filter { !$0.value.allSatisfy(\.isWhitespace) }
        guard let first = filled.first else { return nil }
        let named = zip(cells, headings).count { cell, heading in
            !cell.value.isEmpty && cell.value.folded == heading
        }
        if named > 2 {
            return .error(
                "repeated-headings",
                at: first.location,
                "this row holds the headings again",
                remedy: "delete it; a table with other periods goes into a file of its own, such as kpis-2.csv"
            )
        }
        guard filled.count == 1, headings.count > 2 else { return nil }
        return .error(
            "section-row",
            at: first.location,
            "this row holds only '\(first.value)'",
            remedy: "delete it: a row is a measure; the measures of another priority go into that priority's folder"
        )
    }
}
