import Diagnostics
import MeasureSupport
import Testing

@testable import Measures

@Suite("Targets by other places' figures")
struct ComparatorTests {
    private func measure(_ target: String, england: [String: String], benchmark: Measure.Benchmark? = nil) -> Measure {
        var measure = makeMeasure(
            ["50.0%", "60.0%", "70.0%"],
            from: "2021-22",
            target: target,
            benchmark: benchmark
        )
        let readings = england.map { label, text in
            Reading(
                period: period(label),
                content: .value(.init(value: decimal(text), text: text + "%")),
                location: nil
            )
        }
        measure.series = [MeasureSeries(.comparator, name: cell("England"), readings: readings)]
        return measure
    }

    @Test("The figure of the same period decides, with its offset")
    func samePeriod() {
        let measure = measure(">= comparator England + 5pp", england: ["2021-22": "44.0", "2022-23": "60.0"])
        #expect(measure.rating(in: period("2021-22")) == .onTarget)
        #expect(measure.target(in: period("2022-23")).phrase == "65.0% or higher (England)")
        #expect(measure.rating(in: period("2022-23")) == .nearTarget)
    }

    @Test("Without one, the latest before is used, and its period is said")
    func latestBefore() {
        let measure = measure(">= comparator england", england: ["2022-23": "60.0"])
        #expect(measure.target(in: period("2023-24")).phrase == "60.0% or higher (England, 2022-23, the latest known)")
        let earlier = measure.target(in: period("2021-22"))
        #expect(earlier.kind == .toBeConfirmed)
        #expect(earlier.text == "no figure for england is known for 2021-22")
    }

    @Test("A benchmark with a period says nothing of earlier ones")
    func benchmarkPeriod() {
        let benchmark = Measure.Benchmark(
            value: decimal("60"),
            text: "60%",
            source: "England, 2022-23",
            period: period("2022-23")
        )
        let measure = measure(">= benchmark", england: [:], benchmark: benchmark)
        #expect(measure.target(in: period("2021-22")).kind == .toBeConfirmed)
        #expect(measure.target(in: period("2023-24")).phrase == "60% or higher (England, 2022-23)")
    }

    @Test("A comparator is compared with, and never rated")
    func isCompared() {
        let measure = measure("Monitor", england: ["2023-24": "88.0"])
        #expect(measure.comparison(for: period("2023-24"))?.phrase(beside: period("2023-24")) == "England: 88.0%")
        #expect(measure.rating(in: period("2023-24")) == .noTarget)
    }
}

@Suite("Parts of measures")
struct PartsOfMeasuresTests {
    private func measure(_ parts: [String: String], of whole: String = "85.0%") -> Measure {
        var measure = makeMeasure([whole], from: "2023-24", target: "80%", tolerance: .relative(decimal("5")))
        measure.series = parts.sorted { $0.key < $1.key }.map { name, text in
            let reading = Reading(
                period: period("2023-24"),
                content: .value(.init(value: decimal(text), text: text + "%")),
                location: nil
            )
            return MeasureSeries(.part(dimension: "Ward"), name: cell(name), readings: [reading])
        }
        return measure
    }

    @Test("Parts far off the target of a whole that meets it are masked, the worst first")
    func masked() {
        let measure = measure(["Abbey": "95.0", "Ham": "60.0", "Northgate": "70.0", "Riverside": "79.0"])
        #expect(measure.maskedParts(in: period("2023-24")).map(\.part.name.value) == ["Ham", "Northgate"])
    }

    @Test("Nothing is masked where the whole is off target too, or is the sum of its parts")
    func notMasked() {
        #expect(measure(["Ham": "60.0"], of: "70.0%").maskedParts(in: period("2023-24")).isEmpty)
        var sum = measure(["Ham": "60.0"])
        sum.details.partOfTotal = Located(.sums, at: cell("").location)
        #expect(sum.maskedParts(in: period("2023-24")).isEmpty)
    }
}
