import Checks
import Diagnostics
import Testing

@Suite("Ids that changed")
struct IdentifierChangedTests {
    private func milestones(_ milestones: (id: String, title: String)...) -> String {
        "-- priorities/02-care/milestones.yaml --\n"
            + milestones.map { "- {id: \($0.id), year: 2024-25, title: \($0.title)}\n" }.joined()
    }

    private func measures(_ measures: (id: String, title: String)...) -> String {
        "-- priorities/02-care/kpis.csv --\nid,title,unit,better,target,Sep-24\n"
            + measures.map { "\($0.id),\($0.title),percent,higher,90%,80%\n" }.joined()
    }

    private func found(was: String, now: String) throws -> [Diagnostic] {
        try diagnostics(IdentifierChanged.self, try published(was) + now)
    }

    @Test("A milestone under a new id is found, whatever the case of its title")
    func milestone() throws {
        let found = try found(was: milestones(("C-1", "Find homes")), now: milestones(("C-9", "Find Homes")))
        #expect(found.map(\.location.description) == ["priorities/02-care/milestones.yaml:1:8"])
        #expect(found.map(\.message) == ["the milestone 'C-9' was published as 'C-1', under the same title"])
    }

    @Test("A KPI under a new id is found, and is not called absent as well")
    func measure() throws {
        let archive = try published(measures(("a", "Turnover"))) + measures(("b", "Turnover"))
        #expect(try findings(IdentifierChanged.self, archive) == ["priorities/02-care/kpis.csv:2:1 id-changed"])
        #expect(try findings(MeasureAbsent.self, archive).isEmpty)
    }

    @Test("Another title, or an id that is still there, raises no alarm")
    func sound() throws {
        #expect(try found(was: milestones(("C-1", "Find homes")), now: milestones(("C-9", "Keep homes"))).isEmpty)
        let more = milestones(("C-1", "Find homes"), ("C-9", "Find homes"))
        #expect(try found(was: milestones(("C-1", "Find homes")), now: more).isEmpty)
    }

    @Test("What was published under its own id has not changed it, though one of the same title is gone")
    func sameTitle() throws {
        let milestones = try found(
            was: milestones(("C-1", "Review the plan"), ("C-2", "Review the plan")),
            now: milestones(("C-2", "Review the plan"))
        )
        #expect(milestones.isEmpty)
        let measures = try found(was: measures(("a", "Turnover"), ("b", "Turnover")), now: measures(("b", "Turnover")))
        #expect(measures.isEmpty)
    }
}
