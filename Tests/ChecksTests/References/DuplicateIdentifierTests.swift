import Checks
import Diagnostics
import Testing

@Suite("Ids that are given twice")
struct DuplicateIdentifierTests {
    @Test("Milestones of different priorities share one set of ids")
    func milestones() throws {
        let archive =
            "-- priorities/02-care/milestones.yaml --\n- {id: C-1, year: 2024-25, title: T}\n- {id: EH-01, year: 2024-25, title: T}\n"
        let found = try diagnostics(DuplicateIdentifier.self, archive)
        #expect(found.map(\.location.description) == ["priorities/02-care/milestones.yaml:2:8"])
        #expect(found.first?.related.map(\.location.description) == ["priorities/01-early-help/milestones.yaml:1:7"])
    }

    @Test(
        "Obligations, actions, terms and numbers of priorities are given once",
        arguments: [
            (
                "-- obligations.yaml --\n- {id: ILACS-1, title: T, source: S, kind: commitment}\n- {id: ILACS-1, title: U, source: S, kind: commitment}\n",
                "obligations.yaml:2:8"
            ),
            (
                "-- actions.yaml --\n- {id: A, kind: action, text: T, state: open}\n- {id: A, kind: action, text: T, state: open}\n",
                "actions.yaml:2:8"
            ),
            ("-- glossary.yaml --\n- {term: A, expansion: B}\n- {term: A, expansion: C}\n", "glossary.yaml:2:10"),
            (
                "-- priorities/02-care/priority.md --\n---\n{number: 1, title: Care, vision: V}\n---\n",
                "priorities/02-care/priority.md:2:10"
            ),
        ]
    )
    func others(archive: String, place: String) throws {
        #expect(try findings(DuplicateIdentifier.self, archive) == ["\(place) duplicate-id"])
    }

    @Test("Things of different kinds may share an id")
    func kinds() throws {
        let archive =
            "-- obligations.yaml --\n- {id: EH-01, title: T, source: S, kind: commitment}\n- {id: ILACS-1, title: T, source: S, kind: commitment}\n"
        #expect(try findings(DuplicateIdentifier.self, archive).isEmpty)
    }

    @Test("Ids that differ in capitals alone are the same; terms are not")
    func capitals() throws {
        let ids =
            "-- actions.yaml --\n- {id: A-1, kind: action, text: T, state: open}\n"
            + "- {id: a-1, kind: action, text: T, state: open}\n"
        #expect(try findings(DuplicateIdentifier.self, ids) == ["actions.yaml:2:8 duplicate-id"])
        let terms = "-- glossary.yaml --\n- {term: SEND, expansion: B}\n- {term: Send, expansion: C}\n"
        #expect(try findings(DuplicateIdentifier.self, terms).isEmpty)
    }

    @Test("Three of one id are two findings")
    func three() throws {
        let archive = "-- glossary.yaml --\n" + String(repeating: "- {term: A, expansion: B}\n", count: 3)
        #expect(try findings(DuplicateIdentifier.self, archive).count == 2)
    }

    @Test("A table cannot have the id of a KPI")
    func tables() throws {
        func archive(_ table: String) -> String {
            """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,2024-07
            caseload,Caseload,ratio,lower,Monitor,18.4
            -- tables/\(table).csv --
            Service,July
            All,18.4
            -- tables/\(table).yaml --
            caption: Caseloads

            """
        }
        #expect(
            try findings(DuplicateIdentifier.self, archive("caseload")) == ["tables/caseload.yaml:1:10 duplicate-id"]
        )
        #expect(try findings(DuplicateIdentifier.self, archive("caseloads")).isEmpty)
    }
}
