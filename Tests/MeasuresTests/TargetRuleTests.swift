import Diagnostics
import Figures
import Markdown
import MeasureReading
import MeasureSupport
import Measures
import Testing

@Suite("Target rules")
struct TargetRuleTests {
    private func surroundings(_ readings: [String: String], benchmark: String? = nil) -> TargetRule.Surroundings {
        let values = Dictionary(uniqueKeysWithValues: readings.map { (period($0), decimal($1)) })
        return TargetRule.Surroundings(
            unit: .count,
            elsewhere: { _, _ in benchmark.map { .init(value: decimal($0)) } },
            reading: { values[$0] }
        )
    }

    @Test("A change is on the same period a year before, exactly")
    func changesOnYearBefore() {
        let around = surroundings(["Jul-22": "117", "2022-23": "246"])
        let increase = TargetRule.changeOnYearBefore(percent: decimal("5"))
        #expect(increase.target(for: period("Jul-23"), in: around).value?.description == "122.85")
        #expect(increase.target(for: period("Jul-23"), in: around).kind == .atLeast)
        let decrease = TargetRule.changeOnYearBefore(percent: decimal("-10"))
        #expect(decrease.target(for: period("2023-24"), in: around).value?.description == "221.4")
        #expect(decrease.target(for: period("2023-24"), in: around).kind == .atMost)
    }

    @Test("Without the reading a year before, the target is to be confirmed and says why")
    func missesYearBefore() {
        let target = TargetRule.changeOnYearBefore(percent: decimal("5")).target(
            for: period("Jul-23"),
            in: surroundings([:])
        )
        #expect(target.kind == .toBeConfirmed)
        #expect(target.text == "no reading for July 2022 to set it by")
    }

    @Test("A change on a negative figure goes the way it says")
    func changesNegativeFigures() {
        let around = surroundings(["Jul-22": "-100"])
        let increase = TargetRule.changeOnYearBefore(percent: decimal("5"))
        #expect(increase.target(for: period("Jul-23"), in: around).value == decimal("-95"))
    }

    @Test("A target by the benchmark follows it, with its offset")
    func followsBenchmark() {
        let around = surroundings([:], benchmark: "42.1")
        #expect(
            TargetRule.comparison(.init(.atMost, offset: .zero)).target(for: period("Jul-23"), in: around).value
                == decimal("42.1")
        )
        let above = TargetRule.comparison(.init(.atLeast, offset: decimal("0.5"))).target(
            for: period("Jul-23"),
            in: around
        )
        #expect(above.value == decimal("42.6"))
        #expect(above.kind == .atLeast)
        let unknown = TargetRule.comparison(.init(.atMost, offset: .zero)).target(
            for: period("Jul-23"),
            in: surroundings([:])
        )
        #expect(unknown.kind == .toBeConfirmed)
    }

    @Test("A path is first track, then an increase, then nothing once it has ended")
    func followsPath() {
        let path = TargetRule.path([
            .init(year: period("2021-22"), rule: .fixed(.monitor(text: "Track"))),
            .init(year: period("2022-23"), rule: .changeOnYearBefore(percent: decimal("5"))),
        ])
        let around = surroundings(["Mar-22": "200", "Mar-23": "208"])
        #expect(path.target(for: period("Mar-22"), in: around).text == "Track")
        #expect(path.target(for: period("Mar-23"), in: around).value == decimal("210"))
        #expect(path.target(for: period("Apr-23"), in: around).kind == .monitor)
        #expect(path.isRelative)
    }

    @Test("An academic year belongs to the step that begins in the same year")
    func followsPathByAcademicYear() {
        let path = TargetRule.path([
            .init(year: period("2022-23"), rule: .fixed(.atMost(decimal("5"), unit: .percent))),
            .init(year: period("2023-24"), rule: .fixed(.atMost(decimal("4"), unit: .percent))),
        ])
        #expect(path.target(for: period("AY2022-23"), in: surroundings([:])).value == decimal("5"))
        #expect(path.target(for: period("AY2023-24"), in: surroundings([:])).value == decimal("4"))
    }
}

@Suite("Target history")
struct TargetHistoryTests {
    private func details(_ changes: [(String, String, String, String)]) -> MeasureDetails {
        var details = MeasureDetails()
        details.targetChanges = changes.enumerated().map { index, change in
            MeasureDetails.TargetChange(
                from: cell(change.0, line: index + 1),
                was: cell(change.1, line: index + 1),
                now: cell(change.2, line: index + 1),
                reason: cell(change.3, line: index + 1)
            )
        }
        return details
    }

    private func merged(_ measure: Measure, _ details: MeasureDetails) -> (Measure, [String]) {
        var diagnostics = [Diagnostic]()
        let result = measure.adding(details, reportingTo: &diagnostics)
        return (result, diagnostics.map(\.rule))
    }

    /// Turnover of social workers: the paper of March 2023 has 12.0%, that of July 17.0%.
    private let turnover = makeMeasure(
        ["14.5%", "[x] not published", "14.9%", "14.9%", "15.4%"],
        from: "Mar-23",
        better: .lower,
        target: "17.0%"
    )

    @Test("Each period is rated against the target that was in force then")
    func ratesByPeriod() {
        let change = ("2023-05", "12.0%", "17.0%", "Set at the regional average by the board")
        let (measure, rules) = merged(turnover, details([change]))
        #expect(rules.isEmpty)
        #expect(measure.target(in: period("Mar-23")).text == "12.0%")
        #expect(measure.target(in: period("May-23")).text == "17.0%")
        #expect(measure.rating(in: period("Mar-23")) == .offTarget)
        #expect(measure.rating(in: period("Jul-23")) == .onTarget)
        #expect(measure.targets.changes.first?.isLoosened == true)
        let old = measure.target(in: period("Jul-23"), under: measure.targets.changes[0].was)
        #expect(Rating.of(decimal("15.4"), against: old, tolerance: measure.tolerance) == .offTarget)
    }

    @Test(
        "Changes that do not fit together are reported",
        arguments: [
            ([("2023-05", "12.0%", "16.0%", "why")], ["target-change-disagrees"]),
            ([("2023-05", "12.0%", "17.0%", " ")], ["target-change-without-reason"]),
            ([("2023-05", "17%", "17.0%", "why")], ["target-change-without-change"]),
            ([("2023-05", "11%", "12%", "why"), ("2023-06", "13%", "17%", "why")], ["target-change-breaks-chain"]),
            ([("2023-06", "11%", "12%", "why"), ("2023-05", "12%", "17%", "why")], ["target-change-order"]),
            ([("2023-24", "12%", "17%", "why")], ["period-form"]),
            ([("2023-05", "about 12", "17%", "why")], ["target-form"]),
            ([("2023-05", "11%", "12%", "why"), ("2023-06", "12%", "17%", "why")], []),
        ]
    )
    func reportsContradictions(changes: [(String, String, String, String)], expected: [String]) {
        #expect(merged(turnover, details(changes)).1 == expected)
    }

    @Test("A path takes the place of the target in the CSV file, which must not say otherwise")
    func mergesPath() {
        var details = MeasureDetails()
        details.targetPath = [
            .init(year: cell("2021-22"), target: cell("track")), .init(year: cell("2022-23"), target: cell("+5%")),
        ]
        let starts = makeMeasure(["200", "208"], from: "2021-22", unit: .count, target: "Monitor")
        let (measure, rules) = merged(starts, details)
        #expect(rules.isEmpty)
        #expect(measure.rating(in: period("2021-22")) == .noTarget)
        #expect(measure.rating(in: period("2022-23")) == .nearTarget)
        let fixed = makeMeasure(["200"], from: "2021-22", unit: .count, target: "300")
        #expect(merged(fixed, details).1 == ["target-path-disagrees"])
        details.targetPath[1].year = cell("2021-22")
        #expect(merged(starts, details).1 == ["repeated-target-year"])
        details.targetPath[1].year = cell("Jul-23")
        #expect(merged(starts, details).1 == ["period-form"])
    }

    @Test("Definitions, caveats and notes are taken over")
    func takesDetails() {
        var details = MeasureDetails()
        details.definition = MarkdownDocument(
            "What it is",
            origin: TextOrigin(file: SourceText(path: "kpis.yaml", text: ""), line: 1)
        )
        details.requires = [cell("ILACS-LADO")]
        details.changes = [
            .init(from: cell("2023-05"), note: cell("Printed as 76; was 66")),
            .init(from: cell("2023-03"), note: cell("First published")),
        ]
        let (measure, rules) = merged(turnover, details)
        #expect(rules.isEmpty)
        #expect(measure.details.definition?.plainText == "What it is")
        #expect(measure.details.requires.map(\.value) == ["ILACS-LADO"])
        #expect(measure.changeNotes.map(\.from) == [period("Mar-23"), period("May-23")])
    }

    @Test(
        "A target is loosened when it becomes easier to meet",
        arguments: [
            ("90%", "85%", Polarity.higher, Bool?.some(true)), ("85%", "90%", .higher, false),
            ("12.0%", "17.0%", .lower, true), ("17.0%", "12.0%", .lower, false), ("90%", "Monitor", .higher, true),
            ("TBC", "90%", .higher, false), ("80%..90%", "75%..95%", .within, true),
            ("75%..95%", "80%..90%", .within, false), ("80%..90%", "75%..90%", .within, true),
            ("80%..90%", "80%..95%", .within, true), ("80%..90%", "82%..90%", .within, false),
            ("80%..90%", "80%..88%", .within, false), ("90%", "90%", .higher, false), ("+5%", "90%", .higher, nil),
        ]
    )
    func knowsLoosening(was: String, now: String, polarity: Polarity, expected: Bool?) throws {
        let change = TargetHistory.Change(
            from: period("May-23"),
            was: try #require(target(was, .percent, polarity).0),
            now: try #require(target(now, .percent, polarity).0),
            reason: "why"
        )
        #expect(change.isLoosened == expected)
    }
}
