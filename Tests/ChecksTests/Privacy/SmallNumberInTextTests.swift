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
            "Three of our families left.", "One child said so.", "A single child left.", "One of the children left.",
            "There are 3 residents.", "One young person left.", "Two adults came.",
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
                "'two young children' is fewer than 5, and this site withholds numbers of people that small"
            ]
        )
    }

    @Test("Each finding of a paragraph has a place of its own")
    func places() throws {
        let text = "Of 13 children left, 3 children left and\nthen 3 children came, and one child stayed."
        #expect(
            try findings(SmallNumberInText.self, page(text))
                == ["4:22", "5:6", "5:27"].map {
                    "pages/a.md:\($0) small-number-in-text"
                }
        )
    }

    @Test(
        "Titles, notes and reasons are read as well, where numbers are withheld",
        arguments: [
            ("pages/b.md", "---\ntitle: How two children left\n---\n", "2:12"),
            ("pages/b.md", "---\ntitle: B\nsummary: Two children left.\n---\n", "3:10"),
            (
                "obligations.yaml",
                "- {id: ILACS-1, title: Two children left, source: S, kind: commitment}\n", "1:24"
            ),
            (
                "work-programme.yaml",
                "- {item: Why two children left, date: 2025-03, reason: R}\n", "1:14"
            ),
            ("glossary.yaml", "- {term: LAC, definition: Two children left.}\n", "1:27"),
            (
                "tables/t.csv", "A,B\nx,[x] 3 children left\n-- tables/t.yaml --\ncaption: T\ncounts-people: none\n",
                "2:7"
            ),
            ("tables/t.yaml", "caption: Two children left\ncounts-people: none\n", "1:10"),
        ]
    )
    func shortTexts(path: String, text: String, place: String) throws {
        let table = path == "tables/t.yaml" ? "-- tables/t.csv --\nA,B\nx,1\n" : ""
        let archive = "-- \(path) --\n\(text)" + table
        #expect(
            try findings(SmallNumberInText.self, page("Words.") + archive) == ["\(path):\(place) small-number-in-text"]
        )
        #expect(try findings(SmallNumberInText.self, page("Words.", disclosure: "") + archive).isEmpty)
    }

    @Test("What is said about measures is read as well, and the reasons for figures that are missing")
    func measures() throws {
        let archive = """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,2024-07,2024-08
            missing,T,percent,lower,8%,40%,[x] 3 children went missing
            -- priorities/02-care/kpis.yaml --
            missing:
              numerator: Two children
              source: A list of 3 children
              target-changes:
                - {from: 2024-08, was: 9%, now: 8%, reason: One child left}
              changes:
                - {from: 2024-08, note: Without the two children who left}

            """
        #expect(
            try findings(SmallNumberInText.self, page("Words.") + archive)
                == [
                    "priorities/02-care/kpis.csv:2:32",
                    "priorities/02-care/kpis.yaml:2:14",
                    "priorities/02-care/kpis.yaml:3:21",
                    "priorities/02-care/kpis.yaml:5:49",
                    "priorities/02-care/kpis.yaml:7:41",
                ].map { "\($0) small-number-in-text" }
        )
        #expect(try findings(SmallNumberInText.self, page("Words.", disclosure: "") + archive).isEmpty)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "In March five children left.", "There were 12 families.", "One family hub opened.",
            "One child protection plan ended.", "A single plan for children.",
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
