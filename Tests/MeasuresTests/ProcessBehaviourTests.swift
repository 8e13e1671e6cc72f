import Figures
import MeasureSupport
import Measures
import Testing

/// Examples worked by hand from the public definition.
@Suite("Process behaviour")
struct ProcessBehaviourTests {
    private func behaviour(_ values: [Int], minimum: Int = 13, screening: Bool = true) -> ProcessBehaviour? {
        ProcessBehaviour(
            values.map { decimal(String($0)) },
            configuration: .init(minimumReadings: minimum, screensMovingRanges: screening)
        )
    }

    /// The limits of so few values that a site which asks for no more than two would have them.
    private func limits(_ values: [Int], screening: Bool = true) -> (mean: Double, lower: Double?, upper: Double?)? {
        let found = behaviour(values, minimum: 2, screening: screening)
        return found?.mean.map { ($0, found?.lower, found?.upper) }
    }

    private func isClose(_ one: Double?, _ other: Double) -> Bool {
        guard let one else { return false }
        return abs(one - other) < 1e-9
    }

    @Test("Limits are the mean and 2.66 times the mean moving range on either side")
    func computesLimits() throws {
        // Mean 64 ÷ 5; moving ranges 2, 1, 3 and 2, with mean 2; 2.66 times that is 5.32.
        let found = try #require(limits([11, 13, 12, 15, 13]))
        #expect(isClose(found.mean, 12.8))
        #expect(isClose(found.upper, 12.8 + 5.32))
        #expect(isClose(found.lower, 12.8 - 5.32))
    }

    @Test("A large moving range is left out once, unless screening is off")
    func screensRanges() throws {
        // Eighteen points as in the published example of screening: seventeen ranges, fifteen of 1, then 8 and 9.
        let values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
        // Mean 35/18. All ranges: 15 × 1 + 8 + 9 = 32 over 17 = 1.882; 3.267 times that is 6.15, so 8 and 9 go.
        let screened = try #require(behaviour(values))
        #expect(isClose(screened.upper, 35.0 / 18 + 2.66))
        #expect(screened.points[4] == .aboveLimit)
        let whole = try #require(behaviour(values, screening: false))
        #expect(isClose(whole.upper, 35.0 / 18 + 2.66 * 32 / 17))
        #expect(isClose(whole.lower, 35.0 / 18 - 2.66 * 32 / 17))
        #expect(whole.points[4] == .aboveLimit)
        #expect(!whole.isTrial)
    }

    @Test("A moving range of exactly 3.267 times the mean is left out")
    func screensOnTheEdge() throws {
        // Ranges 3267, 733, 0 and 0: their mean is 1000.
        let found = try #require(limits([0, 3267, 4000, 4000, 4000]))
        // Kept are 733, 0 and 0.
        #expect(isClose(found.upper.map { $0 - found.mean }, 2.66 * 733 / 3))
        // One less, and it is kept: 3266 + 734.
        let kept = try #require(limits([0, 3266, 4000, 4000, 4000]))
        #expect(isClose(kept.upper.map { $0 - kept.mean }, 2.66 * 1000))
    }

    @Test("Outside a limit means strictly outside")
    func isStrictAboutLimits() {
        // Two points a and b: mean (a + b) ÷ 2, one range; neither can be outside 2.66 ranges from the mean.
        #expect(behaviour([0, 100])?.points == [.common, .common])
        // Level series with screening off: both limits are the mean, and every point is on them.
        #expect(behaviour([5, 5, 5], screening: false)?.points == [.common, .common, .common])
    }

    @Test("Where no moving range is left there are no limits")
    func losesLimits() throws {
        let level = try #require(behaviour(Array(repeating: 7, count: 14)))
        #expect(level.lower == nil)
        #expect(level.upper == nil)
        #expect(level.current.shownLimits(unit: .count) == nil)
        #expect(level.points == Array(repeating: .common, count: 14))
        #expect(isClose(limits([7, 7, 7], screening: false)?.upper, 7))
    }

    @Test("Six readings are the least for limits, or what the site asks for; thirteen take them off trial")
    func countsReadings() {
        #expect(behaviour([]) == nil)
        #expect(behaviour([5, 6, 7, 8, 9])?.mean == nil)
        #expect(behaviour([5, 6, 7, 8, 9, 9])?.mean != nil)
        #expect(behaviour([5, 6, 7], minimum: 3)?.mean != nil)
        #expect(behaviour([5, 6], minimum: 3)?.mean == nil)
        #expect(behaviour([5], minimum: 1)?.mean == nil)
        let values = (0..<13).map { $0 % 3 }
        #expect(behaviour(Array(values.prefix(12)))?.isTrial == true)
        #expect(behaviour(values)?.isTrial == false)
        #expect(behaviour(Array(values.prefix(6)), minimum: 6)?.isTrial == false)
    }

    /// Eight points that swing widely about 10, so that what follows stays well within the limits.
    private let swing = [0, 20, 0, 20, 0, 20, 0, 20]

    @Test("Seven points that rise are a trend, six are none, and a level step ends one")
    func findsTrends() {
        let rising = Array(7...13)
        #expect(
            behaviour(swing + rising)?.points == Array(repeating: .common, count: 8)
                + Array(repeating: .trendUp, count: 7)
        )
        #expect(behaviour(swing + rising.dropLast())?.points.contains(.trendUp) == false)
        #expect(behaviour(swing + [7, 8, 9, 10, 10, 11, 12, 13])?.points.contains(.trendUp) == false)
        #expect(
            behaviour(swing.reversed() + rising.reversed())?.points.suffix(7)
                == ArraySlice(repeating: .trendDown, count: 7)
        )
        #expect(behaviour(swing + Array(6...14))?.points.count { $0 == .trendUp } == 9)
    }

    @Test("Seven points on one side of the mean are a shift, and a point on the mean breaks it")
    func findsShifts() throws {
        // Mean 7.6; ranges 7 × 12 + 9 + 6 × 1 = 99 over 14, so the limits are 18.8 away.
        let base = [12, 0, 12, 0, 12, 0, 12, 0]
        let shifted = try #require(behaviour(base + [9, 10, 9, 10, 9, 10, 9]))
        #expect(shifted.points == Array(repeating: .common, count: 8) + Array(repeating: .shiftAbove, count: 7))
        #expect(behaviour(base + [9, 10, 9, 10, 9, 10])?.points.contains(.shiftAbove) == false)
        let mirrored = try #require(behaviour((base + [9, 10, 9, 10, 9, 10, 9]).map { -$0 }))
        #expect(mirrored.points.suffix(7) == ArraySlice(repeating: .shiftBelow, count: 7))
        // Mean 10 exactly: the fourth high point is on it, so neither side has seven in a row.
        let broken = try #require(behaviour([11, 12, 11, 10, 12, 11, 12, 8, 9, 8, 10, 9, 8, 9]))
        #expect(broken.mean == 10)
        #expect(broken.points.allSatisfy { $0 == .common })
    }

    @Test("Two of three points far out on one side are marked, and only the far ones")
    func findsTwoOfThree() throws {
        // The test works out where two thirds of the way to the limit is, and that 60 is beyond it and 52 is not.
        let values = [50, 53, 47, 53, 47, 53, 47, 53, 47, 50, 60, 52, 60, 50, 47, 47, 47, 47, 47, 47, 47]
        let found = try #require(behaviour(values, screening: false))
        let mean = Double(values.reduce(0, +)) / Double(values.count)
        let ranges = zip(values.dropFirst(), values).map { abs($0 - $1) }.reduce(0, +)
        let third = 2.66 * Double(ranges) / 20 / 3
        #expect(60 > mean + 2 * third && 60 < mean + 3 * third)
        #expect(52 > mean && 52 < mean + 2 * third)
        #expect(found.points[10] == .twoOfThreeAbove)
        #expect(found.points[11] == .common)
        #expect(found.points[12] == .twoOfThreeAbove)
    }

    @Test("The third point must be on the same side of the mean")
    func needsThreeOnOneSide() throws {
        let values = [50, 53, 47, 53, 47, 53, 47, 53, 47, 50, 60, 47, 60, 50, 47, 47, 47, 47, 47, 47, 47]
        let found = try #require(behaviour(values, screening: false))
        #expect(found.points[10] != .twoOfThreeAbove)
        #expect(found.points[12] != .twoOfThreeAbove)
    }

    @Test("Points outside a limit do not count among the two")
    func leavesOutsidersOut() throws {
        let values = [50, 53, 47, 53, 47, 53, 47, 53, 47, 50, 60, 90, 52, 50, 47, 50, 47, 50, 47, 50, 47]
        let found = try #require(behaviour(values))
        #expect(found.points[11] == .aboveLimit)
        #expect(found.points[10] == .common)
    }

    @Test("The first rule that fits names the point")
    func ordersRules() throws {
        // Six points that rise and a seventh that leaves the limits: that one is outside, the others are the trend.
        // Mean 227 ÷ 15; without the last range of 78 the others sum to 158 over 13, and the limits are 32.3 away.
        let found = try #require(behaviour(swing + [7, 8, 9, 10, 11, 12, 90]))
        #expect(found.points.last == .aboveLimit)
        #expect(found.points[8...13].allSatisfy { $0 == .trendUp })
    }

    @Test("The verdict is of the latest point by polarity, and there is none under trial limits")
    func judges() throws {
        let rising = try #require(behaviour(Array(1...13)))
        #expect(rising.verdict(polarity: .higher) == .better)
        #expect(rising.verdict(polarity: .lower) == .worse)
        #expect(rising.verdict(polarity: .monitor) == .neutral)
        #expect(behaviour(Array(1...12))?.verdict(polarity: .higher) == nil)
        #expect(behaviour((0..<14).map { $0 % 2 })?.verdict(polarity: .higher) == .level)
    }

    @Test("Limits are clipped to what the unit allows when they are shown, not when they are computed")
    func clipsWhatIsShown() throws {
        let late = try #require(behaviour([100, 95, 100, 96, 2, 99]))
        let (lower, upper) = try #require(late.current.shownLimits(unit: .percent))
        #expect(try #require(late.lower) < 0)
        #expect(try #require(late.upper) > 100)
        #expect(lower == 0)
        #expect(upper == 100)
        let money = try #require(late.current.shownLimits(unit: .millionPounds))
        #expect(money.lower == late.lower)
    }

    @Test("Equal tenths are level, which binary numbers would not see")
    func isExact() {
        let tenths = Array(repeating: decimal("0.1"), count: 14)
        #expect(ProcessBehaviour(tenths)?.points == Array(repeating: .common, count: 14))
    }

    @Test("One point for each value that counts as at the day; the others are passed over")
    func followsTheDay() {
        let measure = makeMeasure(["10%", "[x]", "12%", "11%", "90%"], from: "Jan-23")
        #expect(measure.processBehaviour(asAt: day("2023-04-30"))?.points.count == 3)
        let two = ProcessBehaviour.Configuration(minimumReadings: 2)
        #expect(measure.processBehaviour(asAt: day("2023-04-30"), configuration: two)?.mean == 11)
        #expect(measure.processBehaviour(asAt: day("2022-12-31")) == nil)
    }
}
