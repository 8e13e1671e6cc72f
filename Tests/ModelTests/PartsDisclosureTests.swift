import Diagnostics
import Measures
import TestSupport
import Testing

@testable import Model

/// Measures with parts by two dimensions: what is withheld cannot be worked out.
@Suite("Withholding in the parts of measures")
struct PartsDisclosureTests {
    private static let period = Period.month(1, of: 2025)

    private static func reading(_ number: Int) -> Reading {
        Reading(
            period: period,
            content: .value(.init(value: Decimal(significand: Int64(number)) ?? .zero, text: "\(number)"))
        )
    }

    private static func measure(_ dimensions: [[Int]], joins: PartOfTotal = .sums) -> Measure {
        var measure = Measure(
            id: located("a"),
            title: located("A"),
            unit: .count,
            polarity: .lower,
            targets: TargetHistory(latest: .fixed(.monitor())),
            targetLocation: somewhere,
            periodKind: .month,
            readings: [reading(dimensions[0].reduce(0, +))]
        )
        measure.details.partOfTotal = Located(joins, at: somewhere)
        measure.series = dimensions.enumerated().flatMap { place, parts in
            parts.enumerated().map { number, value in
                MeasureSeries(.part(dimension: "D\(place)"), name: located("P\(number)"), readings: [reading(value)])
            }
        }
        return measure
    }

    /// What is shown after disclosure: the whole, then every dimension's parts; `nil` where it is withheld.
    private static func shown(_ measure: Measure) -> (whole: Int?, parts: [[Int?]]) {
        var content = ModelTests.content([])
        content.priorities[0].measures = [measure]
        content.settings.disclosureSettings = disclosure(DisclosureRule(threshold: 5))
        let applied = Disclosure.applied(to: content).priorities[0].measures[0]
        func number(_ reading: Reading?) -> Int? { reading?.value.map { Int($0.significand) } }
        return (
            number(applied.reading(in: period)),
            applied.dimensions.map { $0.parts.map { number($0.reading(in: period)) } }
        )
    }

    /// Whether some withheld number can only be one, by the sums alone.
    private static func isRecoverable(_ whole: Int?, _ parts: [[Int?]]) -> Bool {
        // An equation for each dimension; the whole is the only number that two of them share.
        let unknown = parts.map { dimension in dimension.count { $0 == nil } }
        if whole != nil { return unknown.contains(1) }
        // A dimension without an unknown part gives the whole away, and with it a single unknown part elsewhere.
        return unknown.contains(0)
    }

    @Test("Nothing withheld can be worked out, in random measures", arguments: 0..<20)
    func random(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<100 {
            let first = (0..<Int.random(in: 2...4, using: &generator)).map { _ in
                Int.random(in: 0...20, using: &generator)
            }
            var second = first.dropLast().map { _ in 0 } + [0]
            for _ in 0..<first.reduce(0, +) { second[Int.random(in: 0..<second.count, using: &generator)] += 1 }
            let (whole, parts) = Self.shown(Self.measure([first, second]))
            #expect(!Self.isRecoverable(whole, parts), "\(first) \(second)")
            #expect(parts.joined().compactMap(\.self).allSatisfy { $0 >= 5 })
        }
    }

    @Test("A part that is withheld takes the smallest other one with it")
    func smallest() {
        let (whole, parts) = Self.shown(Self.measure([[3, 40, 12, 30]]))
        #expect(whole == 85)
        #expect(parts == [[nil, 40, nil, 30]])
    }

    @Test("Where parts do not make the whole, no more is withheld than is small")
    func overlapping() {
        #expect(Self.shown(Self.measure([[3, 40, 12]], joins: .none)).parts == [[nil, 40, 12]])
    }
}
