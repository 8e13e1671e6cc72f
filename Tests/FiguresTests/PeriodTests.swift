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
            "", "22-Oct", "2022", "2022-13", "2024-26", "2024-25 Q5", "Q2", "AY2024", "2022-10-01", "Okt-22", "Oct",
            "0000-01", "1022-10",
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
    }

    @Test(
        "Years run from April to March, academic years from September to August",
        arguments: [
            ("Feb-24", "2024-02-01", "2024-02-29"), ("2024-25 Q1", "2024-04-01", "2024-06-30"),
            ("2024-25 Q4", "2025-01-01", "2025-03-31"), ("2024-25", "2024-04-01", "2025-03-31"),
            ("AY2024-25", "2024-09-01", "2025-08-31"),
        ]
    )
    func knowsItsDays(text: String, first: String, last: String) {
        #expect(period(text).firstDay == day(first))
        #expect(period(text).lastDay == day(last))
    }

    @Test("A period knows its successor, the same a year before and the distance to another")
    func knowsItsNeighbours() {
        #expect(period("Dec-22").successor == period("Jan-23"))
        #expect(period("2024-25 Q4").successor == period("2025-26 Q1"))
        #expect(period("Jan-23").yearBefore == period("Jan-22"))
        #expect(period("2024-25 Q2").yearBefore == period("2023-24 Q2"))
        #expect(period("AY2024-25").yearBefore == period("AY2023-24"))
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
            ("2025-08-31", .academicYear, "AY2024-25"),
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
