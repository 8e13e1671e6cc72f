import Diagnostics
import TestSupport
import Testing

@testable import Model

/// Tables with random counts, totals in rows and columns, and subtotals: what is withheld cannot be worked out.
@Suite("Withholding in random tables")
struct TableDisclosurePropertyTests {
    /// A table whose structure the test knows for itself.
    private struct RandomTable {
        var figures: [[Int]]
        /// For each sum along the rows and the columns: the total and its parts.
        var rowSums: [(total: Int, parts: [Int])] = []
        var columnSums: [(total: Int, parts: [Int])] = []
        var headings: [String]
        var table: DataTable

        init(_ generator: inout SeededGenerator) {
            let width = Int.random(in: 1...5, using: &generator)
            let groups = (1...Int.random(in: 1...2, using: &generator)).map { _ in
                Int.random(in: 2...4, using: &generator)
            }
            let most = [9, 30, 300].randomElement(using: &generator) ?? 30
            let hasColumnTotal = width > 1 && Bool.random(using: &generator)
            // A total of another name has to be found in the figures.
            let name = ["Total", "Everybody"].randomElement(using: &generator) ?? "Total"
            func line() -> [Int] {
                let parts = (0..<width).map { _ in Int.random(in: 0...most, using: &generator) }
                return hasColumnTotal ? parts + [parts.reduce(0, +)] : parts
            }
            func sum(_ lines: [[Int]]) -> [Int] {
                lines[0].indices.map { column in lines.reduce(0) { $0 + $1[column] } }
            }
            var (figures, labels, leaves) = ([[Int]](), [String](), [Int]())
            for (number, size) in groups.enumerated() {
                let members = (figures.count)..<(figures.count + size)
                for member in members {
                    figures.append(line())
                    labels.append("Row \(member)")
                    leaves.append(member)
                }
                if groups.count > 1 {
                    rowSums.append((figures.count, Array(members)))
                    figures.append(sum(members.map { figures[$0] }))
                    labels.append("Subtotal \(number)")
                }
            }
            rowSums.append((figures.count, leaves))
            figures.append(sum(leaves.map { figures[$0] }))
            labels.append(groups.count > 1 ? "Total" : name)
            if hasColumnTotal { columnSums.append((width, Array(0..<width))) }
            headings = (0..<width).map { "Column \($0)" } + (hasColumnTotal ? [name] : [])
            self.figures = figures
            table = TableDisclosureTests.table(
                ([([""] + headings)] + zip(labels, figures).map { [$0] + $1.map(String.init) })
                    .map { $0.joined(separator: ",") }.joined(separator: "\n")
            )
        }

        /// Every sum as the cells that it adds up and the cell that holds it.
        var sums: [(total: [Int], parts: [[Int]])] {
            rowSums.flatMap { sum in
                headings.indices.map { column in ([sum.total, column], sum.parts.map { [$0, column] }) }
            }
                + columnSums.flatMap { sum in
                    figures.indices.map { row in ([row, sum.total], sum.parts.map { [row, $0] }) }
                }
        }
    }

    /// The rank of a matrix over the whole numbers modulo a prime.
    private static func rank(_ matrix: [[Int]]) -> Int {
        let prime = 2_147_483_647
        func power(_ base: Int, _ exponent: Int) -> Int {
            var (result, square, rest) = (1, base % prime, exponent)
            while rest > 0 {
                if rest & 1 == 1 { result = result * square % prime }
                square = square * square % prime
                rest >>= 1
            }
            return result
        }
        var rows = matrix.map { $0.map { ($0 % prime + prime) % prime } }
        var rank = 0
        for column in 0..<(rows.first?.count ?? 0) {
            guard let pivot = rows.indices.dropFirst(rank).first(where: { rows[$0][column] != 0 }) else { continue }
            rows.swapAt(rank, pivot)
            let inverse = power(rows[rank][column], prime - 2)
            for row in rows.indices.dropFirst(rank + 1) where rows[row][column] != 0 {
                let factor = rows[row][column] * inverse % prime
                for index in rows[row].indices {
                    rows[row][index] = (rows[row][index] + (prime - factor) * rows[rank][index]) % prime
                }
            }
            rank += 1
        }
        return rank
    }

    @Test("No withheld cell follows from what is shown, nor a small number from the sums", arguments: 0..<300)
    func unrecoverable(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let random = RandomTable(&generator)
        let rule = DisclosureRule(threshold: 5, showsZeros: Bool.random(using: &generator))
        let published = Disclosure.applied(to: TableDisclosureTests.content([random.table], rule: rule)).tables[0]
        let isHidden = { (cell: [Int]) in published.rows[cell[0]].cells[cell[1]].text == "[c]" }
        let all = random.figures.indices.flatMap { row in random.headings.indices.map { [row, $0] } }
        let hidden = all.filter(isHidden)
        let figure = { (cell: [Int]) in random.figures[cell[0]][cell[1]] }

        for cell in all where rule.withholds(Int64(figure(cell))) { #expect(isHidden(cell)) }
        if !all.contains(where: { rule.withholds(Int64(figure($0))) }) { #expect(hidden.isEmpty) }

        let equations = random.sums.map { sum in
            hidden.map { cell in cell == sum.total ? -1 : sum.parts.contains(cell) ? 1 : 0 }
        }
        let rank = Self.rank(equations)
        for index in hidden.indices {
            let one = hidden.indices.map { $0 == index ? 1 : 0 }
            #expect(Self.rank(equations + [one]) == rank + 1, "\(hidden[index]) of \(random.figures) can be worked out")
        }
        for sum in random.sums where !isHidden(sum.total) {
            let rest = sum.parts.filter(isHidden)
            if !rest.isEmpty { #expect(!rule.withholds(Int64(rest.map(figure).reduce(0, +)))) }
        }
    }
}
