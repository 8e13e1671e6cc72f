@testable import Charts
import Measures
import SafeHTML
import TestSupport
import Testing

@Suite("Whatever the readings, a chart can be read")
struct DrawingPropertyTests {
    /// A measure at random: up to 120 periods, any unit, gaps, breaks, targets that change, benchmarks.
    private func sample(_ seed: UInt64) -> Measure {
        var random = SeededGenerator(seed: seed)
        let units: [Unit] = [
            .percent, .count, .rate(per: 10_000), .days, .ratio, .pounds, .millionPounds, .other("hours a week"),
        ]
        let unit = units[Int.random(in: 0..<units.count, using: &random)]
        let starts: [Period] = [
            .month(4, of: 2013), .quarter(2, ofYearFrom: 2000), .year(from: 1990), .academicYear(from: 1990),
        ]
        let first = starts[Int.random(in: 0..<starts.count, using: &random)]
        let count = Int.random(in: 1...120, using: &random)
        let decimals = Int.random(in: 0...3, using: &random)
        let sizes: [ClosedRange<Int>] = [
            0...1, 0...10, 900...1000, 0...100_000, 1_000_000...1_000_100, 0...999_999_999,
        ]
        let size = unit == .percent ? 0...100 : sizes[Int.random(in: 0..<sizes.count, using: &random)]
        let sign = unit.bounds.lower == nil && Bool.random(using: &random) ? -1 : 1
        func figure() -> Measures.Decimal {
            let scale = [1, 10, 100, 1000][decimals]
            let digits = Int64(sign * Int.random(in: size, using: &random) * scale)
            let more = scale > 1 ? Int64(Int.random(in: 0..<scale, using: &random)) : 0
            let top = unit == .percent ? Int64(100 * scale) : .max
            return Measures.Decimal(significand: min(digits + more, top), decimals: decimals) ?? .zero
        }
        let texts = (0..<count).map { index in
            switch Int.random(in: 0..<12, using: &random) {
            case 0 where index > 0: "x"
            case 1 where index > 0: "c"
            case 2 where index > 0: figure().description + "b"
            default: figure().description
            }
        }
        let change = TargetHistory.Change(
            from: first.advanced(by: count / 2),
            was: .fixed(.atMost(figure(), unit: unit)),
            now: .fixed(.within(figure(), figure(), unit: unit)),
            reason: "A reason."
        )
        let sources = [
            nil, "England", "Statistical neighbours", "Ofsted Good+", "South West authorities in the top quartile",
        ]
        return makeMeasure(
            texts,
            from: first,
            unit: unit,
            better: Polarity.allCases[Int.random(in: 0..<4, using: &random)],
            targets: Bool.random(using: &random)
                ? TargetHistory(latest: change.now, changes: [change]) : TargetHistory(latest: change.was),
            benchmark: Bool.random(using: &random)
                ? Measure.Benchmark(
                    value: figure(),
                    text: "42.1",
                    source: sources[Int.random(in: 0..<sources.count, using: &random)]
                ) : nil
        )
    }

    @Test("No two words or figures overlap, at either size", arguments: 0..<250)
    func labelsKeepApart(seed: Int) {
        for drawing in sample(UInt64(seed)).drawings() {
            let labels = drawing.labels
            for (index, label) in labels.enumerated() {
                for other in labels[(index + 1)...] where label.box.overlaps(other.box) {
                    Issue.record("\(label) overlaps \(other) in \(drawing.look)")
                }
            }
        }
    }

    @Test("Nothing reaches beyond the drawing", arguments: 0..<250)
    func everythingIsInside(seed: Int) {
        for drawing in sample(UInt64(seed)).drawings() {
            for element in drawing.elements {
                let box = element.box
                if box.left < 0 || box.top < 0 || box.right > drawing.width || box.bottom > drawing.height {
                    Issue.record("\(element) at \(box) reaches beyond \(drawing.look)")
                }
            }
        }
    }

    @Test("The last period is named, and with more than one name the axis steps evenly", arguments: 0..<250)
    func periodsAreNamed(seed: Int) {
        for drawing in sample(UInt64(seed)).drawings() {
            let names = drawing.labels.filter { $0.look == "chart-label-x" }
            let firstLines = names.filter { $0.baseline == names.map(\.baseline).min() }
            #expect(!firstLines.isEmpty)
            let steps = zip(firstLines.dropFirst(), firstLines).map { $0.x - $1.x }
            if let least = steps.min(), let most = steps.max() { #expect(most - least < 0.01) }
        }
    }

    @Test("Markup is well-formed, the same every time, and has no style, script or id", arguments: 0..<60)
    func markupIsSound(seed: Int) throws {
        let measure = sample(UInt64(seed))
        let chart = try #require(measure.chart)
        #expect(chart == measure.chart)
        let sparkline = try #require(Sparkline(measure.standing(asAt: measure.end)))
        let markup = chart.svg.markup + chart.key.map(\.symbol.markup).joined() + sparkline.svg.markup
        let permitted: Set = [
            "class", "viewBox", "width", "height", "role", "aria-label", "aria-hidden", "d", "x", "y", "cx", "cy", "r",
            "text-anchor",
        ]
        for element in try parse(markup) {
            #expect(["body", "div", "svg", "path", "circle", "rect", "text"].contains(element.name))
            #expect(permitted.isSuperset(of: element.attributes.keys))
        }
        #expect(!markup.contains("nan") && !markup.contains("inf"))
    }
}
