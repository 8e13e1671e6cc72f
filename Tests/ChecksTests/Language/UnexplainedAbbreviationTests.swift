import Checks
import Testing

@Suite("Abbreviations")
struct UnexplainedAbbreviationTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Slips are found",
        arguments: [
            "The PSVV met.",
            "The LADOs met.",
        ]
    )
    func slips(text: String) throws {
        #expect(try findings(UnexplainedAbbreviation.self, page(text)).count == 1)
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "The EHCP was made.",
            "The EHCPs were made.",
            "A Local Area Designated Officer (LADO) met the LADO.",
            "The UK has GCSEs.",
            "Milestone EH-01 is A or B.",
            "We saw PL1 and CO2.",
            "The obligation ILACS-1 stands.",
            // Asked about as text of a template, or as letters of another alphabet.
            "TODO", "It is XX% of all.", "It is XXX.", "The \u{0415}HCP was made.",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(UnexplainedAbbreviation.self, page(text)).isEmpty)
    }
}
