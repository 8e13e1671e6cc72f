import Checks
import Diagnostics
import Testing

@Suite("Notes on questions that are not asked")
struct NoteWithoutQuestionTests {
    private func notes(about thing: String) -> String {
        """
        -- risks.yaml --
        - {id: R-1, title: The roof leaks, likelihood: 4, impact: 5, previous-score: 4, mitigation: It is being repaired.}
        - {id: R-2, title: The lift stops, likelihood: 1, impact: 1, previous-score: 4, mitigation: It is being repaired.}
        -- reports/spring/enquiry.md --
        ---
        questions:
          - about: [\(thing)]
            pinned: yes
            reason: Members asked for it.
        ---
        """
    }

    @Test("A note on a question that is asked is in its place")
    func asked() throws {
        #expect(try findings(NoteWithoutQuestion.self, notes(about: "risk:R-1")).isEmpty)
    }

    @Test("A note on what nobody asks about is a query at what it is about")
    func notAsked() throws {
        let found = try diagnostics(NoteWithoutQuestion.self, notes(about: "risk:R-2"))
        #expect(found.map(\.message) == ["no question is asked about 'risk:R-2'"])
        #expect(found.map(\.location.description) == ["reports/spring/enquiry.md:3:13"])
    }
}
