internal import Measures

/// Which rows of a table are the sums of others, or, with the table turned round, which columns are.
///
/// A reader knows it from the headings, and where they do not say so, from what the figures do. Whatever a reader may
/// take for a sum has to be taken for one here: a relation too many withholds a figure too many, one too few gives one
/// away.
enum TableRelations {
    /// The sums that show in the figures themselves.
    ///
    /// A position is taken for a sum where it is, in all lines, that of all others; of two or more in a row that end or
    /// begin beside it; or of its two neighbours. The latter kinds need two lines, because in one they are often chance.
    /// Where zeros leave the choice between a longer and a shorter row of parts, it is the longer one.
    ///
    /// - Parameters:
    ///   - lines: The figures, one list of them for each column (or row) that is counted; `nil` where nobody can know
    ///     them.
    ///   - known: The sums that have been declared or named.
    /// - Returns: Those that have not.
    static func shown(in lines: [[Decimal?]], besides known: [DataTable.Total]) -> [DataTable.Total] {
        guard let count = lines.first?.count, count >= 3 else { return [] }
        let known = known.filter { holds($0, in: lines) }
        return (0..<count).flatMap { total -> [DataTable.Total] in
            var accepted = known.filter { $0.row == total }.map { Set($0.parts) }
            return candidates(for: total, of: count, lines: lines.count).filter { candidate in
                let parts = Set(candidate.parts)
                guard !accepted.contains(where: { $0.isSubset(of: parts) || parts.isSubset(of: $0) }),
                    isTelling(candidate, in: lines), holds(candidate, in: lines)
                else { return false }
                accepted.append(parts)
                return true
            }
        }
    }

    /// What a position may be the sum of, the most parts first.
    private static func candidates(for total: Int, of count: Int, lines: Int) -> [DataTable.Total] {
        var parts = [(0..<count).filter { $0 != total }]
        if lines >= 2 {
            parts += (0..<max(0, total - 1)).map { Array($0..<total) }
            parts += (min(total + 3, count + 1)..<(count + 1)).reversed().map { Array((total + 1)..<$0) }
            if total > 0, total + 1 < count { parts.append([total - 1, total + 1]) }
        }
        return parts.map { DataTable.Total(row: total, parts: $0) }
    }

    private static func holds(_ relation: DataTable.Total, in lines: [[Decimal?]]) -> Bool {
        let known = lines.filter { line in line[relation.row] != nil && relation.parts.allSatisfy { line[$0] != nil } }
        return !known.isEmpty
            && known.allSatisfy { line in
                relation.parts.reduce(Decimal.zero) { $0 + (line[$1] ?? .zero) } == line[relation.row]
            }
    }

    /// Whether at least two parts are more than zeros: what is added to nothing else is no part of a sum.
    private static func isTelling(_ relation: DataTable.Total, in lines: [[Decimal?]]) -> Bool {
        relation.parts.count { part in lines.contains { $0[part].map { !$0.isZero } ?? false } } >= 2
    }

    /// The sums that headings speak of: a subtotal of what stands above it, a total of what is none.
    static func called(by headings: [String]) -> [DataTable.Total] {
        var totals = [DataTable.Total]()
        var parts = [Int]()
        var sinceSubtotal = [Int]()
        for (position, heading) in headings.enumerated() {
            switch TotalLabel(heading) {
            case nil:
                parts.append(position)
                sinceSubtotal.append(position)
            case .subtotal:
                totals.append(.init(row: position, parts: sinceSubtotal))
                sinceSubtotal = []
            case .total:
                totals.append(.init(row: position, parts: parts))
                (parts, sinceSubtotal) = ([], [])
            }
        }
        return totals.filter { !$0.parts.isEmpty }
    }
}
