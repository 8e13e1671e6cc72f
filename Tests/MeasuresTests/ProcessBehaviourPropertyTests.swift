import Figures
import MeasureSupport
import Measures
import TestSupport
import Testing

/// What must hold for any series at all.
///
/// Every failure names its seed.
@Suite("Process behaviour of any series")
struct ProcessBehaviourPropertyTests {
    private static let seeds = UInt64(1)...400

    /// A series with steps, drifts and outliers in it, in tenths.
    private func series(_ seed: UInt64) -> [Decimal] {
        var random = SeededGenerator(seed: seed)
        let length = Int.random(in: 2...40, using: &random)
        let spread = Int.random(in: 0...200, using: &random)
        var level = Int.random(in: 300...700, using: &random)
        let drift = seed % 2 == 0 ? spread / 8 : -spread / 8
        let calm = seed % 3 == 0 ? 4 : 1
        return (0..<length).map { _ in
            switch Int.random(in: 0..<12, using: &random) {
            case 0: level += Int.random(in: -100...100, using: &random)
            case 1...3: level += drift
            case 4...6: level += drift / 3
            default: break
            }
            let outlier = Int.random(in: 0..<15, using: &random) == 0 ? spread * 4 : 0
            return tenths(level + Int.random(in: -spread / calm...spread / calm, using: &random) + outlier)
        }
    }

    private func tenths(_ number: Int) -> Decimal { Decimal(significand: Int64(number), decimals: 1) ?? .zero }

    private func isClose(_ one: Double?, _ other: Double?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return abs(one - other) < 1e-6 * max(1, abs(one))
    }

    @Test("Shifting a series shifts its limits and changes no point's class")
    func followsShifts() throws {
        for seed in Self.seeds {
            let values = series(seed)
            let before = try #require(ProcessBehaviour(values))
            let offset = tenths(Int(seed % 2000) - 1000)
            let after = try #require(ProcessBehaviour(values.map { $0 + offset }))
            #expect(after.points == before.points, "seed \(seed)")
            #expect(isClose(after.mean, before.mean + offset.doubleValue), "seed \(seed)")
            #expect(isClose(after.upper, before.upper.map { $0 + offset.doubleValue }), "seed \(seed)")
            #expect(isClose(after.lower, before.lower.map { $0 + offset.doubleValue }), "seed \(seed)")
        }
    }

    @Test("Scaling a series scales its limits and changes no point's class")
    func followsScales() throws {
        for seed in Self.seeds {
            let values = series(seed)
            let factor = Int64(seed % 9 + 2)
            let scaled = values.compactMap { Decimal(significand: $0.significand * factor, decimals: 1) }
            for screening in [true, false] {
                let configuration = ProcessBehaviour.Configuration(screensMovingRanges: screening)
                let before = try #require(ProcessBehaviour(values, configuration: configuration))
                let after = try #require(ProcessBehaviour(scaled, configuration: configuration))
                #expect(after.points == before.points, "seed \(seed)")
                #expect(isClose(after.upper, before.upper.map { $0 * Double(factor) }), "seed \(seed)")
            }
        }
    }

    @Test("Turning a series upside down turns every class round")
    func followsMirrors() throws {
        let mirror: [PointClass: PointClass] = [
            .common: .common, .aboveLimit: .belowLimit, .belowLimit: .aboveLimit, .trendUp: .trendDown,
            .trendDown: .trendUp, .twoOfThreeAbove: .twoOfThreeBelow, .twoOfThreeBelow: .twoOfThreeAbove,
            .shiftAbove: .shiftBelow, .shiftBelow: .shiftAbove,
        ]
        for seed in Self.seeds {
            let values = series(seed)
            let before = try #require(ProcessBehaviour(values))
            let after = try #require(ProcessBehaviour(values.map { -$0 }))
            #expect(after.points == before.points.map { mirror[$0] ?? .common }, "seed \(seed)")
        }
    }

    @Test("Writing the noughts out changes nothing")
    func ignoresPrecision() throws {
        for seed in Self.seeds {
            let values = series(seed)
            let precise = values.compactMap { Decimal(significand: $0.significand * 1000, decimals: 4) }
            #expect(ProcessBehaviour(precise)?.points == ProcessBehaviour(values)?.points, "seed \(seed)")
        }
    }

    @Test("Every class is what its rule says, by the rules written out anew")
    func agreesWithDefinition() throws {
        var seen = Set<PointClass>()
        for seed in Self.seeds {
            let values = series(seed)
            let found = try #require(ProcessBehaviour(values))
            let expected = Definition(values).classes()
            seen.formUnion(found.points)
            for (index, (one, other)) in zip(found.points, expected).enumerated() {
                #expect(one == other, "seed \(seed), point \(index)")
            }
        }
        // The generator must reach every rule, or the comparison says nothing.
        #expect(seen == Set(PointClass.allCases))
    }
}

/// The public definition in binary numbers and without any care for speed, to compare with.
private struct Definition {
    let values: [Double]
    let mean: Double
    let reach: Double?

    init(_ decimals: [Decimal]) {
        // Whole tenths are exact in binary; only the mean and the limits are not.
        values = decimals.map { Double($0.significand) }
        mean = values.reduce(0, +) / Double(values.count)
        let ranges = zip(values.dropFirst(), values).map { abs($0 - $1) }
        let average = ranges.reduce(0, +) / Double(ranges.count)
        let kept = ranges.filter { $0 < 3.267 * average }
        reach = kept.isEmpty ? nil : 2.66 * kept.reduce(0, +) / Double(kept.count)
    }

    private func side(_ index: Int) -> Int {
        let distance = values[index] - mean
        return abs(distance) < 1e-7 ? 0 : (distance > 0 ? 1 : -1)
    }

    private func isOutside(_ index: Int) -> Bool { reach.map { abs(values[index] - mean) > $0 + 1e-7 } ?? false }

    private func isFar(_ index: Int) -> Bool {
        guard let reach else { return false }
        return !isOutside(index) && abs(values[index] - mean) > reach * 2 / 3 + 1e-7
    }

    func classes() -> [PointClass] { values.indices.map(pointClass) }

    private func pointClass(_ index: Int) -> PointClass {
        if isOutside(index) { return side(index) > 0 ? .aboveLimit : .belowLimit }
        // Of two trends that share a point, the one that ends there comes first.
        let ending = windows(of: 7, around: index)
        for window in ending {
            let steps = zip(window.dropFirst(), window).map { values[$0] - values[$1] }
            if steps.allSatisfy({ $0 > 0 }) { return .trendUp }
            if steps.allSatisfy({ $0 < 0 }) { return .trendDown }
        }
        for window in windows(of: 3, around: index) where isFar(index) {
            let isOneSided = window.allSatisfy { side($0) == side(index) && side($0) != 0 }
            if isOneSided, window.count(where: isFar) >= 2 {
                return side(index) > 0 ? .twoOfThreeAbove : .twoOfThreeBelow
            }
        }
        for window in windows(of: 7, around: index) {
            if window.allSatisfy({ side($0) == 1 }) { return .shiftAbove }
            if window.allSatisfy({ side($0) == -1 }) { return .shiftBelow }
        }
        return .common
    }

    /// The windows of a length that hold the point, earliest first.
    private func windows(of length: Int, around index: Int) -> [[Int]] {
        (max(0, index - length + 1)...index).map { Array($0..<($0 + length)) }.filter {
            $0.allSatisfy(values.indices.contains)
        }
    }
}
