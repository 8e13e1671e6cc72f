import Foundation
import Testing

/// `scrutiny import`, from a sheet of another shape to figures that can be checked.
@Suite("Importing with the program")
struct ImportTests {
    private static let folder = "Content/priorities/01-early-help"

    private func sheet(_ months: String, _ figures: String) -> String {
        "No.,Front door,\(months),RAG,Target,Comments\n7,Calls answered,\(figures),G,90%,Going well\nHomes,,,,,,\n"
    }

    @Test("Figures come in, what is open is named, and every other cell is listed")
    func comesIn() async throws {
        let workplace = try Workplace()
        try workplace.write(sheet("Oct-24,Nov-24", "83%,85%"), to: "scorecard.csv")
        let outcome = try await workplace.run("import", "scorecard.csv", "--into", Self.folder, "--list", "left.csv")
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        #expect(outcome.standardOutput.contains("readings are new"))
        let left = CommaSeparatedValues(try workplace.text(of: "left.csv"))
        #expect(left.problems.isEmpty)
        #expect(left.rows.first == ["place", "text", "reason"])
        for text in ["G", "Going well", "Homes"] { #expect(left.rows.contains { $0[1] == text }) }
        #expect(try workplace.text(of: Self.folder + "/kpis.csv").contains("calls-answered"))
        let check = try await workplace.run("check")
        #expect(check.exitCode == 1)
        #expect(
            Set(Finding.list(in: check.standardError).filter { $0.severity == "error" }.map(\.rule)) == ["placeholder"]
        )
    }

    @Test("The next month keeps what was filled in, and names what changed")
    func nextMonth() async throws {
        let workplace = try Workplace()
        let path = Self.folder + "/kpis.csv"
        try workplace.write(
            "id,title,unit,better,target,Oct-24\ncalls,Calls answered,percent,higher,90%,83%\n",
            to: path
        )
        try workplace.write(sheet("Oct-24,Nov-24", "82%,85%"), to: "scorecard.csv")
        let outcome = try await workplace.run("import", "scorecard.csv", "--into", Self.folder)
        #expect(outcome.standardOutput.contains("changed: calls in October 2024: was 83%, is 82%"))
        #expect(
            try workplace.text(of: path)
                == "id,title,unit,better,target,Oct-24,Nov-24\ncalls,Calls answered,percent,higher,90%,82%,85%\n"
        )
    }

    @Test("A file that cannot be read whole stays as it was, and the message says why")
    func keepsUnreadable() async throws {
        let workplace = try Workplace()
        let path = Self.folder + "/kpis.csv"
        let old = "id,title,unit,better,target,Oct-24\ncalls,Calls answered,percent,higher,90%,83%,a note\n"
        try workplace.write(old, to: path)
        try workplace.write(sheet("Oct-24,Nov-24", "82%,85%"), to: "scorecard.csv")
        let outcome = try await workplace.run("import", "scorecard.csv", "--into", Self.folder)
        #expect(outcome.exitCode == 64)
        #expect(outcome.standardError.contains("kpis.csv cannot be added to"))
        #expect(try workplace.text(of: path) == old)
    }

    @Test(
        "What cannot be imported is answered with what to do",
        arguments: [
            ("letter.csv", "Dear colleague,see below\nThank you,\n", "no table of figures was found"),
            ("~$scorecard.xlsx", "x", "only says that the workbook is open"),
            (
                "areas.csv", "area_name,period,value\nHam,2022,1\nHam,2023,2\nBury,2022,3\nBury,2023,4\n",
                "--area: Bury, Ham"
            ),
            (
                "area.csv", "area_name,period,value\nHam,2022,1\nHam,2023,2\n",
                "The file has figures of Ham alone. Name your own area with --area"
            ),
        ]
    )
    func refuses(name: String, text: String, expected: String) async throws {
        let workplace = try Workplace()
        try workplace.write(text, to: name)
        let outcome = try await workplace.run("import", name, "--into", Self.folder)
        #expect(outcome.exitCode == 64)
        #expect(outcome.standardError.contains(expected), "\(outcome.standardError)")
    }

    @Test("Without a folder, nothing is written")
    func looksOnly() async throws {
        let workplace = try Workplace()
        let before = try workplace.files(of: "Content")
        try workplace.write(sheet("Oct-24,Nov-24", "83%,85%"), to: "scorecard.csv")
        let outcome = try await workplace.run("import", "scorecard.csv")
        #expect(outcome.standardOutput.contains("nothing written"))
        #expect(try workplace.files(of: "Content") == before)
    }
}
