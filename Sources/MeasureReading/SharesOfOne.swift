import Diagnostics
import Figures
import Measures

/// Percentages that a spreadsheet saved as shares of one: `0.93` for 93%, and `1` for 100%.
struct SharesOfOne {
    /// The cells that are such shares.
    let cells: [Located<String>]

    /// The shares among the readings of a row; none unless one of them lies between 0 and 1.
    init(_ cells: [Located<String>], unit: Unit) {
        guard unit.isPercent else {
            self.cells = []
            return
        }
        let bare = cells.filter { cell in Self.share(cell.value).map { $0 <= 1 } ?? false }
        let isClear = bare.contains { cell in Self.share(cell.value).map { $0 > 0 && $0 < 1 } ?? false }
        self.cells = isClear ? bare : []
    }

    /// A bare number that is not negative, however many digits it has.
    private static func share(_ text: String) -> Double? {
        let text = text.trimmed
        guard !text.isEmpty, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else { return nil }
        return Double(text)
    }

    /// What is said of them, once for the row.
    func finding(id: String?) -> Diagnostic? {
        guard let first = cells.first, let share = Self.share(first.value) else { return nil }
        let whose = id.map { "of '\($0)' " } ?? ""
        let others =
            cells.count == 1 ? "" : ", like \((cells.count - 1).counted("other reading", "other readings")) \(whose)"
        let percentage = Decimal(rounding: share * 100, toDecimals: 1).map(Unit.percent.text) ?? "a percentage"
        return .error(
            "reading-unit-mismatch",
            at: first.location,
            "'\(first.value)' has no percent sign" + others.trimmingEnd + ", but the unit is percent",
            remedy:
                "a spreadsheet shows it as \(percentage), and 1 as 100%: format the cells as percentages there, and "
                + "save again; if it is less than one per cent, write it with its sign"
        )
    }
}

extension String {
    fileprivate var trimmingEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
