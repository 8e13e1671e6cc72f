package import Diagnostics
import Figures
import Measures

/// What a site's files write where there is no figure, such as `N/A` or `..`, and what it means.
package struct CellSymbols: Sendable {
    private let meanings: [String: String]

    /// Symbols that mean a reason for having no figure.
    ///
    /// - Parameter meanings: The reasons by symbol: `[z] not applicable` for `N/A`.
    package init(_ meanings: [String: String] = [:]) {
        self.meanings = Dictionary(meanings.map { ($0.folded, $1) }, uniquingKeysWith: { first, _ in first })
    }

    /// The reason that a cell means; the cell as it is where it is no symbol.
    package func applied(to cell: Located<String>) -> Located<String> {
        guard !meanings.isEmpty, let meaning = meanings[cell.value.folded] else { return cell }
        return Located(meaning, at: cell.location)
    }

    /// What is wrong with a symbol and its meaning; `nil` where nothing is.
    package static func problem(symbol: String, meaning: String) -> (message: String, remedy: String)? {
        if ReadingText.missing(meaning.trimmed) == nil {
            return (
                "'\(meaning)' is not a reason for having no figure",
                "write '[x] not available', '[z] not applicable', '[w] none recorded' or '[c]', with words if you like"
            )
        }
        if WrittenFigure(symbol) != nil || symbol.trimmed.isEmpty {
            return ("'\(symbol)' cannot stand for a missing figure", "a figure means itself; correct the cells instead")
        }
        return nil
    }
}
