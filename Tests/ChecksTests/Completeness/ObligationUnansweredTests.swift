import Checks
import Diagnostics
import Testing

@Suite("Obligations that nothing answers")
struct ObligationUnansweredTests {
    private let obligations = """
        -- obligations.yaml --
        - {id: ILACS-1, title: T, source: S, kind: inspection finding}
        - {id: ILACS-2, title: T, source: S, kind: statutory duty}

        """

    @Test("An obligation that no milestone and no KPI names is found")
    func slip() throws {
        let found = try diagnostics(ObligationUnanswered.self, obligations)
        #expect(found.map(\.location.description) == ["obligations.yaml:2:8"])
        #expect(found.map(\.message) == ["1 obligation has no response from a milestone or KPI: ILACS-2"])
    }

    @Test(
        "A milestone of any year answers it, and so does a KPI",
        arguments: [
            "-- priorities/02-care/milestones.yaml --\n- {id: C-1, year: 2026-27, title: T, requires: [ILACS-2]}\n",
            "-- priorities/02-care/kpis.csv --\nid,title,unit,better,target,Mar-25\na,Contacts,percent,higher,90%,81%\n"
                + "-- priorities/02-care/kpis.yaml --\na: {requires: [ILACS-2]}\n",
        ]
    )
    func sound(answer: String) throws {
        #expect(try findings(ObligationUnanswered.self, obligations + answer).isEmpty)
    }

    @Test("Another obligation whose id begins alike is another")
    func similar() throws {
        let more = obligations + "- {id: ILACS-10, title: T, source: S, kind: commitment}\n"
        let answer =
            "-- priorities/02-care/milestones.yaml --\n- {id: C-1, year: 2024-25, title: T, requires: [ILACS-10]}\n"
        #expect(
            try diagnostics(ObligationUnanswered.self, more + answer).map(\.message) == [
                "1 obligation has no response from a milestone or KPI: ILACS-2"
            ]
        )
    }
}
