import Measures
import Testing

@testable import Model

@Suite("Numbers that were promised")
struct PromiseNotKeptTests {
    /// The promises of a milestone, as at the second report.
    private func promises(_ lines: [String], measure: String = "") throws -> [PromiseStanding] {
        let milestones = """
            - id: H-01
              year: 2024-25
              title: Open a hub
              due: 2025-06
              promises:
            \(lines.map { "    - {what: children helped, " + $0 + "}" }.joined(separator: "\n"))
              updates:
                - {report: 2024-q4, status: in progress, progress: Begun.}
            """
        let figures = """
            id,title,unit,better,target,2024-09,2024-12,2025-03
            reach,Children helped,count,higher,Monitor,210,380,800
            waits,Children waiting,count,lower,Monitor,60,40,20

            """
        let changes = ["priorities/01-help/milestones.yaml": milestones, "priorities/01-help/kpis-hub.csv": figures]
        return try #require(SmallPlan.snapshot("2024-q4", changing: changes)).promises
    }

    @Test(
        "A promise is held against the figure of its date, and a later one does not keep it",
        arguments: [
            ("number: 750, by: 2024-12, measure: kpi:reach", "not-kept", "380"),
            ("number: 380, by: 2024-12, measure: kpi:reach", "kept", "380"),
            ("number: 750, by: 2025-03, measure: kpi:reach", "kept", "800"),
            ("number: 50, by: 2024-12, measure: kpi:waits", "kept", "40"),
            ("number: 30, by: 2024-12, measure: kpi:waits", "not-kept", "40"),
            ("number: 750, by: 2025-09, measure: kpi:reach", "to-come", "800"),
            ("number: 750, by: 2024-12", "not-known", nil),
            ("number: 750, by: 2024-10, measure: kpi:reach", "not-known", nil),
            ("number: 750, by: 2025-09", "to-come", nil),
        ] as [(String, String, String?)]
    )
    func kept(promise: String, state: String, reached: String?) throws {
        let standing = try #require(try promises([promise]).first)
        #expect(standing.state.rawValue == state)
        #expect(standing.reached?.text == reached)
    }

    @Test("What was not kept comes first, and says what was promised and what was reached")
    func order() throws {
        let all = try promises([
            "number: 900, unit: children, by: 2025-09, measure: kpi:reach",
            "number: 750, unit: children, by: 2024-12, measure: kpi:reach",
        ])
        #expect(
            all.map(\.sentence) == [
                "750 children by December 2024; 380 in December 2024",
                "900 children by September 2025; 800 in March 2025",
            ]
        )
    }

    @Test("Alone, it says of what too")
    func whole() throws {
        let promise = try promises(["number: 750, by: 2024-12"]).first
        #expect(promise?.wholeSentence == "750 children helped by December 2024; no measure follows it")
    }

    @Test("A promise that was not kept, or of which nobody can say, is asked about")
    func asked() throws {
        let milestones = """
            - id: H-01
              year: 2024-25
              title: Open a hub
              owner: Head of Help
              due: 2025-06
              promises:
                - {what: children helped, number: 750, unit: children, by: 2024-12}
              updates:
                - {report: 2024-q2, status: in progress, progress: Begun.}
                - {report: 2024-q4, status: in progress, progress: Begun.}
            """
        let line = try #require(try Questions.milestones(milestones).first { $0.reason == .promiseNotKept })
        #expect(line.question == "Was the number promised for ‘children helped’ reached?")
        #expect(line.evidence == "Promised: 750 children by December 2024; no measure follows it.")
        #expect(line.addressee == "Head of Help")
    }
}
