internal import Measures

/// Columns that follow from those before them: nets, differences and shares.
///
/// What a column means is taken from its heading and from what most of its rows do; the rows that do otherwise are slips.
struct ColumnRelations {
    let header: [String]
    let rows: [[String]]
    let figures: [[CellFigure?]]
    let isTotal: (Int) -> Bool

    var slips: [TableSums.Slip] {
        header.indices.dropFirst(2).flatMap { column -> [TableSums.Slip] in
            let heading = header[column].lowercased()
            if ["variance", "difference", "change", "net"].contains(where: { heading.contains($0) }) {
                return differences(column)
            }
            if heading == "%" || heading.hasPrefix("share") || heading.hasPrefix("percentage") { return shares(column) }
            return []
        }
    }

    /// How a column may follow from two others.
    private enum Relation: CaseIterable {
        case sum, firstLessSecond, secondLessFirst

        var words: String {
            switch self {
            case .sum: "sum"
            case .firstLessSecond, .secondLessFirst: "difference"
            }
        }

        func value(_ first: Decimal, _ second: Decimal) -> Decimal {
            switch self {
            case .sum: first + second
            case .firstLessSecond: first - second
            case .secondLessFirst: second - first
            }
        }
    }

    private func differences(_ column: Int) -> [TableSums.Slip] {
        let complete = rows.indices.filter { row in
            (column - 2...column).allSatisfy { figures[row].indices.contains($0) && figures[row][$0] != nil }
        }
        func holds(_ row: Int, _ relation: Relation) -> Bool {
            guard let first = figures[row][column - 2], let second = figures[row][column - 1],
                let written = figures[row][column]
            else { return false }
            let decimals = max(first.value.decimals, second.value.decimals, written.value.decimals)
            let isExact = decimals == 0 && !written.isPercentage
            let rounding = isExact ? 0 : CellFigure.half(ofDecimals: decimals) * 3 + 1e-9
            return abs((relation.value(first.value, second.value) - written.value).doubleValue) <= rounding
        }
        let counted = Relation.allCases.map { relation in
            (relation: relation, rows: complete.filter { holds($0, relation) })
        }
        guard let best = counted.max(by: { $0.rows.count < $1.rows.count }), best.rows.count >= 2,
            best.rows.count * 3 >= complete.count * 2
        else { return [] }
        return complete.filter { !best.rows.contains($0) }.compactMap { row in
            guard let first = figures[row][column - 2], let second = figures[row][column - 1] else { return nil }
            let right = best.relation.value(first.value, second.value)
            return TableSums.Slip(
                row: row,
                column: column,
                message:
                    "\(rows[row][column]) is not the \(best.relation.words) of the two columns before it, which is "
                    + right.grouped
            )
        }
    }

    private func shares(_ column: Int) -> [TableSums.Slip] {
        guard let total = rows.indices.last(where: isTotal), figures[total].indices.contains(column),
            let whole = figures[total][column - 1]?.value.doubleValue, whole > 0
        else { return [] }
        let parts = rows.indices.filter { row in
            row != total && figures[row].indices.contains(column) && figures[row][column - 1] != nil
                && figures[row][column]?.isPercentage == true
        }
        func share(_ row: Int) -> Decimal? {
            guard let part = figures[row][column - 1], let written = figures[row][column] else { return nil }
            return Decimal(rounding: part.value.doubleValue / whole * 100, toDecimals: written.value.decimals)
        }
        let right = parts.filter { share($0) == figures[$0][column]?.value }
        guard right.count >= 2, right.count * 3 >= parts.count * 2 else { return [] }
        return parts.filter { !right.contains($0) }.compactMap { row in
            share(row).map {
                TableSums.Slip(
                    row: row,
                    column: column,
                    message: "\(rows[row][column]) is not the share of the total, which is \($0.grouped)%"
                )
            }
        }
    }
}
