import Diagnostics
import Measures
import Markdown
import Testing

@testable import Model

@Suite("Withholding small numbers")
struct DisclosureTests {
    private let rule = DisclosureRule(threshold: 5)

    private func makeMeasure(
        _ id: String,
        unit: Unit = .count,
        denominator: String? = nil,
        _ readings: [(Int64, Fraction?)],
        totalOf: [Located<String>] = []
    ) -> Measure {
        var measure = Measure(
            id: located(id),
            title: located(id),
            unit: unit,
            polarity: .lower,
            targets: TargetHistory(latest: .fixed(.monitor())),
            targetLocation: somewhere,
            periodKind: .month,
            readings: readings.enumerated().map { index, reading in
                Reading(
                    period: .month(index + 1, of: 2025),
                    content: .value(
                        .init(
                            value: Decimal(significand: reading.0) ?? .zero,
                            text: "\(reading.0)",
                            fraction: reading.1
                        )
                    )
                )
            }
        )
        measure.details.denominator = denominator.map(located)
        measure.details.totalOf = totalOf
        return measure
    }

    /// Which readings are withheld.
    private func withheld(_ measure: Measure, _ rule: DisclosureRule) -> [Bool] {
        measure.readings.map { ReadingDisclosure(rule, of: measure).withholds($0) }
    }

    @Test("Counts below the threshold are withheld, noughts unless the site shows them")
    func counts() {
        let counts = makeMeasure("a", [(0, nil), (1, nil), (4, nil), (5, nil), (40, nil)])
        #expect(withheld(counts, rule) == [true, true, true, false, false])
        #expect(
            withheld(counts, DisclosureRule(threshold: 5, showsZeros: true)) == [false, true, true, false, false]
        )
    }

    @Test(
        "A word as unit counts people unless it is known to measure something else",
        arguments: [
            ("children", true), ("families", true), ("number", true), ("reviews", true), ("days children missed", true),
            ("hours", false), ("hours a week", false), ("working days", false), ("points", false),
        ]
    )
    func words(unit: String, isWithheld: Bool) {
        let small = makeMeasure("a", unit: .other(unit), [(3, nil), (90, nil)])
        #expect(withheld(small, rule) == [isWithheld, false])
    }

    @Test("A percentage is withheld for a small numerator, a small denominator and a small remainder")
    func fractions() {
        let shares = makeMeasure(
            "a",
            unit: .percent,
            [
                (10, Fraction(4, of: 40)), (50, Fraction(20, of: 40)), (90, Fraction(36, of: 40)),
                (50, Fraction(2, of: 4)),
            ]
        )
        #expect(withheld(shares, rule) == [true, false, true, true])
    }

    @Test("A stated denominator gives small numbers away; a length of time is none")
    func denominators() {
        let readings: [(Int64, Fraction?)] = [(10, nil), (50, nil), (96, nil)]
        #expect(
            withheld(makeMeasure("a", unit: .percent, denominator: "30 children", readings), rule) == [
                true, false, true,
            ]
        )
        #expect(
            withheld(makeMeasure("a", unit: .percent, denominator: "12 months", readings), rule) == [
                false, false, false,
            ]
        )
        #expect(withheld(makeMeasure("a", unit: .percent, readings), rule) == [false, false, false])
    }

    private func content(_ measures: [Measure], rule: DisclosureRule?) -> Content {
        let settings = SiteSettings(
            authority: located("A"),
            committee: located("C"),
            plan: plan("P"),
            reports: [located("spring")],
            priorities: [located("01-care")],
            disclosureSettings: rule.map(disclosure)
        )
        let priority = Priority(
            id: "care",
            number: located(1),
            title: located("Care"),
            vision: markdown(),
            narrative: markdown(),
            measures: measures
        )
        return Content(settings: settings, priorities: [priority], reports: [report("spring", asAt: "2025-06-30")])
    }

    private func texts(_ content: Content) -> [[String]] {
        content.priorities[0].measures.map { $0.readings.map(\.text) }
    }

    private let words = "withheld to protect people"

    @Test("Where one part of a total is withheld, the smallest other part is withheld too")
    func second() {
        let measures = [
            makeMeasure("total", [(60, nil)], totalOf: ["a", "b", "c"].map(located)),
            makeMeasure("a", [(3, nil)]), makeMeasure("b", [(40, nil)]), makeMeasure("c", [(17, nil)]),
        ]
        #expect(texts(Disclosure.applied(to: content(measures, rule: rule))) == [["60"], [words], ["40"], [words]])
        #expect(texts(Disclosure.applied(to: content(measures, rule: nil))) == [["60"], ["3"], ["40"], ["17"]])
    }

    @Test("Where a total has one part only, the total is withheld with it")
    func onlyPart() {
        let measures = [
            makeMeasure("total", [(60, nil)], totalOf: [located("a")]), makeMeasure("a", [(3, nil)]),
        ]
        #expect(texts(Disclosure.applied(to: content(measures, rule: rule))) == [[words], [words]])
    }

    @Test("Where two parts are withheld, nothing more is")
    func twoParts() {
        let measures = [
            makeMeasure("total", [(60, nil)], totalOf: ["a", "b", "c"].map(located)),
            makeMeasure("a", [(3, nil)]), makeMeasure("b", [(2, nil)]), makeMeasure("c", [(55, nil)]),
        ]
        #expect(texts(Disclosure.applied(to: content(measures, rule: rule))) == [["60"], [words], [words], ["55"]])
    }

    @Test("What a second figure is withheld for may make a third necessary, in whatever order the totals stand")
    func chain() {
        let measures = [
            makeMeasure("later", [(30, nil)], totalOf: ["b", "c"].map(located)),
            makeMeasure("first", [(13, nil)], totalOf: ["a", "b"].map(located)),
            makeMeasure("a", [(3, nil)]), makeMeasure("b", [(10, nil)]), makeMeasure("c", [(20, nil)]),
        ]
        #expect(
            texts(Disclosure.applied(to: content(measures, rule: rule))) == [["30"], ["13"], [words], [words], [words]]
        )
    }

    @Test("The record of what was published gives away nothing either")
    func record() throws {
        let open = content([makeMeasure("a", [(3, nil), (40, nil)])], rule: nil)
        let snapshot = try #require(Snapshot(open))
        var withRecord = content([makeMeasure("a", [(3, nil), (40, nil)])], rule: rule)
        withRecord.reports[0].published = PublishedRecord(snapshot)
        let entry = try #require(Disclosure.applied(to: withRecord).reports[0].published?.measures.first)
        #expect(entry.readings.map(\.value) == [nil, "40"])
        #expect(entry.readings.map(\.text) == [words, "40"])
        #expect(entry.reason.isEmpty)
    }

    @Test("Nor does the record of a measure that is no longer there, whatever word its unit has")
    func recordOfFormerMeasure() throws {
        let open = content([makeMeasure("a", unit: .other("children"), [(3, nil), (40, nil)])], rule: nil)
        var withRecord = content([], rule: rule)
        withRecord.reports[0].published = PublishedRecord(try #require(Snapshot(open)))
        let entry = try #require(Disclosure.applied(to: withRecord).reports[0].published?.measures.first)
        #expect(entry.readings.map(\.value) == [nil, "40"])
    }

    @Test("Of a percentage of a measure that is no longer there, the fraction that it was printed with is withheld")
    func fractionOfFormerMeasure() throws {
        let open = content([makeMeasure("a", unit: .percent, [(58, nil), (61, nil)])], rule: nil)
        var record = PublishedRecord(try #require(Snapshot(open)))
        record.measures[0].readings[0].text = "58.3% (14 of 24)"
        record.measures[0].readings[1].text = "61.5%"
        var withRecord = content([], rule: rule)
        withRecord.reports[0].published = record
        let entry = try #require(Disclosure.applied(to: withRecord).reports[0].published?.measures.first)
        #expect(entry.readings.map(\.text) == [words, "61.5%"])
        #expect(entry.readings.map(\.value) == [nil, "61"])
    }

    @Test("Of an exempt report nothing is left but its cover sheet, with or without a disclosure rule")
    func exempt() {
        var secret = content([], rule: nil)
        secret.reports[0].part = located(2)
        secret.reports[0].appendices = [Paper(title: located("The home in question"), part: located(2))]
        secret.priorities[0].milestones = [milestone("M-1", updates: [update("spring", .inProgress)])]
        var notes = EnquiryNotes(at: SourceLocation(path: "enquiry.md"))
        notes.body = markdown("What of the home in question?")
        secret.reports[0].enquiry = notes
        let published = Disclosure.applied(to: secret)
        #expect(published.reports[0].enquiry == nil)
        #expect(published.reports[0].body.isEmpty)
        #expect(published.reports[0].narrative.isEmpty)
        #expect(published.reports[0].appendices.map(\.title.value) == [""])
        #expect(published.priorities[0].milestones[0].updates.isEmpty)
    }
}
