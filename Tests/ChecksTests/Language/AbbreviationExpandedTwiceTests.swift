import Checks
import Diagnostics
import Testing

@Suite("Abbreviations that are written out in two ways")
struct AbbreviationExpandedTwiceTests {
    private func page(_ text: String) -> String {
        """
        -- glossary.yaml --
        - {term: EHCP, expansion: "Education, Health and Care Plan"}
        - {term: SEND, expansion: special educational needs and disabilities}
        - {term: MASH, definition: A team.}
        -- pages/a.md --
        ---
        title: A
        ---
        \(text)

        """
    }

    @Test(
        "Slips are found, at the words",
        arguments: [
            ("An Early Help Care Plan (EHCP) was made.", 4),
            ("An Early Help (EH) is not Extra Hours (EH).", 27),
            ("An Early Help (EH) met. EH (Extra Hours) followed.", 15),
            ("A Multi-Agency Safeguarding Hub (MASH) and a Multi-Agency Support Hub (MASH) met.", 46),
        ]
    )
    func slips(text: String, column: Int) throws {
        #expect(
            try findings(AbbreviationExpandedTwice.self, page(text)) == [
                "pages/a.md:4:\(column) abbreviation-expanded-twice"
            ]
        )
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "An Education, Health and Care Plan (EHCP) was made.",
            "All education, health & care plans (EHCPs) were made.",
            "Special Educational Needs and Disability (SEND) is a duty.",
            "The Multi-Agency Safeguarding Hub (MASH) is a Multi Agency Safeguarding Hub (MASH).",
            // The words in front are not what the letters stand for.
            "It was made at once (EHCP).", "The plan (the EHCP) was made.", "An EHCP was made.", "It was late (very).",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(AbbreviationExpandedTwice.self, page(text)).isEmpty)
    }

    @Test("The message says what is written where")
    func message() throws {
        let other = "-- pages/b.md --\n---\ntitle: B\n---\nAn Extra Hour (EH) came.\n"
        #expect(
            try diagnostics(AbbreviationExpandedTwice.self, page("An Early Help (EH) came.") + other).map(\.message)
                == [
                    "'EH' is written out as 'Extra Hour' here, but as 'Early Help' in pages/a.md"
                ]
        )
        #expect(
            try diagnostics(AbbreviationExpandedTwice.self, page("An Early Help Care Plan (EHCP).")).map(\.message) == [
                "'EHCP' is written out as 'Early Help Care Plan' here, but as 'Education, Health and Care Plan' in the "
                    + "glossary"
            ]
        )
    }
}
