import Checks
import Testing

@Suite("What does not add up in a table")
struct TableSumsTests {
    private func slips(_ header: [String], _ rows: [[String]]) -> [[Int]] {
        TableSums(header: header, rows: rows).slips.map { [$0.row, $0.column] }
    }

    @Test("A total is the sum of its rows; counts exactly, other figures within rounding")
    func totals() {
        #expect(slips(["", "n"], [["A", "1,200"], ["B", "2"], ["Total", "1,202"]]).isEmpty)
        #expect(slips(["", "n"], [["A", "1,200"], ["B", "2"], ["Total", "1,203"]]) == [[2, 1]])
        #expect(slips(["", "£m"], [["A", "1.2"], ["B", "2.2"], ["Total", "3.5"]]).isEmpty)
        #expect(slips(["", "£m"], [["A", "1.2"], ["B", "2.2"], ["Total", "3.7"]]) == [[2, 1]])
        #expect(slips(["", "£m"], [["A", "(1.2)"], ["B", "£2.2m"], ["Total", "1.0"]]).isEmpty)
    }

    @Test("A total after subtotals is the sum of the parts, not of the subtotals as well")
    func subtotals() {
        let rows = [
            ["A", "1"], ["B", "2"], ["Subtotal", "3"], ["C", "4"], ["D", "5"], ["Subtotal", "9"], ["Total", "12"],
        ]
        #expect(slips(["", "n"], rows).isEmpty)
        #expect(slips(["", "n"], rows.map { $0 == ["Subtotal", "9"] ? ["Subtotal", "8"] : $0 }) == [[5, 1]])
    }

    @Test("Averages, rates and columns with words are not added up")
    func averages() {
        #expect(slips(["", "Average"], [["A", "18"], ["B", "20"], ["Total", "19"]]).isEmpty)
        #expect(slips(["", "Workers"], [["A", "18.4"], ["B", "20.2"], ["Total", "19.3"]]).isEmpty)
        #expect(slips(["", "n"], [["A", "18"], ["B", "[c]"], ["Total", "19"]]).isEmpty)
    }

    @Test("A column called total is the sum of those before it")
    func rowTotals() {
        #expect(slips(["", "a", "b", "Total"], [["A", "1", "2", "3"]]).isEmpty)
        #expect(slips(["", "a", "b", "Total"], [["A", "1", "2", "4"]]) == [[0, 3]])
    }

    @Test("A column of shares follows from the total")
    func shares() {
        let rows = [["A", "10", "25%"], ["B", "10", "25%"], ["C", "20", "60%"], ["Total", "40", "100%"]]
        #expect(slips(["", "n", "%"], rows) == [[2, 2], [3, 2]] || slips(["", "n", "%"], rows) == [[2, 2]])
    }

    @Test("A net column is a sum or a difference, whichever most rows are")
    func nets() {
        let rows = [
            ["A", "6.297", "(0.448)", "5.849"], ["B", "6.993", "(3.353)", "3.640"], ["C", "2.974", "(1.740)", "1.334"],
        ]
        #expect(slips(["", "Spending", "Income", "Net"], rows) == [[2, 3]])
    }
}
