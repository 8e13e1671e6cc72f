import Figures
import MeasureSupport
import Measures
import Testing

@Suite("Periods")
struct PeriodTests {
    @Test(
        "Every spelling of a period is read, and printed in one way",
        arguments: [
            ("Oct-22", "Oct-22", "2022-10", "October 2022"),
            ("2022-10", "Oct-22", "2022-10", "October 2022"),
            ("oct 2022", "Oct-22", "2022-10", "October 2022"),
            ("October 2022", "Oct-22", "2022-10", "October 2022"),
            ("Sept-23", "Sep-23", "2023-09", "September 2023"),
            ("2024-25 Q2", "2024-25 Q2", "2024-25-Q2", "quarter 2 of 2024-25"),
            ("2024-25-Q2", "2024-25 Q2", "2024-25-Q2", "quarter 2 of 2024-25"),
            ("Q2 2024/25", "2024-25 Q2", "2024-25-Q2", "quarter 2 of 2024-25"),
            ("2024-25", "2024-25", "2024-25", "2024-25"),
            ("2024/25", "2024-25", "2024-25", "2024-25"),
            ("2024-2025", "2024-25", "2024-25", "2024-25"),
            ("1999-00", "1999-00", "1999-00", "1999-00"),
            ("2011/12", "2011-12", "2011-12", "2011-12"),
            ("AY2024-25", "AY2024-25", "AY2024-25", "academic year 2024-25"),
            ("AY 2024/25", "AY2024-25", "AY2024-25", "academic year 2024-25"),
            ("2023", "2023", "2023", "2023"),
            ("2023 Q1", "2023 Q1", "2023-Q1", "quarter 1 of 2023"),
            ("Q4 2023", "2023 Q4", "2023-Q4", "quarter 4 of 2023"),
            ("2018 to 2020", "2018 to 2020", "2018-to-2020", "2018 to 2020"),
            ("2018 - 20", "2018 to 2020", "2018-to-2020", "2018 to 2020"),
            ("2010 - 12", "2010 to 2012", "2010-to-2012", "2010 to 2012"),
            ("2018-20", "2018 to 2020", "2018-to-2020", "2018 to 2020"),
            ("2018-2020", "2018 to 2020", "2018-to-2020", "2018 to 2020"),
            ("year to Mar-23", "year to Mar-23", "year-to-2023-03", "the year to March 2023"),
            ("12 months to December 2023", "year to Dec-23", "year-to-2023-12", "the year to December 2023"),
            ("2024-25 H1", "2024-25 H1", "2024-25-H1", "the first half of 2024-25"),
            ("H2 2024/25", "2024-25 H2", "2024-25-H2", "the second half of 2024-25"),
            ("Autumn 2023", "Autumn 2023", "2023-autumn", "autumn term 2023"),
            ("spring term 2023/24", "Spring 2024", "2024-spring", "spring term 2024"),
            ("w/c 4 March 2024", "w/c 4 Mar 2024", "week-of-2024-03-04", "the week of 4 March 2024"),
            ("week of 2024-03-06", "w/c 4 Mar 2024", "week-of-2024-03-04", "the week of 4 March 2024"),
            ("2024-W10", "w/c 4 Mar 2024", "week-of-2024-03-04", "the week of 4 March 2024"),
            ("2024-03-04", "4 Mar 2024", "2024-03-04", "4 March 2024"),
            ("4 Mar 2024", "4 Mar 2024", "2024-03-04", "4 March 2024"),
        ]
    )
    func readsSpellings(text: String, label: String, canonical: String, name: String) throws {
        let period = try #require(Period(text))
        #expect(period.label == label)
        #expect(period.canonical == canonical)
        #expect(period.name == name)
        #expect(Period(period.canonical, kind: period.kind) == period)
        #expect(Period(period.label, kind: period.kind) == period)
    }

    @Test(
        "Anything else is no period",
        arguments: [
            "", "22-Oct", "2022-13", "2024-25 Q5", "Q2", "AY2024", "2022-02-30", "01/10/2022", "Okt-22", "Oct",
            "0000-01", "1022-10", "2024-25 H3", "Winter 2023", "Autumn", "year to 2023", "2020 to 2018", "2023 to 2023",
            "2024-W54", "2023-W53", "w/c 2024", "23",
        ]
    )
    func refusesOtherTexts(text: String) {
        #expect(Period.readings(of: text).isEmpty)
    }

    @Test("A text that may be a month or a year is neither until the kind is known")
    func leavesAmbiguousTextsOpen() {
        #expect(Period("2011-12") == nil)
        #expect(Period.readings(of: "2011-12") == [.year(from: 2011), .month(12, of: 2011)])
        #expect(Period("2011-12", kind: .month) == .month(12, of: 2011))
        #expect(Period("2011-12", kind: .year) == .year(from: 2011))
        #expect(Period("2011-12", kind: .quarter) == nil)
        #expect(Period.readings(of: "2010-12") == [.month(12, of: 2010), .span(from: 2010, to: 2012)])
        #expect(Period("2010-12", kind: .span(years: 3)) == .span(from: 2010, to: 2012))
        #expect(Period.readings(of: "2011 - 12") == [.year(from: 2011)])
        #expect(Period.turnedRound("24-Oct") == .month(10, of: 2024))
        #expect(Period.turnedRound("Oct-24") == nil)
    }

    @Test(
        "Years run from April to March, academic years from September to August",
        arguments: [
            ("Feb-24", "2024-02-01", "2024-02-29"), ("2024-25 Q1", "2024-04-01", "2024-06-30"),
            ("2024-25 Q4", "2025-01-01", "2025-03-31"), ("2024-25", "2024-04-01", "2025-03-31"),
            ("AY2024-25", "2024-09-01", "2025-08-31"), ("2023", "2023-01-01", "2023-12-31"),
            ("2023 Q2", "2023-04-01", "2023-06-30"), ("2018 to 2020", "2018-01-01", "2020-12-31"),
            ("year to Feb-24", "2023-03-01", "2024-02-29"), ("2024-25 H2", "2024-10-01", "2025-03-31"),
            ("Autumn 2023", "2023-09-01", "2023-12-31"), ("Spring 2024", "2024-01-01", "2024-03-31"),
            ("Summer 2024", "2024-04-01", "2024-07-31"), ("2020-W53", "2020-12-28", "2021-01-03"),
            ("2024-02-29", "2024-02-29", "2024-02-29"),
        ]
    )
    func knowsItsDays(text: String, first: String, last: String) {
        #expect(period(text).firstDay == day(first))
        #expect(period(text).lastDay == day(last))
        #expect(period(text).interval == first + "/" + last)
    }

    @Test("Days are counted one by one through leap years and centuries, and weeks begin on Mondays")
    func countsDays() throws {
        var one = period("1999-12-30")
        var month = Period.month(12, of: 1999)
        for _ in 0..<900 {
            let next = one.successor
            if next.firstDay.month != one.firstDay.month { month = month.successor }
            #expect(next.firstDay.month == month.firstDay.month && one < next)
            #expect(Period.week(of: next.firstDay).firstDay <= next.firstDay)
            #expect(Period.week(of: next.firstDay).lastDay >= next.firstDay)
            #expect(Period(next.canonical) == next)
            one = next
        }
        #expect(one.label == "17 Jun 2002")
        #expect(Period.week(of: one.firstDay).firstDay == one.firstDay)
    }

    @Test("A period knows its successor, the same a year before and the distance to another")
    func knowsItsNeighbours() {
        #expect(period("Dec-22").successor == period("Jan-23"))
        #expect(period("2024-25 Q4").successor == period("2025-26 Q1"))
        #expect(period("Jan-23").yearBefore == period("Jan-22"))
        #expect(period("2024-25 Q2").yearBefore == period("2023-24 Q2"))
        #expect(period("AY2024-25").yearBefore == period("AY2023-24"))
        #expect(period("Autumn 2023").successor == period("Spring 2024"))
        #expect(period("Spring 2024").yearBefore == period("Spring 2023"))
        #expect(period("2023 Q4").successor == period("2024 Q1"))
        #expect(period("year to Mar-23").yearBefore == period("year to Mar-22"))
        #expect(period("2018 to 2020").successor == period("2019 to 2021"))
        #expect(period("2018 to 2020").distance(to: period("2018 to 2021")) == nil)
        #expect(period("2024-02-29").yearBefore == period("2023-02-28"))
        #expect(period("Oct-22").distance(to: period("Mar-23")) == 5)
        #expect(period("Oct-22").distance(to: period("2024-25")) == nil)
        let long = Period.month(1, of: 2000).advanced(by: -12 * 2001)
        #expect(long.name == "January -1")
        #expect(long.advanced(by: -1).name == "December -2")
    }

    @Test("Periods are in the order in which they end")
    func comparesByEnd() {
        let ordered = ["Dec-24", "2024-25 Q3", "Mar-25", "2024-25 Q4", "2024-25", "AY2024-25"].map(period)
        for (earlier, later) in zip(ordered, ordered.dropFirst()) {
            #expect(earlier < later || earlier.lastDay == later.lastDay)
            #expect(!(later < earlier) || earlier.lastDay == later.lastDay)
        }
        #expect(period("Sep-24") < period("Oct-24"))
        #expect(ordered.sorted() == ordered.reversed().sorted())
    }

    @Test(
        "The current period is the latest that has ended by the day",
        arguments: [
            ("2025-03-31", Period.Kind.month, "Mar-25"), ("2025-03-30", .month, "Feb-25"),
            ("2025-01-01", .month, "Dec-24"), ("2025-03-31", .quarter, "2024-25 Q4"),
            ("2025-03-30", .quarter, "2024-25 Q3"), ("2025-03-31", .year, "2024-25"),
            ("2025-03-30", .year, "2023-24"), ("2025-03-31", .academicYear, "AY2023-24"),
            ("2025-08-31", .academicYear, "AY2024-25"), ("2025-03-31", .calendarYear, "2024"),
            ("2024-12-31", .calendarYear, "2024"), ("2025-03-31", .calendarQuarter, "2025 Q1"),
            ("2025-03-30", .half, "2024-25 H1"), ("2025-03-31", .half, "2024-25 H2"),
            ("2025-03-31", .term, "Spring 2025"), ("2025-03-30", .term, "Autumn 2024"),
            ("2024-08-31", .term, "Summer 2024"), ("2025-03-31", .span(years: 3), "2022 to 2024"),
            ("2025-03-31", .rollingYear, "year to Mar-25"), ("2025-03-30", .rollingYear, "year to Feb-25"),
            ("2024-03-10", .week, "2024-W10"), ("2024-03-09", .week, "2024-W09"), ("2024-02-29", .day, "2024-02-29"),
        ]
    )
    func findsTheLatest(today: String, kind: Period.Kind, expected: String) {
        let latest = Period.latest(kind, endedBy: day(today))
        #expect(latest == period(expected))
        #expect(latest.hasEnded(by: day(today)))
        #expect(!latest.successor.hasEnded(by: day(today)))
    }

    @Test("Within a year a month is clear without its year")
    func shortensNames() {
        #expect(period("Jun-23").name(before: period("Jul-23")) == "June")
        #expect(period("Dec-22").name(before: period("Jan-23")) == "December")
        #expect(period("Jul-22").name(before: period("Jul-23")) == "July 2022")
        #expect(period("2023-24").name(before: period("2024-25")) == "2023-24")
    }
}

@Suite("Days")
struct DayTests {
    @Test("A month stands for its last day, in leap years too")
    func readsDays() {
        #expect(Day("2025-03-31") == Day(year: 2025, month: 3, day: 31))
        #expect(Day("2025-03") == Day("2025-03-31"))
        #expect(Day("2024-02") == Day("2024-02-29"))
        #expect(Day("2100-02") == Day("2100-02-28"))
        #expect(Day("2025-03-31")?.description == "2025-03-31")
    }

    @Test(
        "A day that does not exist is none",
        arguments: ["2025-02-29", "2025-13", "2025-00", "2025", "25-03-31", "2025-3-31", "2025-03-31T00:00", ""]
    )
    func refusesOtherTexts(text: String) {
        #expect(Day(text) == nil)
    }
}
