import Checks
import Diagnostics
import Testing

@Suite("Measures off target with no commentary")
struct CommentaryMissingTests {
    private func plan(_ yaml: String) throws -> [Diagnostic] {
        try diagnostics(
            CommentaryMissing.self,
            """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Feb-25,Mar-25
            a,A,percent,higher,80%,50%,50%
            b,B,percent,higher,80%,85%,40%
            c,C,percent,higher,80%,85%,90%
            -- priorities/02-care/kpis.yaml --
            \(yaml)

            """
        )
    }

    @Test("Where any measure has commentary, those off target without it are named together")
    func slip() throws {
        let found = try plan("c:\n  commentary:\n    - {report: spring, why: It went well.}")
        #expect(found.map(\.message) == ["2 KPIs are off target or worse, and nothing is said about why: a, b"])
    }

    @Test("Nothing is asked where all have it, or where the plan keeps none")
    func sound() throws {
        #expect(try plan("c: {source: A system}").isEmpty)
        let all = ["a", "b"].map { "\($0):\n  commentary:\n    - {report: spring, why: It is hard.}" }
        #expect(try plan(all.joined(separator: "\n")).isEmpty)
    }
}
