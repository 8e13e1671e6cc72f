import Checks
import Testing

@Suite("Two measures with one name")
struct MeasuresOfOneNameTests {
    private func file(_ rows: String) -> String {
        "-- priorities/01-early-help/kpis.csv --\nid,ref,title,unit,better,target,2024-08,2024-09\n\(rows)\n"
    }

    @Test("Two titles that are the same are found")
    func slips() throws {
        let titles = file(
            "a,1,Visits in time,percent,higher,90%,80%,85%\nb,2,Visits in Time,percent,higher,90%,70%,75%"
        )
        #expect(try findings(MeasuresOfOneName.self, titles).count == 1)
    }

    @Test("Names that differ are in order")
    func sound() throws {
        let rows = file("a,1,Visits,percent,higher,90%,80%,85%\nb,2,Reviews,percent,higher,90%,70%,75%")
        #expect(try findings(MeasuresOfOneName.self, rows).isEmpty)
    }
}
