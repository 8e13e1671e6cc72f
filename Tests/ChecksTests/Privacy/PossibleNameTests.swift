import Checks
import Testing

@Suite("Names in case studies")
struct PossibleNameTests {
    private func study(_ text: String, _ identity: String) -> String {
        "-- priorities/02-care/case-studies/b.md --\n---\n{title: T, identity: \(identity), summary: S}\n---\n"
            + "## Concern\n\(text)\n"
    }

    @Test(
        "A first name is found where nobody may be named",
        arguments: ["Poppy came.", "It was Poppy's wish.", "A boy called Zebedee came."]
    )
    func names(text: String) throws {
        #expect(try findings(PossibleName.self, study(text, "anonymised")).count == 1)
        #expect(try findings(PossibleName.self, study(text, "pseudonym")).isEmpty)
        #expect(try findings(PossibleName.self, study(text, "consent")).isEmpty)
    }

    @Test("One name is one finding, however often it stands there")
    func once() throws {
        #expect(try findings(PossibleName.self, study("Poppy came. Poppy left.", "anonymised")).count == 1)
    }

    @Test(
        "The name of a school is found even where names are not the people's own",
        arguments: ["anonymised", "pseudonym", "consent"]
    )
    func schools(identity: String) throws {
        #expect(try findings(PossibleName.self, study("She goes to Oakfield Academy.", identity)).count == 1)
    }

    @Test(
        "Other words with a capital letter are no names",
        arguments: [
            "The Virtual School helped.", "In May, the Council agreed.", "Her Primary School helped.",
            "Children with an EHCP came.", "Early Help was there.",
        ]
    )
    func others(text: String) throws {
        #expect(try findings(PossibleName.self, study(text, "anonymised")).isEmpty)
    }
}
