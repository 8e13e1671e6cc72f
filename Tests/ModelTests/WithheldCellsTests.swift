import Measures
@testable import Model
import Testing

@Suite("What can be worked out from the cells that are shown")
struct WithheldCellsTests {
    /// The cells that can be worked out of a table of figures with a total row and a total column, named or not.
    private func recoverable(_ figures: [[Int?]], withheld: [[Int]], rows: [String]? = nil, columns: [String]? = nil)
        -> [[Int]]
    {
        WithheldCells(
            rows: rows ?? figures.indices.map { "R\($0)" },
            columns: columns ?? (figures.first ?? []).indices.map { "C\($0)" },
            figures: figures.map { $0.map { $0.flatMap { Decimal(significand: Int64($0)) } } },
            withheld: Set(withheld.map { .init(row: $0[0], column: $0[1]) })
        ).recoverable.map { [$0.row, $0.column] }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    }

    private static let square = [
        [1, 2, 3, 4, 10], [5, 6, 7, 8, 26], [9, 10, 11, 12, 42], [13, 14, 15, 16, 58], [28, 32, 36, 40, 136],
    ]

    @Test("One withheld cell of a row or column can be worked out, two of each cannot")
    func simple() {
        #expect(recoverable(Self.square, withheld: [[0, 0]]) == [[0, 0]])
        #expect(recoverable(Self.square, withheld: [[0, 0], [0, 1]]) == [[0, 0], [0, 1]])
        #expect(recoverable(Self.square, withheld: [[0, 0], [0, 1], [1, 0], [1, 1]]).isEmpty)
    }

    @Test("A cell that no row or column gives away, but several of them together do, can be worked out")
    func bridge() {
        let corners = [[0, 0], [0, 1], [1, 0], [1, 1], [2, 2], [2, 3], [3, 2], [3, 3]]
        #expect(recoverable(Self.square, withheld: corners).isEmpty)
        #expect(recoverable(Self.square, withheld: corners + [[1, 2]]) == [[1, 2]])
    }

    @Test("Names of totals count where the figures are not all known")
    func named() {
        let figures: [[Int?]] = [[nil], [4], [9]]
        #expect(recoverable(figures, withheld: [[0, 0]], rows: ["A", "B", "Total"]) == [[0, 0]])
        #expect(recoverable(figures, withheld: [[0, 0]]).isEmpty)
        #expect(recoverable([[nil, 4, 9]], withheld: [[0, 0]], columns: ["A", "B", "Total"]) == [[0, 0]])
    }

    @Test("A figure that is missing for another reason hides a withheld one")
    func missing() {
        #expect(recoverable([[nil], [nil], [9]], withheld: [[0, 0]], rows: ["A", "B", "Total"]).isEmpty)
    }
}
