internal import Diagnostics
import MeasureSupport
import Testing

@testable import Measures

@Suite("Targets that are reached over time")
struct TargetsOverTimeTests {
    private func dated(_ isByYear: Bool = false, from start: String? = "Apr-24") -> TargetRule {
        .dated(
            DatedTarget(
                .atLeast(decimal("80"), unit: .percent),
                by: period("Apr-26"),
                from: start.map { .init(period: period($0), value: decimal("56")) },
                isByYear: isByYear
            )
        )
    }

    private func target(_ rule: TargetRule, _ label: String, _ unit: Unit = .percent) -> Target {
        rule.target(for: period(label), in: .init(unit: unit))
    }

    @Test("On a straight path every period has a target of its own")
    func straight() {
        #expect(target(dated(), "Apr-24").value == decimal("56.0"))
        #expect(target(dated(), "May-24").value == decimal("57.0"))
        #expect(target(dated(), "Apr-25").phrase == "68.0% or higher")
        #expect(target(dated(), "Apr-25").fullPhrase == "68.0% or higher, towards 80% by April 2026")
        #expect(target(dated(), "Mar-24").kind == .monitor)
        #expect(target(dated(), "Apr-26").phrase == "80% or higher")
        #expect(target(dated(), "Apr-27").value == decimal("80"))
    }

    @Test("In steps every period has the target of the end of its year")
    func steps() {
        #expect(target(dated(true), "Apr-24").value == target(dated(), "Mar-25").value)
        #expect(target(dated(true), "Mar-25").value == target(dated(), "Mar-25").value)
        #expect(target(dated(true), "Apr-25").value == target(dated(), "Mar-26").value)
    }

    @Test("Without a path nothing is rated until the date, and the target says so")
    func noPath() {
        #expect(target(dated(from: nil), "Mar-26").kind == .monitor)
        #expect(target(dated(from: nil), "Mar-26").text == "80% by April 2026")
        #expect(target(dated(from: nil), "Apr-26").isRated)
    }

    @Test("What runs up within the year is rated by its profile, or at the year's end alone")
    func yearly() {
        let goal = Target.atLeast(decimal("120"), unit: .count)
        let plain = TargetRule.yearly(YearlyTarget(goal, within: .planYear))
        #expect(target(plain, "Jul-25", .count).text == "120 by March 2026")
        #expect(!target(plain, "Jul-25", .count).isRated)
        #expect(target(plain, "Mar-26", .count).value == decimal("120"))
        let profile = (1...12).map { decimal("\($0 * 10)") }
        let profiled = TargetRule.yearly(YearlyTarget(goal, within: .planYear, profile: profile))
        #expect(target(profiled, "Apr-25", .count).value == decimal("10"))
        #expect(target(profiled, "Jan-26", .count).fullPhrase == "100 or higher, towards 120 by March 2026")
    }

    @Test(
        "A period's place in its year is counted from the year's beginning",
        arguments: [
            (Accumulation.planYear, "Apr-25", 0), (.planYear, "Mar-26", 11), (.calendarYear, "Apr-25", 3),
            (.academicYear, "Sep-25", 0), (.academicYear, "Aug-25", 11), (.planYear, "2025-26 Q3", 2),
        ]
    )
    func places(_ year: Accumulation, _ label: String, place: Int) {
        #expect(year.place(of: period(label)) == place)
    }

    @Test("Figures that run up are compared with the same period a year before")
    func direction() throws {
        var measure = makeMeasure(
            ["4", "9", "15", "22", "30", "36", "45", "52", "60", "70", "81", "95", "3", "10"],
            from: "Apr-24",
            unit: .count,
            target: "100"
        )
        measure.details.accumulates = .init(.planYear, at: cell("").location)
        let direction = try #require(measure.direction(asAt: period("May-25").lastDay))
        #expect(direction.from == period("May-24"))
        #expect(direction.verdict == .better)
        #expect(measure.usualStep(asAt: period("May-25").lastDay) == nil)
        let first = makeMeasure(["4", "9"], from: "Apr-24", unit: .count, target: "100")
        var alone = first
        alone.details.accumulates = .init(.planYear, at: cell("").location)
        #expect(alone.direction(asAt: period("May-24").lastDay) == nil)
    }
}
