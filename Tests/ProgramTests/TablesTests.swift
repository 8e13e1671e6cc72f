import Foundation
import Testing

/// Tables and the work programme, from their files to their pages.
@Suite("Tables and the work programme on the site")
struct TablesTests {
    private static func workplace() throws -> Workplace {
        let workplace = try Workplace()
        try workplace.write(
            "Area,Net,Range\nTransport,(0.301),1 to 9\n=SUM(A1),1.5,\nTotal,1.199,\n",
            to: "Content/tables/budget.csv"
        )
        try workplace.write(
            "caption: Budget & costs\nunits: £m\nnotes: A slip.\ntotals: [{row: Total, of: all}]\n",
            to: "Content/tables/budget.yaml"
        )
        try workplace.write(
            "---\ntitle: Money\n---\n![](table:budget)\n\nSee [](table:budget).\n",
            to: "Content/pages/money.md"
        )
        return workplace
    }

    @Test("A budget is held against its forecast, tied to its priority, and found from the measure that names it")
    func budget() async throws {
        let workplace = try Workplace(content: "Examples/council-scorecard")
        try await workplace.build()
        let tables = try workplace.text(of: "Output/tables/index.html")
        #expect(tables.contains("<tr id=\"table-budget-2025-26-homelessness\">"))
        #expect(tables.contains("<strong>Over budget (+0.650)</strong>"))
        #expect(tables.contains("<td>Within tolerance (+0.110)</td>"))
        let measure = try workplace.text(of: "Output/kpis/spend-against-budget.html")
        #expect(measure.contains("<a href=\"../tables/index.html#table-budget-2025-26-homelessness\">Budget 1</a>"))
        let priority = StrictMarkup(try workplace.text(of: "Output/priorities/homes-and-streets.html"))
        #expect(priority.words.contains("Homelessness: over budget (Budget and forecast, 2025-26)"))
    }

    @Test("A table is placed in narrative and on the page of tables, and can be downloaded with its description")
    func placed() async throws {
        let workplace = try Self.workplace()
        try await workplace.build()
        let page = StrictMarkup(try workplace.text(of: "Output/pages/money.html"))
        #expect(page.problems.isEmpty)
        #expect(page.words.contains("Budget & costs (£m)"))
        let text = try workplace.text(of: "Output/pages/money.html")
        #expect(text.contains("<th scope=\"col\" class=\"number\">Net</th>"))
        #expect(text.contains("<th scope=\"row\">Transport</th><td class=\"number\">−0.301</td><td>1 to 9</td>"))
        #expect(text.contains("<tr class=\"total\"><th scope=\"row\">Total</th>"))
        #expect(text.contains("<a href=\"../tables/index.html#table-budget\">Budget &amp; costs</a>"))
        let all = StrictMarkup(try workplace.text(of: "Output/tables/index.html"))
        #expect(all.problems.isEmpty)
        #expect(all.element(id: "table-budget") != nil)
        #expect(all.words.contains("A slip."))
        #expect(
            try workplace.text(of: "Output/data/tables/budget.csv")
                == "Area,Net,Range\r\nTransport,-0.301,1 to 9\r\n'=SUM(A1),1.5,\r\nTotal,1.199,\r\n"
        )
        let metadata = try JSON(Data(workplace.text(of: "Output/data/tables/budget.csv-metadata.json").utf8))
        #expect(metadata["url"]?.string == "budget.csv")
        let columns = metadata["tableSchema"]?["columns"]?.items ?? []
        #expect(columns.map { $0["titles"]?.string } == ["Area", "Net", "Range"])
        #expect(columns.map { $0["datatype"]?.string } == ["string", "decimal", "string"])
        #expect(columns[1]["dc:description"]?.string == "Net, in £m")
    }

    @Test("The page that holds everything links to a table on itself")
    func everything() async throws {
        let workplace = try Self.workplace()
        try await workplace.build()
        let page = StrictMarkup(try workplace.text(of: "Output/report.html"))
        #expect(page.problems.isEmpty)
        #expect(page.element(id: "table-budget") != nil)
    }

    @Test("A table of a later report is not on the site of an earlier one")
    func later() async throws {
        let workplace = try Self.workplace()
        try workplace.remove("Content/pages/money.md")
        try workplace.write("caption: Budget\nreport: year-end\n", to: "Content/tables/budget.yaml")
        try await workplace.build("--report", "autumn")
        #expect(!workplace.exists("Output/tables/index.html"))
        #expect(!workplace.exists("Output/data/tables/budget.csv"))
        try await workplace.build("--report", "year-end")
        #expect(workplace.exists("Output/tables/index.html"))
    }

    @Test("A site without tables and work programme has no empty pages of them")
    func none() async throws {
        let site = try await BuiltSite.base.value
        #expect(!site.pages.contains("tables/index.html"))
        #expect(!site.pages.contains("work-programme.html"))
    }

    @Test("The finance tables of September 2023 are printed as the paper has them, slips and all")
    func finance() async throws {
        let site = try await BuiltSite.improvementPlan.value
        let csv = CommaSeparatedValues(try site.text("data/tables/budget-eps-2023-24.csv")).rows
        #expect(csv.last == ["Total", "23.958", "-11.731", "12.227", "13.079", "0.997"])
        #expect(csv.count == 19)
        let words = try site.page("tables/index.html").words
        #expect(words.contains("the rows add up to 0.969"))
    }

    @Test("The work programme of 2023/24 has every item, by meeting, with the scores as printed")
    func workProgramme() async throws {
        let words = try await BuiltSite.improvementPlan.value.page("work-programme.html").words
        #expect(words.contains("27 items"))
        #expect(words.contains("High (5 of 6, as printed)"))
        let places = [
            "18 July 2023", "12 September 2023", "7 November 2023", "13 February 2024", "To be scheduled, 2023-24",
        ]
        .map { words.ranges(of: $0).first?.lowerBound }
        #expect(!places.contains(nil))
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    }

    @Test("A score is worked out from the form, answer by answer")
    func scored() async throws {
        let workplace = try Self.workplace()
        try workplace.write(
            """
            - item: SEND
              date: 2024-09-12
              reason: R
              scoring:
                public-interest: yes
                ability: {answer: yes, evidence: Members asked for it}
                performance: no
                extent: no
                replication: no
                executive-decision: no

            """,
            to: "Content/work-programme.yaml"
        )
        try await workplace.build()
        let page = StrictMarkup(try workplace.text(of: "Output/work-programme.html"))
        #expect(page.problems.isEmpty)
        #expect(page.words.contains("Low (2 of 6)"))
        #expect(page.words.contains("Ability: yes. Members asked for it"))
        #expect(page.words.contains("Performance: no"))
    }
}
