internal import Figures
import Measures
import Testing
import Workbooks

@testable import Importing

@Suite("Tables of figures in workbooks")
struct WorkbookDraftTests {
    private func sheet(_ rows: [[String]], name: String = "S", merges: [CellRange] = []) -> Sheet {
        Sheet(name: name, rows: rows.map { $0.map { Cell($0, kind: $0.isEmpty ? .blank : .text) } }, merges: merges)
    }

    private func draft(_ rows: [[String]], area: String? = nil, merges: [CellRange] = []) -> Draft {
        WorkbookDraft.make(Workbook(path: "a", sheets: [sheet(rows, merges: merges)]), area: area)
    }

    private func readings(_ measure: DraftMeasure) -> [String] {
        measure.readings.map { "\($0.period.label) \($0.text)" }
    }

    @Test("Titles, notes and section rows stand around a table, and are listed")
    func wide() throws {
        let found = draft([
            ["A scorecard"], [], ["No.", "Front door", "Oct-24", "Nov-24", "RAG", "Target"],
            ["1", "Visits in time", "83%", "85%", "G", "90%"], ["Homes"], ["2", "Visits", "12", "", "A", "Monitor"], [],
            ["Source: the case system"],
        ])
        #expect(found.measures.map(\.title) == ["Visits in time", "Visits"])
        #expect(found.measures.map(\.ref) == ["1", "2"])
        #expect(found.measures.map(\.target) == ["90%", "Monitor"])
        #expect(readings(found.measures[0]) == ["Oct-24 83%", "Nov-24 85%"])
        #expect(found.leftOut.map(\.text).sorted() == ["A", "A scorecard", "G", "Homes", "Source: the case system"])
        #expect(found.leftOut.first { $0.text == "G" }?.reason.hasPrefix("computed") == true)
    }

    @Test("Forecasts are no readings, and quarters are named by year and months in two rows")
    func forecasts() {
        let found = draft([
            ["Output", "Financial year 2024 to 2025", "", "", ""],
            ["", "(Apr to Jun)", "(Jul to Sep)", "(Oct to Dec)", "Total"],
            ["", "Actual", "Actual", "Forecast", ""], ["Trees planted", "4", "5", "6", "15"],
            ["Paths", "1", "0", "2", "3"],
        ])
        #expect(found.measures.map(readings) == [["2024-25 Q1 4", "2024-25 Q2 5"], ["2024-25 Q1 1", "2024-25 Q2 0"]])
        #expect(found.leftOut.filter { $0.reason.contains("forecast") }.map(\.text) == ["6", "2"])
    }

    @Test("Sub-headings without figures under them are no measures")
    func subheadings() {
        let found = draft([
            ["Service", "July 2024", "", "September 2024", ""], ["", "Average", "Range", "Average", "Range"],
            ["Fostering", "18.4", "1-91", "18.0", "1-87"], ["Homes", "17.6", "2-27", "17.5", "9-24"],
        ])
        #expect(found.measures.map(\.title) == ["Fostering", "Homes"])
        #expect(readings(found.measures[0]) == ["Jul-24 18.4", "Sep-24 18.0"])
        #expect(found.leftOut.count { $0.reason.contains("'Range'") } == 4)
    }

    @Test("Months may go down and measures across, under merged headings")
    func across() {
        let found = draft(
            [
                ["Year", "Month", "Waiting", ""], ["", "", "Median (weeks)", "No. over 52 weeks"],
                ["2024/25", "Oct-24", "14.3", "-"], ["", "Nov-24", "13.4", "52+"], ["", "Dec-24", "13.2", "7"],
            ],
            merges: [CellRange(rows: 0...0, columns: 2...3), CellRange(rows: 2...4, columns: 0...0)]
        )
        #expect(found.measures.map(\.title) == ["Waiting: Median (weeks)", "Waiting: No. over 52 weeks"])
        #expect(readings(found.measures[0]) == ["Oct-24 14.3", "Nov-24 13.4", "Dec-24 13.2"])
        #expect(found.measures[0].knownUnit == "weeks")
    }

    @Test("One figure a row becomes a measure with comparators and parts")
    func long() throws {
        let rows = [
            ["area_name", "period", "indicator", "Sex", "value"], ["Ham", "2022", "Smoking", "Both", "12%"],
            ["Ham", "2023", "Smoking", "Both", "11%"], ["Ham", "2022", "Smoking", "Men", "14%"],
            ["England", "2022", "Smoking", "Both", "13%"], ["England", "2023", "Smoking", "Both", "12%"],
        ]
        let found = draft(rows, area: "ham")
        #expect(found.areas == ["Ham", "England"])
        #expect(found.measures.map(\.title) == ["Smoking", "Smoking", "Smoking"])
        #expect(found.measures.map(\.series) == [nil, "part: Sex: Men", "comparator: England"])
        #expect(readings(found.measures[0]) == ["2022 12%", "2023 11%"])
    }

    @Test("A figure and its month side by side, twice in a row")
    func pairs() {
        let found = draft([
            ["Measure", "Earlier figure", "Month", "Latest figure", "Month"],
            ["Referrals", "443", "Jan 2024", "263", "Sep 2024"],
            ["Care leavers", "41.1%", "Aug 2024", "43.3% (88/203)", "Sep 2024"],
        ])
        #expect(
            found.measures.map(readings) == [["Jan-24 443", "Sep-24 263"], ["Aug-24 41.1%", "Sep-24 43.3% (88/203)"]]
        )
    }

    @Test("Dates seven days apart are weeks")
    func weeks() {
        let dates = [(2020, 1, 6), (2020, 1, 13), (2020, 1, 20)].map { date in
            Cell("\(date.2)/01/2020", kind: .date(year: date.0, month: date.1, day: date.2))
        }
        let sheet = Sheet(
            name: "S",
            rows: [
                [Cell("Measure", kind: .text)] + dates,
                [Cell("A", kind: .text)] + [1, 2, 3].map { Cell("\($0)", kind: .number($0)) },
            ]
        )
        let found = WorkbookDraft.make(Workbook(path: "a", sheets: [sheet]))
        #expect(
            found.measures.first?.readings.map(\.period.label) == [
                "w/c 6 Jan 2020", "w/c 13 Jan 2020", "w/c 20 Jan 2020",
            ]
        )
    }

    @Test("Hidden sheets, rows and columns are listed and not read; the same figures twice are brought in once")
    func hidden() {
        var hidden = sheet([["Measure", "Oct-24", "Nov-24"], ["Secret", "1", "2"]], name: "Old")
        hidden.isHidden = true
        let one = sheet([["Measure", "Oct-24", "Nov-24"], ["Visits", "1", "2"]], name: "One")
        let two = sheet([["Measure", "Oct-24", "Nov-24"], ["Visits", "1", "2"]], name: "Two")
        let found = WorkbookDraft.make(Workbook(path: "a", sheets: [hidden, one, two]))
        #expect(found.measures.map(\.title) == ["Visits"])
        #expect(found.leftOut.count { $0.reason == "the sheet is hidden" } == 6)
        #expect(found.leftOut.count { $0.reason.contains("already, in One!") } == 2)
    }
}

@Suite("Drafts as kpis.csv")
struct DraftFileTests {
    private func measure(_ title: String, _ readings: [(String, String)]) throws -> DraftMeasure {
        var measure = DraftMeasure(title: title)
        measure.readings = try readings.map { (try #require(Period.readings(of: $0.0).first), $0.1, "S!B2") }
        return measure
    }

    @Test("What a file does not say is left to fill in, and a gap has its reason")
    func opens() throws {
        var draft = Draft()
        draft.measures = [try measure("Visits in time", [("Oct-24", "83%"), ("Dec-24", "52+"), ("Jan-25", "85%")])]
        let files = try DraftFile.all(&draft, existing: [:])
        #expect(files.map(\.name) == ["kpis.csv"])
        #expect(
            files[0].text == """
                id,title,unit,better,target,Oct-24,Nov-24,Dec-24,Jan-25
                visits-in-time,Visits in time,percent,"‹higher, lower, within or monitor›","‹the target, or Monitor or TBC›",83%,[x] no figure in the file,[x] no figure in the file,85%

                """
        )
        #expect(draft.leftOut.map(\.text) == ["52+"])
    }

    @Test("A measure that is there keeps what is said of it, and a changed figure is named")
    func merges() throws {
        let old = "id,title,unit,better,target,link,Oct-24\nvisits,Visits in time,percent,higher,90%,MTFP 1,83%\n"
        var draft = Draft()
        draft.measures = [try measure("Visits in Time", [("Oct-24", "82%"), ("Nov-24", "85%")])]
        let files = try DraftFile.all(&draft, existing: ["kpis.csv": Array(old.utf8)])
        #expect(files[0].added == 1)
        #expect(files[0].changed == ["visits in October 2024: was 83%, is 82% in S!B2"])
        #expect(files[0].open == 0)
        #expect(
            files[0].text
                == "id,title,unit,better,target,link,Oct-24,Nov-24\nvisits,Visits in time,percent,higher,90%,MTFP 1,82%,85%\n"
        )
    }

    @Test("A figure where a blank was is new, and no change")
    func fills() throws {
        let old = "id,title,unit,better,target,Oct-24,Nov-24\nvisits,Visits,percent,higher,90%,,85%\n"
        var draft = Draft()
        draft.measures = [try measure("Visits", [("Oct-24", "82%")])]
        let files = try DraftFile.all(&draft, existing: ["kpis.csv": Array(old.utf8)])
        #expect(files[0].added == 1)
        #expect(files[0].changed.isEmpty)
    }

    @Test(
        "A file that cannot be read whole is not written again",
        arguments: [
            "id,title,Oct-24\nvisits,Visits,1,2\n",
            "id,title,Oct-24,2023-24\nvisits,Visits,1,2\n",
            "id,title,,Oct-24\nvisits,Visits,a note,1\n",
            "id,title,Title,Oct-24\nvisits,Visits,Calls,1\n",
            "id,title,Oct-24,October 2024\nvisits,Visits,1,2\n",
        ]
    )
    func refuses(old: String) throws {
        var draft = Draft()
        draft.measures = [try measure("Visits", [("Nov-24", "3")])]
        #expect(throws: UnreadableFile.self) {
            try DraftFile.all(&draft, existing: ["kpis.csv": Array(old.utf8)])
        }
    }

    @Test("Percentages are told by their unit: 10 is 10%, and 0.65 is 65.0% where all are shares of one")
    func percentages() throws {
        var whole = try measure("A", [("Oct-24", "10"), ("Nov-24", "12.5")])
        whole.unit = "%"
        #expect(whole.written("10", unit: .percent) == "10%")
        var share = try measure("B", [("Oct-24", "0.65"), ("Nov-24", "1")])
        share.unit = "%"
        #expect(share.written("0.65", unit: .percent) == "65.0%")
        #expect(share.written("1", unit: .percent) == "100.0%")
    }
}
