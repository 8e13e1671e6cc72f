import Checks
import Diagnostics
import Testing

@Suite("Published readings that changed without a word")
struct ReadingRevisedTests {
    private func measure(_ readings: String, _ details: String = "source: S") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,Jul-24,Aug-24,Sep-24,Oct-24
        a,Contacts,percent,higher,90%,\(readings)
        -- priorities/02-care/kpis.yaml --
        a:
          \(details)

        """
    }

    private static let before = "81%,82%,14/24,"

    private func found(_ readings: String, _ details: String = "source: S") throws -> [String] {
        try findings(ReadingRevised.self, try published(measure(Self.before)) + measure(readings, details))
    }

    @Test(
        "Slips are found, at the first reading that differs",
        arguments: [
            ("81%,92%,14/24,", "priorities/02-care/kpis.csv:2:35"),
            ("81%,82.1%,14/24,", "priorities/02-care/kpis.csv:2:35"),
            ("81%,82%,16/24,", "priorities/02-care/kpis.csv:2:39"),
            ("81%,[x] being checked,14/24,", "priorities/02-care/kpis.csv:2:35"),
            ("82%,83%,14/24,", "priorities/02-care/kpis.csv:2:31"),
            // What is no longer given at all stands nowhere but at the measure.
            (",82%,14/24,", "priorities/02-care/kpis.csv:2:1"),
        ]
    )
    func slips(readings: String, place: String) throws {
        #expect(try found(readings) == ["\(place) reading-revised"])
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "81%,82%,14/24,85%", "81%,82.0%,14/24,", "81%,82%,58.3% (14/24),", "81%,92% [r],14/24,",
            "81%,82% [p],14/24,",
            "81%,[c],14/24,",
        ]
    )
    func sound(readings: String) throws {
        #expect(try found(readings).isEmpty)
    }

    @Test(
        "A figure in place of a reason for having none is an addition",
        arguments: ["[x] late", "[x] due in 2025", "[z]"]
    )
    func additions(missing: String) throws {
        let archive = try published(measure("81%,82%,\(missing),")) + measure("81%,82%,83%,")
        #expect(try findings(ReadingRevised.self, archive).isEmpty)
    }

    @Test(
        "A note answers for the readings from its first period on, where that is one of those that changed",
        arguments: [("2024-07", 0), ("2024-08", 1), ("2024-06", 1), ("2024-10", 1)]
    )
    func notes(from: String, count: Int) throws {
        let note = "changes: [{from: \(from), note: Counted anew.}]"
        #expect(try found("80%,81%,14/24,", note).count == count)
    }

    @Test("Every difference is named, as printed then and now")
    func message() throws {
        let message = try diagnostics(
            ReadingRevised.self,
            try published(measure(Self.before)) + measure("71%,72%,15/24,")
        ).first?.message
        #expect(
            message
                == "'a' differs from what was published: July 2024 was 81% and is now 71%, August 2024 was 82% and is "
                + "now 72%, September 2024 was 58.3% (14 of 24) and is now 62.5% (15 of 24)"
        )
    }
}
