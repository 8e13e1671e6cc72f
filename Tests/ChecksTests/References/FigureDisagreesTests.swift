import Checks
import Diagnostics
import Testing

@Suite("Quoted figures that are not the reading")
struct FigureDisagreesTests {
    private func page(_ text: String) -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,Dec-24,Jan-25,Feb-25,Mar-25
        a,Contacts decided,percent,higher,90.0%,[c],[x] system replaced,43.3% (88/203),84.5%
        carers,Foster carers,count,higher,Monitor,"1,147",12,13,14
        budget,Balance,£m,within,-1..1,(0.301),0.2,1.960,0
        -- pages/p.md --
        ---
        title: P
        ---
        \(text)

        """
    }

    @Test(
        "Slips are found, at the address",
        arguments: [
            ("[84%](kpi:a@2025-03)", "the text says '84%', but 'a' was 84.5% in March 2025"),
            ("[84.4%](kpi:a@2025-03)", "the text says '84.4%', but 'a' was 84.5% in March 2025"),
            ("[84.50001%](kpi:a@2025-03)", "the text says '84.50001%', but 'a' was 84.5% in March 2025"),
            ("[88 of 204](kpi:a@2025-02)", "the text says '88 of 204', but 'a' was 43.3% (88 of 203) in February 2025"),
            ("[1,148](kpi:carers@2024-12)", "the text says '1,148', but 'carers' was 1,147 in December 2024"),
            ("[£0.301m](kpi:budget@2024-12)", "the text says '£0.301m', but 'budget' was −£0.301m in December 2024"),
            (
                "[\u{FF19}\u{FF19}%](kpi:a@2025-03)",
                "the text says '\u{FF19}\u{FF19}%', but 'a' was 84.5% in March 2025"
            ),
            ("[80%](kpi:a@2024-12)", "'a' has no figure for December 2024: suppressed"),
            ("[80%](kpi:a@2025-01)", "'a' has no figure for January 2025: system replaced"),
            ("[](kpi:a@2025-01)", "'a' has no figure for January 2025: system replaced"),
            ("[85%](kpi:a@2025-04)", "'a' has no reading for April 2025"),
            ("[85%](kpi:a@2024-25)", "'2024-25' is not a month, and 'a' has readings by month"),
            ("[85%](kpi:a@2025-13)", "'2025-13' is not a month, and 'a' has readings by month"),
        ]
    )
    func slips(text: String, message: String) throws {
        let found = try diagnostics(FigureDisagrees.self, page(text))
        let column = text.split(separator: "(kpi")[0].count + 2
        #expect(found.map(\.location.description) == ["pages/p.md:4:\(column)"])
        #expect(found.map(\.message) == [message])
        #expect(found.first?.severity == .error)
    }

    @Test("A comparator's or part's figure is compared with its own reading")
    func series() throws {
        func found(_ text: String) throws -> [String] {
            let files = """
                -- priorities/02-care/kpis.csv --
                id,series,title,unit,better,target,Feb-25,Mar-25
                a,,Contacts decided,percent,higher,90.0%,43.3%,84.5%
                a,comparator: South East,,,,,61.0%,62.5%
                a,part: Ward: Ham,,,,,40.0%,41.0%
                -- pages/p.md --
                ---
                title: P
                ---
                \(text)

                """
            return try diagnostics(FigureDisagrees.self, files).map(\.message)
                + diagnostics(UnknownReference.self, files).map(\.message)
        }
        #expect(try found("[62.5%](kpi:a/south-east@2025-03) and [41%](kpi:a/ward-ham@2025-03)") == [])
        #expect(
            try found("[62.4%](kpi:a/south-east@2025-03)") == [
                "the text says '62.4%', but 'a/south-east' was 62.5% in March 2025"
            ]
        )
        #expect(try found("[84.5%](kpi:a/ward-ham@2025-03)").count == 1)
        #expect(try found("[9%](kpi:a/england@2025-03)") == ["'a' has no comparator or part 'england'"])
        #expect(try found("[Elsewhere](kpi:a/england)") == ["'a' has no comparator or part 'england'"])
    }

    @Test(
        "A number that cannot be compared is a query",
        arguments: ["ninety-nine per cent", "Twelve", "\u{00BD} of them", "83pc", "83 or 99"]
    )
    func notCompared(words: String) throws {
        let found = try diagnostics(FigureDisagrees.self, page("[\(words)](kpi:a@2025-03)"))
        #expect(found.map(\.severity) == [.query])
        #expect(found.first?.message.hasPrefix("'\(words)' cannot be compared with the reading of 'a'") == true)
        #expect(found.first?.remedy?.hasPrefix("write 84.5% in digits") == true)
    }

    @Test(
        "What is the reading at the precision written raises no alarm",
        arguments: [
            "[84.5%](kpi:a@2025-03)", "[85%](kpi:a@2025-03)", "[84.50%](kpi:a@2025-03)", "[](kpi:a@2025-03)",
            "[some 85% within a day](kpi:a@2025-03)", "[43.3%](kpi:a@2025-02)", "[43%](kpi:a@2025-02)",
            "[43.35%](kpi:a@2025-02)", "[88/203](kpi:a@2025-02)", "[88 of 203](kpi:a@2025-02)",
            "[1147](kpi:carers@2024-12)", "[£1.96m](kpi:budget@2025-02)", "[-£0.3m](kpi:budget@2024-12)",
            // Words without a figure say nothing that could be wrong.
            "[most](kpi:a@2025-03)", "[the one of September 2024](kpi:a@2025-03)", "[17%](kpi:a)",
            "[in 2024-25](kpi:a@2025-03)",
            // Digits are digits in every alphabet.
            "[\u{FF18}\u{FF15}\u{FF05}](kpi:a@2025-03)", "[\u{0661}\u{0662}](kpi:carers@2025-01)",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(FigureDisagrees.self, page(text)).isEmpty)
    }

    @Test("A measure that does not exist is reported as such alone")
    func unknown() throws {
        #expect(try findings(FigureDisagrees.self, page("[17%](kpi:z@2025-03)")).isEmpty)
        #expect(try findings(UnknownReference.self, page("[17%](kpi:z@2025-03)")).count == 1)
    }

    // MARK: Tables

    private func table(_ cell: String, readings: String = "{July: 2024-07}") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,2024-07,2024-08
        caseload,Caseload,ratio,lower,Monitor,18.4,[x] late
        -- tables/load.csv --
        Service,July
        All,\(cell)
        -- tables/load.yaml --
        caption: Caseloads
        kpis: {All: caseload}
        readings: \(readings)

        """
    }

    @Test("A cell that quotes a reading is that reading, at the precision written", arguments: ["18.4", "18"])
    func agrees(cell: String) throws {
        #expect(try findings(FigureDisagrees.self, table(cell)).isEmpty)
    }

    @Test("A cell that is another figure than the reading it quotes is an error, at the cell")
    func disagrees() throws {
        let found = try diagnostics(FigureDisagrees.self, table("18.5"))
        #expect(found.map(\.location.description) == ["tables/load.csv:2:5"])
        #expect(found.first?.message == "the text says '18.5', but 'caseload' was 18.4 in July 2024")
    }

    @Test("Where a measure has no figure at all, none is offered")
    func noFigures() throws {
        let archive = """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Feb-25,Mar-25
            a,Contacts decided,percent,higher,90.0%,[c],[c]
            -- pages/a.md --
            ---
            title: A
            ---
            It was [83%](kpi:a@2025-03) and [84%](kpi:a@2024-03).

            """
        let found = try diagnostics(FigureDisagrees.self, archive)
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.remedy == "remove the figure: this KPI has none to quote" })
    }

    @Test("A cell cannot quote a period without a figure")
    func noFigure() throws {
        let found = try findings(FigureDisagrees.self, table("18.4", readings: "{July: 2024-08}"))
        #expect(found == ["tables/load.csv:2:5 figure-disagrees"])
    }
}
