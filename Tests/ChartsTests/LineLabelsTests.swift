@testable import Charts
import Testing

@Suite("Names beside lines")
struct LineLabelsTests {
    private func placed(_ heights: [Double], top: Double = 0, bottom: Double = 200) -> [LineLabels.Placed] {
        let names = heights.enumerated().map { index, y in
            LineLabels.Name(wordings: [["Name \(index)"]], look: "name", target: Point(x: 0, y: y), rank: index)
        }
        let chosen = LineLabels.fitting(names, size: .wide, height: bottom - top)
        return LineLabels.placed(chosen, lineHeight: 18, top: top, bottom: bottom)
    }

    @Test("A name with room stands at the height of its line")
    func staysAtItsLine() {
        #expect(placed([50, 100, 150]).map(\.middle) == [50, 100, 150])
    }

    @Test("Names at one height are spread evenly around it, in order")
    func spreads() {
        let names = placed([100, 100, 100])
        #expect(names.map(\.middle) == [79, 100, 121])
        #expect(names.map(\.name.rank) == [0, 1, 2])
    }

    @Test("Names keep between top and bottom")
    func staysInside() {
        let names = placed([0, 2, 199, 200])
        #expect(names.allSatisfy { $0.top >= 0 && $0.top + $0.height <= 200 })
        for (upper, lower) in zip(names, names.dropFirst()) { #expect(upper.top + upper.height <= lower.top) }
    }

    @Test("Where there is no room for all, the least important go first")
    func dropsTheLeast() {
        #expect(placed([10, 20, 30, 40, 50], bottom: 70).map(\.name.rank) == [0, 1, 2])
    }

    @Test("A name too wide for its place takes its next wording, or goes")
    func choosesWording() {
        let long = String(repeating: "W", count: 40)
        let wordings = [[long], ["Benchmark", "42"]]
        let name = LineLabels.Name(wordings: wordings, look: "name", target: Point(x: 0, y: 0), rank: 0)
        #expect(LineLabels.fitting([name], size: .narrow, height: 100).map(\.lines) == [["Benchmark", "42"]])
        let never = LineLabels.Name(wordings: [[long]], look: "name", target: Point(x: 0, y: 0), rank: 0)
        #expect(LineLabels.fitting([never], size: .narrow, height: 100).isEmpty)
    }
}
