import Checks
import Diagnostics
import Testing

@Suite("Printed numbers that two measures have")
struct RepeatedReferenceTests {
    private func found(_ numbers: [String], march: [String] = []) throws -> [String] {
        let rows = numbers.enumerated().map { index, number in
            "m\(index),\(number),Measure \(index),count,higher,Monitor,\(march.isEmpty ? "5" : march[index])"
        }
        let files = """
            -- priorities/02-care/kpis.csv --
            id,ref,title,unit,better,target,Mar-25
            \(rows.joined(separator: "\n"))

            """
        return try diagnostics(RepeatedReference.self, files).map(\.message)
    }

    @Test("Slips are found: one number twice, and one missing from a long run")
    func slips() throws {
        #expect(try found(["1", "2", "2"]) == ["'m2' has the printed number 2, which 'm1' has too"])
        let run = (1...12).filter { $0 != 7 }.map(String.init)
        #expect(try found(run) == ["the printed numbers run from 1 to 12 without 7"])
    }

    @Test("A number that begins two rows of a table of a text is found, and tables without numbers are left alone")
    func tables() throws {
        func found(_ first: [String]) throws -> [String] {
            let rows = first.map { "| \($0) | 1 |" }.joined(separator: "\n")
            let page = "-- pages/a.md --\n---\ntitle: A\n---\n| What | Now |\n|---|---|\n\(rows)\n"
            return try diagnostics(RepeatedReference.self, page).map { "\($0.location.line) \($0.message)" }
        }
        #expect(
            try found(["1.9 Pupils", "1.10 Plans", "1.10 Visits", "1.12 Hubs"])
                == ["8 two rows of this table have the number 1.10"]
        )
        #expect(try found(["1.9 Pupils", "1.10 Plans", "1.11 Visits"]).isEmpty)
        #expect(try found(["2.5 days", "2.5 days", "all", "none", "some"]).isEmpty)
    }

    @Test("Quiet about whole runs, short ones, several gaps, and numbers of an earlier paper")
    func quiet() throws {
        #expect(try found((1...12).map(String.init)).isEmpty)
        #expect(try found(["1", "3", "4"]).isEmpty)
        #expect(try found((1...14).filter { $0 != 7 && $0 != 9 }.map(String.init)).isEmpty)
        #expect(try found(["1", "2", "2"], march: ["5", "5", "[x] no longer measured"]).isEmpty)
        #expect(try found(["", "", ""]).isEmpty)
    }
}
