import Checks
import Diagnostics
import Testing

@Suite("Two updates for one report")
struct RepeatedUpdateTests {
    private func milestone(_ reports: String...) -> String {
        let updates = reports.map { "    - {report: \($0), status: in progress, progress: P}\n" }.joined()
        return
            "-- priorities/02-care/milestones.yaml --\n- id: C-1\n  year: 2024-25\n  title: T\n  updates:\n\(updates)"
    }

    @Test("A second update for a report is reported at its report")
    func second() throws {
        let found = try findings(RepeatedUpdate.self, milestone("autumn", "spring", "autumn"))
        #expect(found == ["priorities/02-care/milestones.yaml:7:16 repeated-update"])
    }

    @Test("One update for each report is as it should be")
    func one() throws {
        #expect(try findings(RepeatedUpdate.self, milestone("autumn", "spring")).isEmpty)
    }
}
