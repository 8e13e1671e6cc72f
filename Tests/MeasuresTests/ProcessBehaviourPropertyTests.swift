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
    /// Limits from two values on, so that short series count.
    private static let two = ProcessBehaviour.Configuration(minimumReadings: 2)

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
            let before = try #require(ProcessBehaviour(values, configuration: Self.two))
            let offset = tenths(Int(seed % 2000) - 1000)
            let after = try #require(ProcessBehaviour(values.map { $0 + offset }, configuration: Self.two))
            #expect(after.points == before.points, "seed \(seed)")
            #expect(isClose(after.mean, before.mean.map { $0 + offset.doubleValue }), "seed \(seed)")
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
                let configuration = ProcessBehaviour.Configuration(minimumReadings: 2, screensMovingRanges: screening)
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
            let before = try #require(ProcessBehaviour(values, configuration: Self.two))
            let after = try #require(ProcessBehaviour(values.map { -$0 }, configuration: Self.two))
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
            let found = try #require(ProcessBehaviour(values, configuration: Self.two))
            let expected = Definition(values).classes()
            seen.formUnion(found.points)
            for (index, (one, other)) in zip(found.points, expected).enumerated() {
                #expect(one == other, "seed \(seed), point \(index)")
            }
        }
        // The generator must reach every rule, or the comparison says nothing.
        #expect(seen == Set(PointClass.allCases))
    }

    @Test("Every segment is what the definition makes of it alone, with any baseline and either way of screening")
    func segmentsAgreeWithDefinition() throws {
        for seed in Self.seeds {
            var random = SeededGenerator(seed: seed &+ 7_000)
            let values = series(seed) + series(seed &+ 500)
            let starts = Set(
                (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    Int.random(in: -2..<values.count + 2, using: &random)
                }
            )
            let fix = Int.random(in: 2...30, using: &random)
            let screens = seed % 3 != 0
            let configuration = ProcessBehaviour.Configuration(minimumReadings: 2, screensMovingRanges: screens)
            for (baseline, number) in [(ProcessBehaviour.Baseline.all, Int.max), (.first(fix), fix)] {
                let found = try #require(
                    ProcessBehaviour(values, segmentsFrom: starts, baseline: baseline, configuration: configuration)
                )
                let cuts = starts.filter { $0 > 0 && $0 < values.count }.sorted()
                #expect(found.segments.map(\.places.lowerBound) == [0] + cuts, "seed \(seed)")
                for segment in found.segments where segment.places.count >= 2 {
                    let alone = Definition(Array(values[segment.places]), baseline: number, screens: screens)
                    #expect(segment.points == alone.classes(), "seed \(seed), from \(segment.places.lowerBound)")
                    #expect(isClose(segment.mean, alone.mean / 10), "seed \(seed)")
                    #expect(isClose(segment.upper, alone.reach.map { (alone.mean + $0) / 10 }), "seed \(seed)")
                    for target in stride(from: 0, through: 1_200, by: 37) {
                        let asked = Target.atLeast(tenths(target), unit: .count)
                        let last = ProcessBehaviour(
                            Array(values[segment.places]),
                            baseline: baseline,
                            configuration: configuration
                        )
                        #expect(last?.assurance(of: asked) == alone.assurance(atLeast: Double(target)), "seed \(seed)")
                    }
                }
            }
        }
    }
}

/// The public definition in binary numbers and without any care for speed, to compare with.
private struct Definition {
    let values: [Double]
    let mean: Double
    let reach: Double?

    init(_ decimals: [Decimal], baseline: Int = Int.max, screens: Bool = true) {
        // Whole tenths are exact in binary; only the mean and the limits are not.
        values = decimals.map { Double($0.significand) }
        let base = Array(values.prefix(baseline))
        mean = base.reduce(0, +) / Double(base.count)
        let ranges = zip(base.dropFirst(), base).map { abs($0 - $1) }
        let average = ranges.reduce(0, +) / Double(ranges.count)
        let kept = screens ? ranges.filter { $0 < 3.267 * average - 1e-9 } : ranges
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

    func assurance(atLeast target: Double) -> Assurance? {
        guard let reach else { return nil }
        if target > mean + reach + 1e-7 { return .neverMet }
        return target < mean - reach - 1e-7 ? .alwaysMet : .hitOrMiss
    }

    private func pointClass(_ index: Int) -> PointClass {
        if isOutside(index) { return side(index) > 0 ? .aboveLimit : .belowLimit }
        // Of two trends that share a point, the one that begins there names it.
        for window in windows(of: 7, around: index).reversed() {
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
