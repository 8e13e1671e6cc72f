import Checks
import Diagnostics
import Testing

@Suite("Small numbers of people in the text")
struct SmallNumberInTextTests {
    private func page(_ text: String, disclosure: String = "disclosure: {threshold: 5}") -> String {
        """
        -- site.yaml --
        authority: Example Council
        committee: Scrutiny Panel
        plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
        reports: [autumn, spring]
        priorities: [01-early-help, 02-care]
        \(disclosure)
        -- pages/a.md --
        ---
        title: A
        ---
        \(text)

        """
    }

    @Test(
        "Slips are found",
        arguments: [
            "In March two children were reunified.", "In March 4 children left.", "There were three young people.",
            "Of the 12, 1 child left.", "There were 0 children.", "Two of the children left.",
            "Three of our families left.",
            "2 of the 24 pupils left.", "- four families", "## Two babies", "(3 siblings)",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(SmallNumberInText.self, page(text)).count == 1)
    }

    @Test("The place is that of the number, and the message says what is withheld")
    func place() throws {
        let found = try diagnostics(SmallNumberInText.self, page("In March two young children left."))
        #expect(found.map(\.location.description) == ["pages/a.md:4:10"])
        #expect(
            found.map(\.message) == [
                "'two young children' is fewer than 5, below which this site withholds numbers of people"
            ]
        )
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "In March five children left.", "There were 12 families.", "One child said so.",
            "Fewer than 5 children left.",
            "There are two centres.", "Two thirds of children came.", "No children left.",
            // A number of something else, in front of people.
            "Priority 2: Children in care", "There are 3. Children like them.", "All Year 4 pupils came.",
            "At Key Stage 2 pupils read.", "Tier 3 families get help.", "There are four family hubs.",
            "Two child protection plans ended.", "Two of the priorities are for children.",
            "In 2024 children came.", "It rose by 4% for children.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(SmallNumberInText.self, page(text)).isEmpty)
    }

    @Test("Where nothing is withheld, nothing is asked; a nought may be shown where the site says so")
    func settings() throws {
        #expect(try findings(SmallNumberInText.self, page("Two children left.", disclosure: "")).isEmpty)
        let noughts = "disclosure: {threshold: 5, noughts: shown}"
        #expect(try findings(SmallNumberInText.self, page("There were 0 children.", disclosure: noughts)).isEmpty)
        #expect(try findings(SmallNumberInText.self, page("There was 1 child.", disclosure: noughts)).count == 1)
        let eleven = "disclosure: {threshold: 11}"
        #expect(try findings(SmallNumberInText.self, page("Ten children left.", disclosure: eleven)).count == 1)
    }

    @Test("A case study is about few people by nature")
    func caseStudies() throws {
        let study = """
            -- priorities/02-care/case-studies/home.md --
            ---
            {title: Home again, identity: consent, summary: S}
            ---
            ## Concern
            The two children were not in school.

            """
        #expect(try findings(SmallNumberInText.self, page("") + study).isEmpty)
    }
}
