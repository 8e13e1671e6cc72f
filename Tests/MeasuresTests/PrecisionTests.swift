import MeasureSupport
import Measures
import TestSupport
import Testing

/// A change is never given finer than the coarser of its two figures.
@Suite("Precision of changes")
struct PrecisionTests {
    @Test(
        "A change has the decimals that both figures have",
        arguments: [
            ("41.3", "41.34", "0.0"), ("41.34", "41.3", "0.0"), ("41.3", "41.36", "0.1"), ("41.30", "41.34", "0.04"),
            ("80", "80.4", "0"), ("80", "80.5", "1"), ("80.5", "80", "-1"), ("2.25", "-2", "-4"), ("7", "9", "2"),
        ]
    )
    func keepsToTheCoarser(before: String, after: String, expected: String) {
        #expect(decimal(after).change(since: decimal(before)).description == expected)
    }

    @Test("Figures of the same precision lose nothing, and no change is finer than its coarser figure")
    func holdsForRandomFigures() throws {
        var random = SeededGenerator(seed: 17)
        for _ in 0..<2_000 {
            let figures = try (0..<2).map { _ in
                let digits = Int64.random(in: -99_999...99_999, using: &random)
                return try #require(Decimal(significand: digits, decimals: Int.random(in: 0...3, using: &random)))
            }
            let (before, after) = (figures[0], figures[1])
            let change = after.change(since: before)
            #expect(change.decimals == min(before.decimals, after.decimals))
            #expect(change.isNegative == (change < .zero))
            if before.decimals == after.decimals { #expect(change == after - before) }
            // It is off by no more than half of its last place.
            let error = (change - (after - before)).magnitude.doubleValue
            #expect(error * Double(Decimal.powersOfTen[change.decimals]) <= 0.5 + 1e-9)
        }
    }

    @Test("A move that the coarser figure cannot show is level, and said to be so")
    func isLevel() throws {
        let measure = makeMeasure(["41.3%", "41.34%"], from: "Feb-25")
        let standing = measure.standing(asAt: day("2025-03-31"))
        let direction = try #require(standing.direction)
        #expect(direction.arrow == .level)
        #expect(direction.verdict == .level)
        #expect(standing.sentence.contains("; level at the precision shown since February."))
        #expect(!standing.sentence.contains("0.04"))
    }

    @Test("Equal figures are level, without a word about precision")
    func isPlainlyLevel() {
        let measure = makeMeasure(["41.3%", "41.30%"], from: "Feb-25")
        #expect(measure.standing(asAt: day("2025-03-31")).sentence.contains("; level since February."))
    }
}
