import Figures
import MeasureSupport
import Measures
import TestSupport
import Testing

@Suite("Ratings")
struct RatingTests {
    private func rate(
        _ value: String,
        _ targetText: String,
        _ polarity: Polarity,
        _ tolerance: Tolerance = .relative(decimal("15")),
        _ unit: Unit = .percent
    ) -> Rating? {
        guard case .fixed(let goal)? = target(targetText, unit, polarity).0 else { return nil }
        return Rating.of(decimal(value), against: goal, tolerance: tolerance)
    }

    @Test("A target met exactly is met")
    func meetsExactly() {
        #expect(rate("90.0", "90%", .higher) == .onTarget)
        #expect(rate("5.0", "5%", .lower) == .onTarget)
        #expect(rate("80", "80%..95%", .within) == .onTarget)
        #expect(rate("95", "80%..95%", .within) == .onTarget)
    }

    @Test("The tolerance's own edge is near, a hair beyond is off")
    func rulesOnTheEdge() {
        // 15% of 90 is 13.5, and of 50 is 7.5.
        #expect(rate("76.5", "90%", .higher) == .nearTarget)
        #expect(rate("76.4999", "90%", .higher) == .offTarget)
        #expect(rate("57.5", "50", .lower, .relative(decimal("15")), .count) == .nearTarget)
        #expect(rate("57.500001", "50", .lower, .relative(decimal("15")), .count) == .offTarget)
        #expect(rate("0.000115", "0.0001", .lower, .relative(decimal("15")), .count) == .nearTarget)
    }

    @Test("Without data is as bad as off target, and the first of two that are as bad stays")
    func worse() {
        #expect(Rating.worse(.nearTarget, .noData) == .noData)
        #expect(Rating.worse(.noData, .nearTarget) == .noData)
        #expect(Rating.worse(.offTarget, .noData) == .offTarget)
        #expect(Rating.worse(.noData, .offTarget) == .noData)
        #expect(Rating.worse(.onTarget, .nearTarget) == .nearTarget)
        #expect(Rating.worse(.noTarget, .offTarget) == .noTarget)
    }

    @Test("Points and absolute tolerances count from the target")
    func takesOtherTolerances() {
        #expect(rate("85", "90%", .higher, .points(decimal("5"))) == .nearTarget)
        #expect(rate("84.9", "90%", .higher, .points(decimal("5"))) == .offTarget)
        #expect(rate("52", "50", .lower, .absolute(decimal("2")), .count) == .nearTarget)
        #expect(rate("53", "50", .lower, .absolute(decimal("2")), .count) == .offTarget)
        #expect(rate("89.9", "90%", .higher, .relative(.zero)) == .offTarget)
    }

    @Test("A target of nought has no relative tolerance, but may have an absolute one")
    func treatsNought() {
        #expect(rate("0", "0", .lower, .relative(decimal("15")), .count) == .onTarget)
        #expect(rate("1", "0", .lower, .relative(decimal("15")), .count) == .offTarget)
        #expect(rate("1", "0", .lower, .absolute(decimal("1")), .count) == .nearTarget)
        #expect(rate("2", "0", .lower, .absolute(decimal("1")), .count) == .offTarget)
    }

    @Test("Outside a range, the end that was missed sets the tolerance")
    func treatsRanges() {
        // 15% of 80 is 12; 15% of 95 is 14.25.
        #expect(rate("68", "80%..95%", .within) == .nearTarget)
        #expect(rate("67.9", "80%..95%", .within) == .offTarget)
        #expect(rate("109.25", "80%..95%", .within) == .nearTarget)
        #expect(rate("109.26", "80%..95%", .within) == .offTarget)
    }

    @Test("A negative target has the tolerance of its size")
    func treatsNegativeTargets() {
        #expect(rate("-0.9", "-1", .lower, .relative(decimal("15")), .millionPounds) == .nearTarget)
        #expect(rate("-0.8", "-1", .lower, .relative(decimal("15")), .millionPounds) == .offTarget)
        #expect(rate("-1.5", "-1", .lower, .relative(decimal("15")), .millionPounds) == .onTarget)
    }

    @Test("Without a target there is none, and without a reading no data, monitored or not")
    func needsBoth() {
        #expect(rate("5", "Monitor", .monitor) == .noTarget)
        #expect(rate("5", "TBC", .higher) == .noTarget)
        #expect(Rating.of(nil, against: .monitor(), tolerance: .standard) == .noData)
        #expect(Rating.of(nil, against: .atLeast(.zero, unit: .count), tolerance: .standard) == .noData)
    }

    @Test("Moving a value towards its target never makes the rating worse")
    func isMonotone() {
        let order: [Rating] = [.offTarget, .nearTarget, .onTarget]
        for seed in UInt64(1)...200 {
            var random = SeededGenerator(seed: seed)
            let goal = decimal("\(Int.random(in: 1...999, using: &random)).\(Int.random(in: 0...9, using: &random))")
            let tolerances: [Tolerance] = [
                .relative(decimal("15")), .absolute(decimal("3.5")), .relative(decimal("2.5")),
            ]
            let tolerance = tolerances[Int(seed) % 3]
            var previous = 0
            for tenth in stride(from: 0, through: 10_000, by: 97) {
                let value = decimal("\(tenth / 10).\(tenth % 10)")
                let rating = Rating.of(value, against: .atLeast(goal, unit: .count), tolerance: tolerance)
                let place = order.firstIndex(of: rating) ?? -1
                #expect(place >= previous, "seed \(seed): \(value) against \(goal)")
                previous = place
            }
        }
    }
}
