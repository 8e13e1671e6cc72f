import Checks
import Testing

@Suite("Public text that is marked as exempt")
struct ExemptionUnsettledTests {
    private func report(_ head: String, _ text: String = "") -> String {
        """
        -- reports/autumn/report.md --
        ---
        title: Autumn
        as-at: 2024-09-30
        year: 2024-25
        state: draft
        \(head)
        ---
        \(text)

        """
    }

    @Test(
        "An exemption without part 2 and a marking in public text are errors",
        arguments: [
            ("exemption: paragraph 3", ""),
            ("part: 1\nexemption: paragraph 3", ""),
            ("", "NOT FOR PUBLICATION"),
            ("", "This appendix is exempt by virtue of paragraph 1 of the schedule."),
            ("", "OFFICIAL-SENSITIVE: costs of placements."),
            ("", "| a | b |\n|---|---|\n| Not for publication | 2 |"),
        ]
    )
    func slips(head: String, text: String) throws {
        #expect(try findings(ExemptionUnsettled.self, report(head, text)).count == 1)
    }

    @Test(
        "Text about exemptions is no marking, and what is part 2 is not published",
        arguments: [
            ("", "There were no exempt items."),
            ("", "If any of this is confidential, you must say which paragraph makes it not for publication."),
            ("", "The report was ready for publication. The official figures are sensitive to the season."),
            ("", "The press and public were asked to leave for item 9."),
        ]
    )
    func sound(head: String, text: String) throws {
        #expect(try findings(ExemptionUnsettled.self, report(head, text)).isEmpty)
    }
}
