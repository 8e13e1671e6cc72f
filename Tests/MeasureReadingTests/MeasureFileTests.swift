import Diagnostics
import Figures
import MeasureReading
import MeasureSupport
import Measures
import Testing

@Suite("Reading kpis.csv")
struct MeasureFileTests {
    private func rules(_ text: String) -> [String] { measures(text).diagnostics.map(\.rule) }

    @Test("A row becomes a measure with everything in it")
    func readsRows() throws {
        let (found, diagnostics) = measures(
            """
            id,ref,title,unit,better,target,tolerance,benchmark,benchmark source,link,flags,Oct-22,Nov-22,Dec-22
            children-in-care,20,Rate of Children in Care,"rate per 10,000",lower,<= benchmark,5%,70.0r,England,MTFP 5,new; snapshot,89.7r,91.4r,91.4r [p]
            plo,29,PLO within 16 weeks,percent,higher,90.0%,,,,MTFP 6,,[x] not available,[x],0.0%
            """
        )
        #expect(diagnostics.isEmpty)
        let care = try #require(found.first)
        #expect(care.id.value == "children-in-care")
        #expect(care.id.location == SourceLocation(path: "kpis.csv", line: 2, column: 1))
        #expect(care.ref == "20")
        #expect(care.unit == .rate(per: 10_000))
        #expect(care.polarity == .lower)
        #expect(care.tolerance == .relative(decimal("5")))
        #expect(care.benchmark == Measure.Benchmark(value: decimal("70.0"), text: "70.0", source: "England"))
        #expect(care.link == "MTFP 5")
        #expect(care.flags == ["new", "snapshot"])
        #expect(care.periodKind == .month)
        #expect(care.readings.map(\.text) == ["89.7", "91.4", "91.4"])
        #expect(care.readings.map(\.period.label) == ["Oct-22", "Nov-22", "Dec-22"])
        #expect(care.readings[1].location?.line == 2)
        #expect(care.target(in: .month(12, of: 2022)).value == decimal("70.0"))
        #expect(found[1].tolerance == .standard)
        #expect(found[1].readings.map(\.absence?.symbol) == [.notAvailable, .notAvailable, nil])
    }

    @Test("Columns may be in any order and any case, with spaces around them")
    func readsColumnsInAnyOrder() {
        let (found, diagnostics) = measures("2024-25,Target ,better,UNIT,title,id\n15,Monitor,monitor,count,T,a\n")
        #expect(diagnostics.isEmpty)
        #expect(found.first?.readings.first?.text == "15")
    }

    @Test(
        "Every kind of period heads columns",
        arguments: [
            ("Oct-22,Nov-22", Period.Kind.month), ("2022-10,2022-11", .month), ("2022-10,Nov-22", .month),
            ("2024-25 Q4,2025-26 Q1", .quarter), ("2023-24,2024-25", .year), ("AY2023-24,AY2024-25", .academicYear),
            ("2010-11,2011-12,2012-13", .year), ("2011-11,2011-12,2012-01", .month), ("2010-11,2011-12", .year),
            ("2010-11,2010-12", .month), ("2010-12,2011-13,2012-14", .span(years: 3)), ("2022,2023", .calendarYear),
            ("2010 - 12,2013 - 15", .span(years: 3)), ("2023 Q4,2024 Q1", .calendarQuarter),
            ("year to Dec-23,year to Jan-24", .rollingYear), ("Summer 2023,Autumn 2023", .term),
            ("22-Nov,22-Dec,23-Jan", .month), ("Nov-22,22-Dec", .month), ("2024-03-04,2024-03-05", .day),
            ("w/c 26 Feb 2024,w/c 4 Mar 2024", .week), ("2023-24 H2,2024-25 H1", .half),
        ]
    )
    func readsPeriods(headings: String, kind: Period.Kind) {
        let cells = headings.split(separator: ",").map { _ in "1" }.joined(separator: ",")
        let (found, diagnostics) = measures("id,title,unit,better,target,\(headings)\na,T,count,lower,5,\(cells)\n")
        #expect(diagnostics.isEmpty)
        #expect(found.first?.periodKind == kind)
        #expect(found.first?.readings.count == headings.split(separator: ",").count)
    }

    @Test(
        "Headings that are wrong are errors of their own rule",
        arguments: [
            ("id,title,unit,better,target,Oct-22,Oct-22", ["repeated-period"]),
            ("id,title,unit,better,target,Oct-22,2022-10", ["repeated-period"]),
            ("id,title,unit,better,target,Oct-22,Dec-22", ["missing-period"]),
            ("id,title,unit,better,target,Nov-22,Oct-22", ["period-order"]),
            ("id,title,unit,better,target,Oct-22,2023-24", ["mixed-periods"]),
            ("id,title,unit,better,target,2011-12", ["ambiguous-period"]),
            ("id,title,unit,better,target", ["no-periods"]),
            ("id,title,unit,better,Oct-22", ["missing-column"]),
            ("id,id,title,unit,better,target,Oct-22", ["repeated-column"]),
            ("id,title,unit,better,target,tolerence,Oct-22", ["unknown-column"]),
            ("id,title,unit,better,target,2010-12", ["ambiguous-period"]),
            ("id,title,unit,better,target,22-Oct", ["ambiguous-period"]),
            ("id,title,unit,better,target,22-Oct,22-Dec", ["ambiguous-period"]),
            ("id,title,unit,better,target,2010-12,2011-14", ["mixed-periods"]),
        ]
    )
    func reportsHeadings(headings: String, expected: [String]) {
        let (_, diagnostics) = measures(headings + "\n")
        #expect(diagnostics.map(\.rule) == expected)
        #expect(diagnostics.allSatisfy { $0.severity == .error && $0.location.line == 1 && $0.remedy != nil })
    }

    @Test(
        "A misspelt heading names the nearest one",
        arguments: [
            ("tolerence", "did you mean 'tolerance'?"), ("bench mark", "did you mean 'benchmark'?"),
            ("01/10/2022", "'Oct-22'"), ("whatever", "the columns are"),
        ]
    )
    func suggestsHeadings(heading: String, expected: String) throws {
        let found = try #require(measures("id,title,unit,better,target,\(heading),Nov-22\n").diagnostics.first)
        #expect(found.message == "'\(heading)' is neither a column nor a period")
        #expect(try #require(found.remedy).contains(expected))
    }

    @Test(
        "A heading that may be two periods is refused with both of them",
        arguments: [
            (
                "2011-12", "may be the year 2011-12 or December 2011",
                "write '2011/12' for the year or 'Dec-11' for the month"
            ),
            (
                "2010-12", "may be December 2010 or the years 2010 to 2012",
                "write 'Dec-10' for the month or '2010 to 2012' for the years"
            ),
            (
                "24-Oct", "may be October 2024, turned round by a spreadsheet, or day 24 of a month",
                "write 'Oct-24' or '2024-10' for the month"
            ),
        ]
    )
    func namesBothReadings(heading: String, message: String, remedy: String) throws {
        let found = try #require(measures("id,title,unit,better,target,\(heading)\n").diagnostics.first)
        #expect(found.message == "'\(heading)' \(message)")
        #expect(found.remedy == remedy)
    }

    @Test(
        "One slip in many headings is one error",
        arguments: [
            (
                "id,title,unit,better,target,01/10/2022,01/11/2022,01/12/2022",
                "unknown-column '01/10/2022' is neither a column nor a period (and 2 more like it)"
            ),
            (
                "id,title,unit,better,target,one,two,three,four",
                "unknown-column 'one' is neither a column nor a period (and 3 more like it)"
            ),
            (
                "id,title,unit,better,target,Dec-22,Nov-22,Oct-22",
                "period-order the periods stand in order from December 2022 back to October 2022"
            ),
            (
                "id,title,unit,better,target,Oct-22,Nov-22,Sep-22,Aug-22",
                "period-order September 2022 stands after November 2022 (and 1 more like it)"
            ),
            (
                "id,title,unit,better,target,Oct-22,Nov-22,Oct-22,Nov-22",
                "repeated-period October 2022 is in column F already (and 1 more like it)"
            ),
            ("id,title,Oct-22", "missing-column there is no column 'unit', 'better' or 'target'"),
            ("a,Contacts,count,lower,5,1", "no-headings the first row does not hold the headings"),
        ]
    )
    func reportsOneSlipOnce(headings: String, expected: String) {
        #expect(measures(headings + "\n").diagnostics.map { "\($0.rule) \($0.message)" } == [expected])
    }

    @Test("Readings under headings that stand newest first are read, and gaps between them are errors")
    func readsNewestFirst() {
        let (found, diagnostics) = measures(
            "id,title,unit,better,target,Dec-22,Nov-22,Oct-22\na,T,count,lower,5,3,,1\n"
        )
        #expect(found.first?.readings.map(\.text) == ["1", "3"])
        #expect(diagnostics.map(\.rule) == ["period-order", "blank-reading"])
    }

    @Test("A gap between periods names what is missing")
    func namesMissingPeriods() throws {
        let found = try #require(measures("id,title,unit,better,target,Oct-22,Jan-23\n").diagnostics.first)
        #expect(found.message == "between Oct-22 and Jan-23 there is no column for Nov-22 to Dec-22")
        #expect(found.location.column == 36)
    }

    @Test("A column without heading matters only if something stands in it")
    func ignoresEmptyColumns() {
        #expect(rules("id,title,unit,better,target,Oct-22,\na,T,count,lower,5,1,\n").isEmpty)
        #expect(rules("id,title,unit,better,target,Oct-22,\na,T,count,lower,5,1,7\n") == ["unknown-column"])
    }

    @Test("A blank is allowed before the first reading and after the last, and an error between")
    func reportsBlanks() throws {
        let (found, diagnostics) = measures(
            """
            id,title,unit,better,target,Oct-22,Nov-22,Dec-22,Jan-23
            a,T,count,lower,5,,1,2,
            b,T,count,lower,5,1,,,4
            c,T,count,lower,5,,,,
            """
        )
        #expect(found.map(\.readings.count) == [2, 2, 0])
        #expect(diagnostics.map(\.rule) == ["blank-reading"])
        let first = try #require(diagnostics.first)
        #expect(first.location == SourceLocation(path: "kpis.csv", line: 3, column: 21))
        #expect(first.message == "'b' has no reading for November 2022 to December 2022, between others")
        #expect(try #require(first.remedy).contains("[x] not available"))
    }

    @Test("An id may be given once in a file")
    func reportsRepeatedIds() {
        let (found, diagnostics) = measures(
            "id,title,unit,better,target,Oct-22\na,T,count,lower,5,1\nb,T,count,lower,5,1\na,U,count,lower,5,1\n"
        )
        #expect(found.map(\.id.value) == ["a", "b"])
        #expect(diagnostics.map(\.rule) == ["repeated-kpi"])
        #expect(diagnostics.first?.message == "the id 'a' is on line 2 already")
        let capitals = "id,title,unit,better,target,Oct-22\nmissing,T,count,lower,5,1\nMISSING,T,count,lower,5,1\n"
        #expect(
            measures(capitals).diagnostics.map(\.message) == ["the id 'MISSING' is on line 2 already, as 'missing'"]
        )
        #expect(diagnostics.first?.location.line == 4)
    }

    @Test("Rows that were pasted again and again are one error for each id")
    func countsRepeatedIds() {
        let rows = String(repeating: "a,T,count,lower,5,1\nb,T,count,lower,5,1\n", count: 100)
        #expect(
            measures("id,title,unit,better,target,Oct-22\n" + rows).diagnostics.map(\.message) == [
                "the id 'a' is on line 2 already (and 98 more like it)",
                "the id 'b' is on line 3 already (and 98 more like it)",
            ]
        )
    }

    @Test(
        "What a measure cannot do without is an error where it is missing or wrong",
        arguments: [
            (",T,count,lower,5,1", "missing-value"), ("a,,count,lower,5,1", "missing-value"),
            ("a,T,,lower,5,1", "missing-value"), ("a,T,count,,5,1", "missing-value"),
            ("a,T,count,lower,,1", "missing-value"), ("a b,T,count,lower,5,1", "bad-id"),
            (".,T,count,lower,5,1", "bad-id"), ("-,T,count,lower,5,1", "bad-id"),
            ("\(String(repeating: "a", count: 300)),T,count,lower,5,1", "bad-id"),
            ("a,T,=,lower,5,1", "unit-form"), ("a,T,count,lowest,5,1", "polarity-form"),
            ("a,T,count,lower,five,1", "target-form"), ("a,T,count,lower,42.1 England,1", "comparator-as-target"),
            ("a,T,count,lower,<= benchmark,1", "target-without-benchmark"), ("a,T,count,lower,5,one", "reading-form"),
        ]
    )
    func reportsRows(row: String, expected: String) {
        let (_, diagnostics) = measures("id,title,unit,better,target,Oct-22\n\(row)\n")
        #expect(diagnostics.map(\.rule) == [expected])
        #expect(diagnostics.allSatisfy { $0.severity == .error && $0.location.line == 2 })
    }

    @Test("Every error of a file is reported at once, each at its own cell")
    func reportsAllAtOnce() {
        let (_, diagnostics) = measures(
            """
            id,title,unit,better,target,benchmark,Oct-22,Nov-22
            a,T,percent,higher,90,soon,41.3,x
            b,T,count,lower,42.1r England,,1,2
            """
        )
        #expect(
            diagnostics.inFileOrder().map { "\($0.location.line):\($0.location.column) \($0.rule)" } == [
                "2:20 target-unit-mismatch", "2:23 benchmark-form", "2:28 reading-unit-mismatch", "2:33 reading-form",
                "3:17 comparator-as-target",
            ]
        )
    }

    @Test("A unit that looks misspelt is queried")
    func queriesUnits() {
        let (found, diagnostics) = measures("id,title,unit,better,target,Oct-22\na,T,counts,lower,5,1\n")
        #expect(found.first?.unit == .other("counts"))
        #expect(diagnostics.map(\.rule) == ["unit-unfamiliar"])
        #expect(diagnostics.first?.remedy == "did you mean 'count'?")
        #expect(measures("id,title,unit,better,target,Oct-22\na,T,hours,lower,5,1\n").diagnostics.isEmpty)
    }

    @Test("A file from Excel with semicolons, a byte-order mark and CRLF is read")
    func readsExcel() {
        let (found, diagnostics) = measures(
            "\u{FEFF}id;title;unit;better;target;Oct-22\r\na;\"T; and\r\nmore\";count;monitor;Monitor;1,147\r\n;;;;;\r\n"
        )
        #expect(diagnostics.isEmpty)
        #expect(found.first?.readings.first?.text == "1,147")
        #expect(found.first?.title.value == "T; and\nmore")
    }

    @Test("Whatever stands in the cells, reading and rating end without a crash, and nothing is lost in silence")
    func survivesAnything() {
        let pieces = [
            "1", "0", "999,999,999,999", "0.000001", "%", "r", "/", "(", ")", "£", "m", "-", "+", "[x]", "[p]", " ",
            ".", ",",
            "..", "<=", ">=", "benchmark", "pp", "Monitor", "г", "\u{2212}", "England", "2011-12",
        ]
        let units = ["percent", "count", "rate per 1,000", "days", "£", "£m", "hours"]
        var state = UInt64(20)
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        func text() -> String { (0..<(next(4) + 1)).map { _ in pieces[next(pieces.count)] }.joined() }
        for round in 0..<3_000 {
            let cells = [
                "a", "T", units[next(units.count)], Polarity.allCases[next(4)].rawValue, text(), text(), text(), text(),
                text(),
            ]
            let row = cells.map { "\"" + $0 + "\"" }.joined(separator: ",")
            let (found, diagnostics) = measures(
                "id,title,unit,better,target,benchmark,tolerance,2022-23,2023-24\n\(row)\n"
            )
            let errors = diagnostics.count(of: .error)
            #expect(!found.isEmpty || errors > 0, "round \(round): \(row)")
            guard let measure = found.first else { continue }
            let filled = cells[7...8].filter { !$0.allSatisfy(\.isWhitespace) }.count
            #expect(measure.readings.count == filled || errors > 0, "round \(round): \(row)")
            _ = measure.standing(asAt: day("2024-03-31")).sentence
            _ = measure.processBehaviour(asAt: day("2024-03-31"))
        }
    }

    @Test("Ten thousand rows are read, each one")
    func manyRows() {
        let lines = (0..<10_000).map { "k\($0),A title,percent,higher,90.0%,41.3%,[x] late,88/203\n" }
        let (found, diagnostics) = measures("id,title,unit,better,target,Oct-22,Nov-22,Dec-22\n" + lines.joined())
        #expect(found.count == 10_000)
        #expect(diagnostics.isEmpty)
    }
}
