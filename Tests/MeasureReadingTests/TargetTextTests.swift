import Diagnostics
import Figures
import MeasureReading
import MeasureSupport
import Measures
import Testing

@Suite("Target texts")
struct TargetTextTests {
    @Test(
        "Every form of a target outright is read",
        arguments: [
            ("90.0%", Unit.percent, Polarity.higher, Target.Kind.atLeast, "90.0", "90.0% or higher"),
            ("5.0%", .percent, .lower, .atMost, "5.0", "5.0% or lower"),
            ("50", .count, .lower, .atMost, "50", "50 or lower"),
            ("30", .count, .higher, .atLeast, "30", "30 or higher"),
            ("0", .count, .lower, .atMost, "0", "0"),
            ("7.00", .days, .lower, .atMost, "7.00", "7.00 or lower"),
            ("5 days", .days, .lower, .atMost, "5", "5 or lower"),
            ("<= 5 Hours", .other("hours"), .lower, .atMost, "5", "5 or lower"),
            ("42.1r", .rate(per: 10_000), .lower, .atMost, "42.1", "42.1 or lower"),
            (">= 90%", .percent, .higher, .atLeast, "90", "90% or higher"),
            ("<=5%", .percent, .lower, .atMost, "5", "5% or lower"),
            ("≥ 90%", .percent, .higher, .atLeast, "90", "90% or higher"),
            ("≤ 5%", .percent, .lower, .atMost, "5", "5% or lower"),
            ("-1.289", .millionPounds, .lower, .atMost, "-1.289", "\u{2212}£1.289m or lower"),
            ("<= (0.301)", .millionPounds, .lower, .atMost, "-0.301", "\u{2212}£0.301m or lower"),
        ]
    )
    func readsOutright(
        text: String,
        unit: Unit,
        polarity: Polarity,
        kind: Target.Kind,
        value: String,
        phrase: String
    ) throws {
        let (rule, diagnostics) = target(text, unit, polarity)
        guard case .fixed(let found) = try #require(rule) else {
            Issue.record("\(text) is not a target outright")
            return
        }
        #expect(found.kind == kind)
        #expect(found.value?.description == value)
        #expect(found.phrase == phrase)
        #expect(diagnostics.isEmpty)
    }

    @Test("A range, a monitored measure and a target to be confirmed are read")
    func readsTheOthers() {
        #expect(
            target("80%..95%", .percent, .within).0 == .fixed(.within(decimal("80"), decimal("95"), unit: .percent))
        )
        for polarity in Polarity.allCases {
            #expect(target("Monitor", .count, polarity).0 == .fixed(.monitor()))
            #expect(target("tbc", .count, polarity).0 == .fixed(.toBeConfirmed()))
        }
    }

    @Test("A target to be confirmed in another alphabet, as a scanned paper has it, is read with a query")
    func readsScannedLetters() {
        let (rule, diagnostics) = target("твс", .percent, .higher)
        #expect(rule == .fixed(.toBeConfirmed()))
        #expect(diagnostics.map(\.rule) == ["look-alike-letters"])
    }

    @Test("Targets relative to a year before or to the benchmark are read")
    func readsRelative() {
        #expect(target("+5%", .count, .higher).0 == .changeOnYearBefore(percent: decimal("5")))
        #expect(target("-10%", .count, .lower).0 == .changeOnYearBefore(percent: decimal("-10")))
        #expect(target("<= benchmark", .percent, .lower).0 == .comparison(.init(.atMost, offset: .zero)))
        #expect(
            target(">= benchmark + 0.5pp", .percent, .higher).0 == .comparison(.init(.atLeast, offset: decimal("0.5")))
        )
        #expect(target("<= benchmark - 1 pp", .percent, .lower).0 == .comparison(.init(.atMost, offset: decimal("-1"))))
        #expect(
            target("<= benchmark + 2", .rate(per: 10_000), .lower).0
                == .comparison(.init(.atMost, offset: decimal("2")))
        )
    }

    @Test(
        "A comparator in the target column is refused with the remedy",
        arguments: [
            ("42.1r England", Unit.rate(per: 10_000), Polarity.lower, "42.1", "England"),
            ("70.0r England", .rate(per: 10_000), .lower, "70.0", "England"),
            ("10.5% Ofsted Good+", .percent, .lower, "10.5%", "Ofsted Good+"),
            ("10.5% Ofsted Good*", .percent, .lower, "10.5%", "Ofsted Good*"),
            ("7.6% England", .percent, .lower, "7.6%", "England"),
        ]
    )
    func refusesComparators(text: String, unit: Unit, polarity: Polarity, value: String, source: String) throws {
        let (rule, diagnostics) = target(text, unit, polarity)
        #expect(rule == nil)
        let found = try #require(diagnostics.first)
        #expect(found.rule == "comparator-as-target")
        #expect(found.severity == .error)
        let remedy = try #require(found.remedy)
        #expect(remedy.contains("put '\(value)' under 'benchmark' and '\(source)' under 'benchmark source'"))
    }

    @Test(
        "What is not a target is an error of its own rule",
        arguments: [
            ("", Unit.percent, Polarity.higher, "target-form"), ("soon", .percent, .higher, "target-form"),
            ("+5", .count, .higher, "target-form"), (">=", .count, .higher, "target-form"),
            ("80%..", .percent, .within, "target-form"), (">= benchmark + 5%", .percent, .higher, "target-form"),
            (">= benchmark + 5", .percent, .higher, "target-form"), ("90", .percent, .higher, "target-unit-mismatch"),
            ("90%", .count, .higher, "target-unit-mismatch"), ("80..95%", .percent, .within, "target-unit-mismatch"),
            (">= 90%", .percent, .lower, "target-against-polarity"),
            ("<= 9", .count, .higher, "target-against-polarity"),
            ("50", .count, .monitor, "target-against-polarity"), ("50", .count, .within, "target-against-polarity"),
            ("5..9", .count, .lower, "target-against-polarity"), ("9..5", .count, .within, "target-against-polarity"),
            ("+5%", .count, .lower, "target-against-polarity"), ("-5%", .count, .higher, "target-against-polarity"),
        ]
    )
    func refusesOtherTexts(text: String, unit: Unit, polarity: Polarity, rule: String) {
        let (found, diagnostics) = target(text, unit, polarity)
        #expect(found == nil)
        #expect(diagnostics.map(\.rule) == [rule])
        #expect(diagnostics.allSatisfy { $0.remedy != nil })
    }

    @Test(
        "A strategy's wording is answered with what to write",
        arguments: [
            ("5% increase", "'+5%'"), ("10% growth", "'+10%'"), ("at 5% or below", "'<= 5%'"),
            ("4% or below", "'<= 4%'"), ("at least 80%", "'>= 80%'"), ("at least 80", "'>= 80%'"),
            ("At most 5 per cent", "'<= 5%'"), ("under 5%", "'<= 5%'"), (">90%", "'>= 90%'"), ("< 5%", "'<= 5%'"),
            ("90 per cent", "'90%'"), ("90% minimum", "'>= 90%'"), ("90%+", "'>= 90%'"), ("up to 5%", "'<= 5%'"),
            ("1% below national average", "benchmark"), ("national average or below", "'<= benchmark'"),
            ("track", "'Monitor'"),
        ]
    )
    func suggestsSymbols(text: String, expected: String) throws {
        let remedy = try #require(target(text, .percent, .higher).1.first?.remedy)
        #expect(remedy.contains(expected))
    }

    @Test(
        "A limit in words is answered in the measure's own unit",
        arguments: [
            ("max 50", Unit.count, "write '<= 50'"), ("at least £2.5m", .millionPounds, "write '>= £2.5m'"),
            ("no more than 12 ", .days, "write '<= 12'"), ("below -£3", .pounds, "write '<= -£3'"),
            ("5 days or less", .days, "write '<= 5'"), ("10-20", .count, "write '10..20'"),
            ("10 to 20%", .percent, "write '10%..20%'"),
            ("1e9", .count, "write it in full, such as '2,600' for '2.6E+03'"),
            ("9999999999999", .count, "write at most 12 digits before the point"),
        ]
    )
    func suggestsInUnit(text: String, unit: Unit, expected: String) {
        #expect(target(text, unit, .lower).1.map(\.remedy) == [expected])
    }
}

@Suite("Tolerances")
struct ToleranceTests {
    private func tolerance(_ text: String, _ unit: Unit = .percent) -> (Tolerance?, [String]) {
        var diagnostics = [Diagnostic]()
        let tolerance = Tolerance.parse(cell(text), unit: unit, reportingTo: &diagnostics)
        return (tolerance, diagnostics.map(\.rule))
    }

    @Test("A tolerance is relative, in points or absolute")
    func readsForms() {
        #expect(tolerance("15%").0 == .relative(decimal("15")))
        #expect(tolerance("5pp").0 == .points(decimal("5")))
        #expect(tolerance("2").0 == .absolute(decimal("2")))
        #expect(tolerance("0%").0 == .relative(.zero))
    }

    @Test("Anything else is an error, and points are for percentages")
    func refusesOtherTexts() {
        #expect(tolerance("some").1 == ["tolerance-form"])
        #expect(tolerance("-5%").1 == ["tolerance-form"])
        #expect(tolerance("5pp", .count).1 == ["tolerance-unit-mismatch"])
    }
}
