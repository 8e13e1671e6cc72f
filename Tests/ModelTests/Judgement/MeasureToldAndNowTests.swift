import Measures
@testable import Model
import Testing

@Suite("A measure as members were told it, and as it is")
struct MeasureToldAndNowTests {
    /// Readings from July 2024 on: three that were told, three since.
    private func measure(_ before: Measure?, _ now: Measure?) throws -> MeasureToldAndNow {
        let told = Plan(measures: before.map { [$0] } ?? [])
        return try #require(Plan(measures: now.map { [$0] } ?? []).since(told).toldAndNow.measures.first)
    }

    private func measure(_ now: Measure) throws -> MeasureToldAndNow { try measure(now, now) }

    @Test("Told and now are compared, never the month before: worse, then worse again, is a change")
    func worseAgain() throws {
        let result = try measure(monthly("m", ["80", "79", "78", "70", "69", "70"]))
        #expect(result.told?.text == "78%")
        #expect(result.now?.text == "70%")
        #expect(result.state == .newFigure)
        #expect(result.sinceTold?.change == decimal("-8"))
        #expect(result.sinceTold?.verdict == .worse)
        #expect(result.gotWorse)
        #expect(result.standing?.direction?.verdict == .better)
        #expect(!result.isUnchanged)
    }

    @Test(
        "The states",
        arguments: [
            (["80", "79", "78"], ["80", "79", "78", nil, nil, "78"], MeasureToldAndNow.State.newFigure),
            (["80", "79", "78"], ["80", "79", "78", "77", nil, nil], .newFigure),
            (["80", "79", "78"], ["80", "79", "78", nil, nil, nil], .noNewFigure),
            (["80", "79", "78"], ["80", "79", "77", nil, nil, nil], .revised),
            (["80", "79", "78"], ["80", "79", nil, nil, nil, nil], .noNewFigure),
        ] as [([String?], [String?], MeasureToldAndNow.State)]
    )
    func states(before: [String?], now: [String?], state: MeasureToldAndNow.State) throws {
        let told = monthly("m", before, endingIn: .month(9, of: 2024))
        #expect(try measure(told, monthly("m", now)).state == state)
    }

    @Test("An annual figure that is still the current one is the same figure")
    func sameFigure() throws {
        let annual = monthly("m", ["50", "60"], endingIn: .year(from: 2023))
        let result = try measure(annual)
        #expect(result.state == .sameFigure)
        #expect(result.sinceTold?.verdict == .level)
        #expect(result.isUnchanged)
    }

    @Test("What was not told is first reported; what is no longer there says what was told last")
    func firstAndLast() throws {
        let one = monthly("m", ["80", "79", "78", "70", "69", "70"], target: atLeast("60"))
        #expect(try measure(nil, one).state == .firstReported)
        let gone = try measure(one, nil)
        #expect(gone.state == .noLongerReported)
        #expect(gone.told?.phrase == "78% in September 2024")
        #expect(gone.counting == .unknown)
    }

    @Test("From six readings on, a difference no larger than the mean moving range is usual; a special cause never is")
    func usual() throws {
        let noisy = try measure(monthly("m", ["50", "60", "50", "60", "50", "57"]))
        // Told 60 in … September is the third reading: 50; now 57; ranges 10, 10, 10, 10, 7.
        #expect(noisy.sinceTold?.verdict == .better)
        #expect(noisy.sinceTold?.isWithinUsual == true)
        #expect(!noisy.gotBetter)
        let few = try measure(monthly("m", ["60", "50", "60", "50", "57"]))
        #expect(few.sinceTold?.isWithinUsual == false)
        let falling = (0..<14).map { "\(60 - $0)" as String? }
        let special = try measure(monthly("m", falling))
        #expect(special.isSpecialCauseForTheWorse)
        #expect(special.gotWorse)
        #expect(special.sinceTold?.isWithinUsual == false)
    }

    @Test("There is no verdict across the start of a segment, and a break that was not told makes it uncertain")
    func breaks() throws {
        let before = monthly("m", ["80", "79", "78"], endingIn: .month(9, of: 2024))
        let result = try measure(before, monthly("m", ["80", "79", "78", "70b", "69", "70"]))
        #expect(result.sinceTold?.verdict == nil)
        #expect(result.sinceTold?.change == decimal("-8"))
        #expect(result.isUncertain)
        #expect(result.differencePhrase == "not like for like: a new series has begun")
        let known = monthly("m", ["80", "79b", "78"], endingIn: .month(9, of: 2024))
        #expect(try measure(known, monthly("m", ["80", "79b", "78", "70", "69", "70"])).isUncertain == false)
    }

    @Test("Where a range is best, the range that members were told decides")
    func ranges() throws {
        let narrow = monthly(
            "m",
            ["85", "85", "85"],
            better: .within,
            target: .within(decimal("80"), decimal("90"), unit: .percent),
            endingIn: .month(9, of: 2024)
        )
        let wide = monthly(
            "m",
            ["85", "85", "85", "85", "85", "95"],
            better: .within,
            target: .within(decimal("60"), decimal("99"), unit: .percent)
        )
        let result = try measure(narrow, wide)
        #expect(result.sinceTold?.verdict == .worse)
        #expect(result.standing?.rating == .offTarget || result.standing?.rating == .nearTarget)
    }

    @Test("A loosened target counts beside the told one until members know; a path that was told does not")
    func targets() throws {
        let before = monthly("m", ["80", "80", "80"], target: atLeast("90"), endingIn: .month(9, of: 2024))
        let now = monthly("m", ["80", "80", "80", "80", "80", "70"], target: atLeast("60"))
        let result = try measure(before, now)
        #expect(result.target?.isLoosened == true)
        #expect(result.standing?.rating == .offTarget)
        #expect(try measure(now).standing?.rating == .onTarget)
        var path = now
        path.targets = TargetHistory(
            latest: .path([
                .init(year: .year(from: 2023), rule: .fixed(atLeast("90"))),
                .init(year: .year(from: 2024), rule: .fixed(atLeast("60"))),
            ])
        )
        #expect(try measure(path).standing?.heldTo == nil)
    }

    @Test("A target that was told and is gone, or hangs on a figure that is missing, is unknown, not unrated")
    func goneTargets() throws {
        let before = monthly("m", ["80", "80", "80"], target: atLeast("90"), endingIn: .month(9, of: 2024))
        let now = monthly("m", ["80", "80", "80", "80", "80", "70"])
        #expect(try measure(before, now).counting == .unknown)
        #expect(try measure(now).counting == .untargeted)
        var relative = now
        relative.targets = TargetHistory(latest: .changeOnYearBefore(percent: decimal("5")))
        #expect(try measure(relative).counting == .unknown)
    }

    @Test("A target in terms of the year before is not loosened by making that year worse")
    func relativeTargets() throws {
        func grown(_ base: String) -> Measure {
            var measure = monthly("m", [base] + Array(repeating: "60", count: 11) + ["62"])
            measure.targets = TargetHistory(latest: .changeOnYearBefore(percent: decimal("5")))
            return measure
        }
        #expect(try measure(grown("80")).standing?.rating == .offTarget)
        #expect(try measure(grown("80"), grown("50")).standing?.rating == .offTarget)
    }

    @Test("A report never knows a measure that was first reported later")
    func firstReport() throws {
        let old = monthly("old", ["1", "2", "3"], endingIn: .month(9, of: 2024))
        let new = monthly("new", ["1", "2", "3"], endingIn: .month(9, of: 2024))
        let content = Plan(measures: [old, new]).content(told: Plan(measures: [old]).record)
        #expect(try #require(Snapshot(content, report: Plan.first)).allMeasures.map(\.id) == ["old"])
        #expect(try #require(Snapshot(content, report: Plan.second)).allMeasures.map(\.id) == ["old", "new"])
        var marked = new
        marked.details.firstReport = located(Plan.second)
        #expect(Snapshot(Plan(measures: [marked]).content(), report: Plan.first)?.allMeasures.isEmpty == true)
    }

    @Test("Figures that run up are worse where they are a twentieth or more behind the year before")
    func runningUp() throws {
        func gotWorse(_ december: String) throws -> Bool {
            let values = [
                "40", "50", "55", "60", "65", "70", "75", "5", "10", "15", "20", "25", "30", "40", "50", december,
            ]
            var measure = monthly("m", values)
            measure.details.accumulates = located(.planYear)
            return try #require(Plan(measures: [measure]).now().toldAndNow.measures.first).gotWorse
        }
        #expect(try gotWorse("57"))
        #expect(try !gotWorse("58"))
        #expect(try !gotWorse("66"))
    }
}
