import Diagnostics
import Figures
import MeasureReading
import MeasureSupport
import Measures
import Testing

/// The edges of segments, baselines and icons, worked by hand.
@Suite("Segments of a process")
struct SegmentTests {
    private func behaviour(
        _ values: [Int],
        from starts: Set<Int> = [],
        baseline: ProcessBehaviour.Baseline = .all,
        minimum: Int = 13,
        screening: Bool = true
    ) -> ProcessBehaviour? {
        ProcessBehaviour(
            values.map { decimal(String($0)) },
            segmentsFrom: starts,
            baseline: baseline,
            configuration: .init(minimumReadings: minimum, screensMovingRanges: screening)
        )
    }

    private let swing = [0, 20, 0, 20, 0, 20, 0, 20]

    @Test("A segment is computed as if it were the whole series")
    func standsAlone() throws {
        let (before, after) = ([11, 13, 12, 15, 13, 12, 14], [51, 53, 52, 55, 53, 50, 54, 52])
        let found = try #require(behaviour(before + after, from: [7], minimum: 6))
        let alone = try [before, after].map { try #require(behaviour($0, minimum: 6)).current }
        #expect(found.segments.map(\.mean) == alone.map(\.mean))
        #expect(found.segments.map(\.upper) == alone.map(\.upper))
        #expect(found.points == alone.flatMap(\.points))
        #expect(found.segments.map(\.places) == [0..<7, 7..<15])
    }

    @Test("No run, trend or two of three crosses from one segment to the next")
    func crossesNothing() throws {
        let rising = swing + Array(7...13)
        #expect(behaviour(rising)?.points.contains(.trendUp) == true)
        // Six of the seven rising points are left in the second segment.
        #expect(behaviour(rising, from: [9], minimum: 6)?.points.contains(.trendUp) == false)
        let shifted = [12, 0, 12, 0, 12, 0, 12, 0, 9, 10, 9, 10, 9, 10, 9]
        #expect(behaviour(shifted)?.points.contains(.shiftAbove) == true)
        #expect(behaviour(shifted, from: [9], minimum: 6)?.points.contains(.shiftAbove) == false)
    }

    @Test(
        "Order, the first place and places outside the series change nothing",
        arguments: [Set([0, 7]), [7, 0, 99], [7, -1]]
    )
    func ignoresEmptyStarts(starts: Set<Int>) throws {
        let values = swing + swing
        #expect(behaviour(values, from: starts) == behaviour(values, from: [7]))
        #expect(behaviour(values, from: [0]) == behaviour(values))
    }

    @Test("A segment of too few points has no mean, no limits, no special causes, no icons")
    func saysNothingOfFew() throws {
        let found = try #require(behaviour(Array(1...14) + [90, 91, 92, 93, 94], from: [14]))
        let last = found.current
        #expect(last.mean == nil && last.lower == nil && last.upper == nil)
        #expect(last.isTrial && !last.isUnstable)
        #expect(last.points == Array(repeating: .common, count: 5))
        #expect(found.variation(polarity: .higher) == nil)
        #expect(found.assurance(of: .atLeast(decimal("5"), unit: .count)) == nil)
        #expect(found.segments[0].mean == 7.5)
    }

    @Test("A rebase on the last point leaves a segment of one point")
    func leavesOne() throws {
        let found = try #require(behaviour(Array(1...14), from: [13]))
        #expect(found.segments.map(\.places.count) == [13, 1])
        #expect(found.current.mean == nil)
    }

    @Test("Mean, ranges and screening use the baseline alone; limits and rules hold for every point of the segment")
    func fixesLimits() throws {
        let calm = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12]
        let found = try #require(behaviour(calm + [40, 12, 12, 12, 12, 12, 12, 12], baseline: .first(12)))
        #expect(found.mean == 11)
        #expect(found.upper == 11 + 2.66 * 2)
        #expect(found.points[12] == .aboveLimit)
        // The end of the baseline is no boundary for runs: 12 at place 11 is above the mean as well.
        #expect(found.points[13...].allSatisfy { $0 == .shiftAbove })
        #expect(found.points[11] == .shiftAbove)
    }

    @Test("The baseline is counted anew in every segment, and is all of one that has no more points")
    func countsAnew() throws {
        let first = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 30, 31]
        let second = [50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 50, 52, 90]
        let found = try #require(behaviour(first + second, from: [14], baseline: .first(12)))
        #expect(found.segments.map(\.mean) == [11, 51])
        let short = try #require(behaviour(first, baseline: .first(14)))
        #expect(short == behaviour(first, baseline: .first(99)))
        #expect(short.mean == behaviour(first)?.mean)
    }

    @Test("A flat baseline leaves no limits with screening; without, every point off the mean is outside")
    func handlesFlatBaselines() throws {
        let values = Array(repeating: 5, count: 12) + [6, 5, 4]
        let screened = try #require(behaviour(values, baseline: .first(12)))
        #expect(!screened.current.hasLimits)
        #expect(screened.points.allSatisfy { $0 == .common })
        #expect(screened.assurance(of: .atLeast(decimal("60"), unit: .count)) == nil)
        let whole = try #require(behaviour(values, baseline: .first(12), screening: false))
        #expect(whole.points.suffix(3) == [.aboveLimit, .common, .belowLimit])
    }

    @Test("A turning point belongs to the trend that it begins, a level step to the one before it")
    func namesTurningPoints() throws {
        let peak = try #require(behaviour(swing + Array(7...13) + Array((7...12).reversed()))).points
        #expect(peak[8...13].allSatisfy { $0 == .trendUp })
        #expect(peak[14...20].allSatisfy { $0 == .trendDown })
        let valley = try #require(behaviour(swing + Array((7...13).reversed()) + Array(8...13))).points
        #expect(valley[8...13].allSatisfy { $0 == .trendDown })
        #expect(valley[14...20].allSatisfy { $0 == .trendUp })
        let level = try #require(behaviour(swing + Array(7...13) + Array(13...19) + swing)).points
        #expect(level[8...21].allSatisfy { $0 == .trendUp })
    }

    @Test(
        "Variation is the type of the last point, by which way is better",
        arguments: [
            (Polarity.higher, true, Variation.improvingHigh), (.higher, false, .concerningLow),
            (.lower, true, .concerningHigh), (.lower, false, .improvingLow), (.monitor, true, .neitherHigh),
            (.within, false, .neitherLow),
        ]
    )
    func namesVariation(polarity: Polarity, isHigh: Bool, expected: Variation) throws {
        let found = try #require(behaviour(isHigh ? Array(1...13) : Array((1...13).reversed())))
        #expect(found.variation(polarity: polarity) == expected)
        #expect(behaviour((0..<14).map { $0 % 2 })?.variation(polarity: polarity) == .common)
    }

    @Test(
        "Assurance compares the target with the last segment's limits; a target on a limit may be hit or missed",
        arguments: [
            ("16.33", Assurance.neverMet), ("16.32", .hitOrMiss), ("11", .hitOrMiss), ("5.68", .hitOrMiss),
            ("5.67", .alwaysMet),
        ]
    )
    func assures(target: String, expected: Assurance) throws {
        // Mean 11 and ranges of 2: limits of exactly 11 ± 5.32.
        let calm = (0..<14).map { $0 % 2 == 0 ? 10 : 12 }
        let found = try #require(behaviour(Array(repeating: 900, count: 13) + calm, from: [13], screening: false))
        #expect(found.assurance(of: .atLeast(decimal(target), unit: .count)) == expected)
        let mirrored: [Assurance: Assurance] = [.neverMet: .alwaysMet, .alwaysMet: .neverMet, .hitOrMiss: .hitOrMiss]
        #expect(found.assurance(of: .atMost(decimal(target), unit: .count)) == mirrored[expected])
        #expect(found.assurance(of: .monitor()) == nil)
        #expect(found.assurance(of: .within(decimal("1"), decimal(target), unit: .count)) == nil)
    }

    @Test("A target that straddles the new limits is hit or miss after a rebase, whatever was before")
    func followsTheLastSegment() throws {
        let failing = (0..<20).map { 52 + $0 * 7 % 16 }
        let improved = [87, 97, 88, 96, 90, 93, 89, 95, 91, 94, 88, 96, 90]
        let target = Target.atLeast(decimal("90"), unit: .count)
        #expect(behaviour(failing, minimum: 10)?.assurance(of: target) == .neverMet)
        #expect(behaviour(failing + improved, from: [20])?.assurance(of: target) == .hitOrMiss)
    }

    @Test("A process is not stable where most points of its current segment are special causes")
    func findsInstability() {
        #expect(behaviour(Array(1...14))?.current.isUnstable == true)
        #expect(behaviour((0..<14).map { $0 % 2 })?.current.isUnstable == false)
        #expect(behaviour(Array(1...12))?.current.isUnstable == false)
    }

    @Test("Limits are shown within what the unit allows, both of them")
    func clips() throws {
        let high = try #require(behaviour([100, 99, 100, 98, 100, 99])).current
        #expect(try #require(high.upper) > 100)
        #expect(high.shownLimits(unit: .percent)?.upper == 100)
        #expect(high.shownLimits(unit: .count)?.upper == high.upper)
    }

    // MARK: Measures

    private func measure(_ texts: [String?]) -> Measure {
        makeMeasure(texts, from: "Jan-22", unit: .count, target: "5")
    }

    private func planned(
        _ measure: Measure,
        rebases: [(String, String)] = [],
        baseline: ProcessDetails.Baseline? = nil
    ) -> (Measure, [Diagnostic]) {
        var details = MeasureDetails()
        details.process = ProcessDetails(
            rebases: rebases.enumerated().map { index, rebase in
                let line = 10 + index * 2
                return .init(from: cell(rebase.0, line: line), reason: cell(rebase.1, line: line + 1))
            },
            baseline: baseline
        )
        var diagnostics = [Diagnostic]()
        return (measure.adding(details, reportingTo: &diagnostics), diagnostics)
    }

    private let steady = (0..<30).map { Optional("\(10 + $0 % 3)") }

    @Test("A break and a rebase begin a segment, and readings on either side are not comparable")
    func readsBreaks() throws {
        var texts = steady
        texts[14] = "12 [b]"
        let (broken, _) = planned(measure(texts))
        let found = try #require(broken.processBehaviour(asAt: day("2024-12-31")))
        #expect(found.segments.map(\.places) == [0..<14, 14..<30])
        #expect(!broken.isComparable(period("Feb-23"), with: period("Mar-23")))
        #expect(broken.isComparable(period("Mar-23"), with: period("Apr-23")))
        let (rebased, diagnostics) = planned(measure(steady), rebases: [("2023-03", "a new system")])
        #expect(rebased.processBehaviour(asAt: day("2024-12-31"))?.segments.map(\.places) == [0..<14, 14..<30])
        #expect(!rebased.isComparable(period("Mar-23"), with: period("Feb-23")))
        #expect(diagnostics.isEmpty)
        #expect(rebased.changeNotes.map(\.note.value) == ["The process chart begins again: a new system"])
        #expect(planned(measure(steady), rebases: [("2022-01", "nothing")]).0.changeNotes.isEmpty)
    }

    @Test(
        "A rebase that does nothing, or something else than it seems, is asked about",
        arguments: [
            ("2022-01", ["rebase-before-first"]), ("2021-06", ["rebase-before-first"]),
            ("2023-05", ["rebase-without-reading"]), ("2024-09", ["rebase-without-reading"]),
            ("2024-03", ["rebase-leaves-too-few"]), ("2023-01", []), ("Q2 2023-24", ["period-form"]),
        ]
    )
    func asks(from: String, expected: [String]) {
        var texts = steady
        texts[16] = "[x]"
        let (_, diagnostics) = planned(measure(texts), rebases: [(from, "a new system")])
        #expect(diagnostics.map(\.rule) == expected)
    }

    @Test("A rebase on a period without a reading begins with the next reading")
    func movesOn() throws {
        var texts = steady
        texts[16] = "[x]"
        let (rebased, _) = planned(measure(texts), rebases: [("2023-05", "a new system")])
        let found = try #require(rebased.processBehaviour(asAt: day("2024-12-31")))
        #expect(found.segments.map(\.places) == [0..<16, 16..<29])
    }

    @Test("A rebase without a reason is an error")
    func needsReasons() {
        let (_, diagnostics) = planned(measure(steady), rebases: [("2023-03", "")])
        #expect(diagnostics.map(\.rule) == ["rebase-without-reason"])
    }

    @Test("A baseline is a number of readings from 12 on, or one stretch of one segment")
    func readsBaselines() throws {
        func baseline(_ points: Int) -> ProcessDetails.Baseline {
            .init(points: Located(points, at: cell("").location), location: cell("").location)
        }
        func stretch(_ from: String, _ to: String) -> ProcessDetails.Baseline {
            .init(from: cell(from), to: cell(to), location: cell("").location)
        }
        #expect(planned(measure(steady), baseline: baseline(11)).1.map(\.rule) == ["process-baseline"])
        #expect(planned(measure(steady), baseline: baseline(12)).1.isEmpty)
        #expect(
            planned(measure(steady), baseline: .init(location: cell("").location)).1.map(\.rule) == ["process-baseline"]
        )
        let (fixed, found) = planned(measure(steady), baseline: stretch("2022-04", "2023-03"))
        #expect(found.isEmpty)
        let values = steady[3..<15].compactMap { $0.map { decimal($0).doubleValue } }
        #expect(fixed.processBehaviour(asAt: day("2024-12-31"))?.mean == values.reduce(0, +) / 12)
        #expect(planned(measure(steady), baseline: stretch("2022-04", "2022-05")).1.map(\.severity) == [.query])
        #expect(planned(measure(steady), baseline: stretch("2023-04", "2022-05")).1.map(\.severity) == [.error])
        let crossing = planned(
            measure(steady),
            rebases: [("2023-03", "a new system")],
            baseline: stretch("2022-04", "2023-06")
        ).1
        #expect(crossing.map(\.severity) == [.error])
    }
}
