@testable import Charts
import Measures
import SafeHTML
import Testing

@Suite("Sparklines")
struct SparklineTests {
    private func drawing(_ texts: [String]) throws -> Drawing {
        let measure = makeMeasure(texts)
        return Sparkline.drawing(try #require(ChartSeries(measure.standing(asAt: measure.end))))
    }

    @Test("It is hidden from screen readers, because the table has the figures")
    func isHidden() throws {
        let measure = makeMeasure(["1", "2"])
        let sparkline = try #require(Sparkline(measure.standing(asAt: measure.end)))
        #expect(sparkline.svg.markup.hasPrefix("<svg class=\"sparkline\" viewBox=\"0 0 120 28\""))
        #expect(sparkline.svg.markup.contains("aria-hidden=\"true\""))
    }

    @Test("It has the line's gaps and the latest reading as a point")
    func hasGaps() throws {
        let drawing = try drawing(["1", "2", "x", "3", "4b", "5", "x"])
        #expect(drawing.elements("sparkline-line").map { $0.points.count } == [2, 2])
        #expect(drawing.elements("sparkline-alone").count == 1)
        let last = try #require(drawing.elements("sparkline-last").first)
        let line = try #require(drawing.elements("sparkline-line").last)
        let end = try #require(line.points.last)
        #expect(last.box == Box(left: end.x - 3, top: end.y - 3, right: end.x + 3, bottom: end.y + 3))
    }

    @Test("A level series runs along the middle, a single reading is a point")
    func drawsLevel() throws {
        #expect(try drawing(["7", "7", "7"]).elements("sparkline-line").flatMap(\.points).allSatisfy { $0.y == 14 })
        let single = try drawing(["7"])
        #expect(single.elements("sparkline-line").isEmpty)
        #expect(single.elements("sparkline-alone").map(\.box) == [Box(left: 58, top: 12, right: 62, bottom: 16)])
    }
}
