import Diagnostics
import Measures
import Testing

@testable import Model

@Suite("Withholding small numbers in tables")
struct TableDisclosureTests {
    private static let rule = DisclosureRule(threshold: 5)

    /// A table from lines of cells, the first of which holds the headings.
    static func table(
        _ lines: String,
        people: DataTable.People? = .all,
        totals: [DataTable.Total] = [],
        id: String = "t"
    ) -> DataTable {
        let cells = lines.split(separator: "\n").map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let rows = cells.dropFirst().map { row in
            DataTable.Row(
                label: located(row[0]),
                cells: row.dropFirst().map { .init(located($0), figure: TableFigure($0)) }
            )
        }
        return DataTable(
            id: id,
            details: tableDetails("T"),
            corner: located(""),
            columns: (cells.first ?? []).dropFirst().enumerated().map { position, heading in
                .init(heading: located(heading), isNumeric: rows.contains { $0.cells[position].figure != nil })
            },
            rows: rows,
            totals: totals,
            people: people
        )
    }

    static func content(_ tables: [DataTable], measures: [Measure] = [], rule: DisclosureRule? = rule) -> Content {
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
        return Content(
            settings: settings,
            priorities: [priority],
            reports: [report("spring", asAt: "2025-06-30")],
            tables: tables
        )
    }

    /// The cells as they are shown, row by row, after small numbers have been withheld.
    private func shown(_ table: DataTable, rule: DisclosureRule? = rule) -> [String] {
        Disclosure.applied(to: Self.content([table], rule: rule)).tables[0].rows.map { row in
            row.cells.map(\.text).joined(separator: " ")
        }
    }

    @Test("A small number is withheld, with a second one of its row and of its column, and the one where these cross")
    func twoWays() {
        let table = Self.table(
            """
            Age,North,South,West,Total
            Under 5,3,20,40,63
            5 to 10,10,30,50,90
            Over 10,60,70,80,210
            Total,73,120,170,363
            """
        )
        #expect(
            shown(table) == ["[c] [c] 40 63", "[c] [c] 50 90", "60 70 80 210", "73 120 170 363"]
        )
        #expect(shown(table, rule: nil)[0] == "3 20 40 63")
    }

    @Test("Sums that have another name than total are found in the figures")
    func unnamed() {
        let table = Self.table("Age,North,South\nUnder 5,3,20\n5 to 10,10,30\nOver 10,60,70\nEverybody,73,120")
        #expect(shown(table) == ["[c] 20", "[c] 30", "60 70", "73 120"])
        let one = Self.table("Age,North\nUnder 5,3\n5 to 10,10\nEverybody,13")
        #expect(shown(one) == ["[c]", "[c]", "13"])
    }

    @Test("A declared total counts even where it is printed wrongly")
    func declared() {
        let table = Self.table(
            "Age,North\nUnder 5,3\n5 to 10,10\nOver 10,60\nEverybody,74",
            totals: [.init(row: 3, parts: [0, 1, 2])]
        )
        #expect(shown(table) == ["[c]", "[c]", "60", "74"])
    }

    @Test("Without a total, nothing but the small number is withheld")
    func alone() {
        #expect(shown(Self.table("Age,North\nUnder 5,3\n5 to 10,10\nOver 10,60")) == ["[c]", "10", "60"])
    }

    @Test("What is withheld together does not come to a small number either")
    func together() {
        let table = Self.table("Age,North\nA,1\nB,2\nC,10\nD,60\nTotal,73")
        #expect(shown(table) == ["[c]", "[c]", "[c]", "60", "73"])
        #expect(shown(Self.table("Age,North\nA,3\nB,4\nC,60\nTotal,67")) == ["[c]", "[c]", "60", "67"])
    }

    @Test("A change from year to year gives away neither of the two years")
    func change() {
        let table = Self.table("Age,2023,2024,Change\nA,3,20,17\nB,30,36,6\nC,40,49,9")
        #expect(shown(table) == ["[c] 20 [c]", "30 36 6", "40 49 9"])
    }

    @Test("Zeros are withheld unless the site shows them")
    func noughts() {
        let table = Self.table("Age,North\nA,0\nB,10\nC,60\nTotal,70")
        #expect(shown(table) == ["[c]", "[c]", "60", "70"])
        #expect(shown(table, rule: DisclosureRule(threshold: 5, showsZeros: true)) == ["0", "10", "60", "70"])
    }

    @Test("Where a count is withheld, so are the percentages; elsewhere only those that tell of few")
    func percentages() {
        #expect(shown(Self.table("Age,n,%\nA,3,3%\nB,97,97%")) == ["[c] [c]", "97 [c]"])
        #expect(shown(Self.table("Age,n,%\nA,40,40%\nB,60,60%\nTotal,100,100%")) == ["40 40%", "60 60%", "100 100%"])
        #expect(shown(Self.table("Age,Children,In time\nA,40,50%\nB,50,96%")) == ["40 [c]", "50 [c]"])
        #expect(shown(Self.table("Age,Children,In time\nA,40,50%\nB,50,60%")) == ["40 50%", "50 60%"])
    }

    @Test("Money, averages and columns that count nobody stay; a table that does not say is taken to count people")
    func columns() {
        let table = "Age,Children,Hubs,£,Average\nA,3,2,£1,2.5\nB,40,3,£2,3.5"
        #expect(shown(Self.table(table, people: .columns([0]))) == ["[c] 2 £1 2.5", "40 3 £2 3.5"])
        #expect(shown(Self.table(table, people: DataTable.People.none)) == ["3 2 £1 2.5", "40 3 £2 3.5"])
        #expect(shown(Self.table(table, people: nil)) == ["[c] [c] £1 2.5", "40 [c] £2 3.5"])
    }

    @Test("What was withheld by hand is protected like what was not, and a reason hides as well as it does")
    func byHand() {
        #expect(shown(Self.table("Age,n\nA,[c]\nB,10\nC,60\nTotal,74")) == ["[c]", "[c]", "60", "74"])
        #expect(shown(Self.table("Age,n\nA,[c]\nB,[x] late\nC,60\nTotal,74")) == ["[c]", "[x] late", "60", "74"])
    }

    private func makeMeasure(_ id: String, _ readings: [Int64]) -> Measure {
        Measure(
            id: located(id),
            title: located(id),
            unit: .count,
            polarity: .lower,
            targets: TargetHistory(latest: .fixed(.monitor())),
            targetLocation: somewhere,
            periodKind: .year,
            readings: readings.enumerated().map { index, value in
                Reading(
                    period: .year(from: 2023 + index),
                    content: .value(.init(value: Decimal(significand: value) ?? .zero, text: "\(value)"))
                )
            }
        )
    }

    @Test("A cell that quotes a withheld reading is withheld, and so is a reading that a withheld cell quotes")
    func quotations() {
        var table = Self.table("Age,2023,2024\nA,3,40\nB,20,41\nC,60,42\nTotal,83,123", people: DataTable.People.none)
        table.columns[0].period = located("2023-24")
        table.rows[0].measure = located("a")
        table.rows[1].measure = located("b")
        let published = Disclosure.applied(
            to: Self.content([table], measures: [makeMeasure("a", [3, 40]), makeMeasure("b", [20, 41])])
        )
        #expect(
            published.tables[0].rows.map { $0.cells.map(\.text) } == [
                ["[c]", "40"], ["[c]", "41"], ["60", "42"], ["83", "123"],
            ]
        )
        #expect(
            published.priorities[0].measures.map { $0.readings.map(\.isSuppressed) } == [
                [true, false], [true, false],
            ]
        )
        #expect(published.tables[0].quotations.isEmpty)
    }

    @Test("Nothing is left of a table of an exempt report")
    func exempt() {
        var table = Self.table("Age,n\nA,30")
        table.details.report = located("spring")
        var content = Self.content([table], rule: nil)
        content.reports[0].part = located(2)
        #expect(Disclosure.applied(to: content).tables.isEmpty)
    }
}
