package import Diagnostics
import Figures
package import Measures

extension Tolerance {
    /// The tolerance in a cell; `nil` after an error, which has then been reported.
    package static func parse(
        _ cell: Located<String>,
        unit: Unit,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> Tolerance? {
        let text = LookAlikeLetters.normalise(cell, reportingTo: &diagnostics).trimmed
        var scanner = FigureScanner(text)
        if let number = scanner.unsignedNumber() {
            scanner.skipSpaces()
            if scanner.isAtEnd { return .absolute(number) }
            if scanner.take("%"), scanner.isAtEnd { return .relative(number) }
            if scanner.take(word: "pp"), scanner.isAtEnd {
                if unit.isPercent { return .points(number) }
                diagnostics.append(
                    .error(
                        "tolerance-unit-mismatch",
                        at: cell.location,
                        "'\(text)' is in percentage points, but the unit is \(unit.name)",
                        remedy: "write '\(number.description)' for an amount, or '15%' for a share of the target"
                    )
                )
                return nil
            }
        }
        diagnostics.append(
            .error(
                "tolerance-form",
                at: cell.location,
                "'\(text)' is not a tolerance",
                remedy: "write '15%' (of the target), '5pp' (percentage points) or '2' (an amount)"
            )
        )
        return nil
    }
}
