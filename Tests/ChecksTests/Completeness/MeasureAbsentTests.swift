import Checks
import Diagnostics
import Testing

@Suite("Measures that were reported last time and are missing now")
struct MeasureAbsentTests {
    private func measures(_ measures: (id: String, title: String)..., in priority: String = "02-care") -> String {
        "-- priorities/\(priority)/kpis.csv --\nid,title,unit,better,target,Sep-24\n"
            + measures.map { "\($0.id),\($0.title),percent,higher,90%,80%\n" }.joined()
    }

    private func found(was: String, now: String) throws -> [Diagnostic] {
        try diagnostics(MeasureAbsent.self, try published(was) + now)
    }

    @Test("Measures that are gone are named, with their titles, at the report that they were published in")
    func slips() throws {
        let found = try found(
            was: measures(("a", "Turnover"), ("b", "Visits"), ("c", "Contacts")),
            now: measures(("b", "Visits"))
        )
        #expect(found.map(\.location.description) == ["reports/autumn/report.md:1:1"])
        #expect(found.map(\.message) == ["reported in 'autumn' and missing now: a ('Turnover'), c ('Contacts')"])
    }

    @Test("What is still reported, in another priority, under another title or id, or anew, raises no alarm")
    func sound() throws {
        let was = measures(("a", "Turnover"))
        let care = measures(("b", "Visits"))
        #expect(try found(was: was, now: was).isEmpty)
        #expect(try found(was: was, now: measures(("a", "Turnover of staff"))).isEmpty)
        #expect(try found(was: was, now: measures(("b", "turnover"))).isEmpty)
        #expect(try found(was: was, now: care + measures(("a", "Turnover"), in: "01-early-help")).isEmpty)
        #expect(try found(was: "", now: was).isEmpty)
        #expect(try findings(MeasureAbsent.self, was).isEmpty)
    }

    @Test("Another measure of the same title, published beside it, does not stand for it")
    func sameTitle() throws {
        let both = measures(("a", "Turnover"), ("b", "Turnover"))
        #expect(try found(was: both, now: measures(("b", "Turnover"))).count == 1)
    }

    @Test("A measure that stays without a figure is not absent")
    func withoutFigure() throws {
        let was = measures(("a", "Turnover"))
        #expect(try found(was: was, now: was.replacing(",80%", with: ",[x] late")).isEmpty)
    }
}
