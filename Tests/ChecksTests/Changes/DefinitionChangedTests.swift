import Checks
import Diagnostics
import Testing

@Suite("Measures that changed without a word")
struct DefinitionChangedTests {
    private static let row = "a,7,Contacts decided in time,percent,higher,90%,15%"

    private func measure(_ row: String = Self.row, _ details: String = "definition: Contacts") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,ref,title,unit,better,target,tolerance,Aug-24,Sep-24
        \(row),82%,83%
        -- priorities/02-care/kpis.yaml --
        a:
          \(details)

        """
    }

    private func messages(_ now: String) throws -> [String] {
        try diagnostics(DefinitionChanged.self, try published(measure()) + now).map(\.message)
    }

    @Test(
        "Slips are found, each in words",
        arguments: [
            ("a,76,Contacts decided in time,percent,higher,90%,15%", "the printed reference was '7' and is now '76'"),
            (
                "a,,Contacts decided in time,percent,higher,90%,15%",
                "the printed reference was '7' and is now 'not given'"
            ),
            (
                "a,7,Contacts decided,percent,higher,90%,15%",
                "the title was 'Contacts decided in time' and is now 'Contacts decided'"
            ),
            (
                "a,7,Contacts decided in time,percent,lower,90%,15%",
                "which way is better was 'higher' and is now 'lower'"
            ),
            ("a,7,Contacts decided in time,percent,higher,90%,5pp", "the tolerance was '15%' and is now '5pp'"),
        ]
    )
    func slips(row: String, difference: String) throws {
        #expect(try messages(measure(row)) == ["'a' changed since it was published: " + difference])
    }

    @Test("Another definition is found, and all differences of a measure are one question at its id")
    func definition() throws {
        let now = measure(Self.row.replacing(",7,", with: ",8,"), "definition: Referrals")
        let found = try diagnostics(DefinitionChanged.self, try published(measure()) + now)
        #expect(found.map(\.location.description) == ["priorities/02-care/kpis.csv:2:1"])
        #expect(
            found.first?.message.contains("the definition was 'Contacts' and is now 'Referrals'; the printed") == true
        )
    }

    @Test("Another unit is found")
    func unit() throws {
        let now = measure("a,7,Contacts decided in time,count,higher,90,15%").replacing("82%,83%", with: "82,83")
        #expect(try messages(now).count == 1)
    }

    @Test("The same definition on other lines or with other markup raises no alarm")
    func markup() throws {
        let before = measure(Self.row, "definition: Contacts decided within a day")
        let now = measure(Self.row, "definition: |\n    Contacts *decided*\n    within a day")
        #expect(try findings(DefinitionChanged.self, try published(before) + now).isEmpty)
        #expect(try messages(measure()).isEmpty)
    }

    @Test(
        "A note from the period that was current at the time, or later, answers it; an older one does not",
        arguments: [("2024-09", 0), ("2024-10", 0), ("2024-08", 1)]
    )
    func notes(from: String, count: Int) throws {
        let now = measure(
            "a,76,Contacts decided in time,percent,higher,90%,15%",
            "definition: Contacts\n  changes: [{from: \(from), note: Printed as 76.}]"
        )
        #expect(try messages(now).count == count)
    }
}
