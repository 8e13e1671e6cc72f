import Foundation
import Testing

@Suite("check --fix")
struct FixTests {
    private static let milestones = "Content/priorities/01-early-help/milestones.yaml"

    /// What was changed, as the program says it.
    private func lines(_ outcome: ScrutinyProgram.Outcome) -> [String] {
        outcome.standardOutput.split(separator: "\n").map(String.init)
    }

    @Test("Corrects what is certain, shows each line before and after, and checks again")
    func corrects() async throws {
        let workplace = try Workplace()
        try workplace.replace("summary:", with: "sumary:", in: "Content/pages/governance.md")
        try workplace.replace("every month", with: "every every month", in: "Content/pages/governance.md")
        let outcome = try await workplace.run("check", "--fix")
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        #expect(
            lines(outcome) == [
                "Content/pages/governance.md:3: corrected", "- sumary: Who decides what.",
                "+ summary: Who decides what.",
                "checked; 0 errors, 1 query",
            ]
        )
        // With an error, nobody was asked about the repeated word.
        #expect(Finding.list(in: outcome.standardError).map(\.rule) == ["repeated-word"])
        let again = try await workplace.run("check", "--fix")
        #expect(again.standardError.isEmpty)
        #expect(lines(again).last == "checked; 0 errors, 0 queries")
        let base = try Folder.text(Folder.fixtures + "/base/pages/governance.md")
        #expect(try workplace.text(of: "Content/pages/governance.md") == base)
        #expect(try await workplace.run("check", "--fix").standardOutput == "checked; 0 errors, 0 queries\n")
    }

    @Test("A status with one slip is written as it must be")
    func status() async throws {
        let workplace = try Workplace()
        try workplace.replace("status: in progress", with: "status: in progres", in: Self.milestones)
        let outcome = try await workplace.run("check", "--fix")
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        #expect(try workplace.text(of: Self.milestones).contains("in progress"))
        #expect(try !workplace.text(of: Self.milestones).contains("in progres\n"))
    }

    @Test("Keeps the byte-order mark, the ends of lines and every other byte")
    func keepsBytes() async throws {
        let workplace = try Workplace()
        let path = "Content/pages/governance.md"
        let text = "\u{FEFF}---\r\ntitle: “Ünder” £5\r\nsumary: É\r\n---\r\nA  line\twith trailing space \r\n\r\nend"
        try workplace.write(text, to: path)
        let outcome = try await workplace.run("check", "--fix")
        #expect(outcome.standardOutput.contains("\(path):3: corrected"))
        let corrected = try Data(contentsOf: URL(filePath: workplace.path + "/" + path))
        #expect(Array(corrected) == Array(text.replacing("sumary", with: "summary").utf8))
    }

    @Test("Leaves files alone in which nothing is certain, and everything but the content")
    func leavesAlone() async throws {
        let workplace = try Workplace()
        try workplace.replace(
            "title: Governance",
            with: "title: Governance\nquite-unknown: 1",
            in: "Content/pages/governance.md"
        )
        try workplace.replace("number: 1", with: "number: one", in: "Content/priorities/01-early-help/priority.md")
        let before = try workplace.files(of: "Content")
        let outcome = try await workplace.run("check", "--fix")
        #expect(outcome.exitCode == 1)
        #expect(try workplace.files(of: "Content") == before)
        #expect(outcome.standardOutput == "nothing written; 2 errors, 0 queries\n")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: workplace.path).sorted() == ["Content", "Templates"]
        )
    }

    @Test("A figure that disagrees with the reading of its period is replaced; a choice and a percent sign are too")
    func kinds() async throws {
        let workplace = try Workplace()
        try workplace.replace(
            "every month.",
            with: "[86%](kpi:answers-in-time@2025-03) every month.",
            in: "Content/pages/governance.md"
        )
        try workplace.replace("61.5% (16/26)", with: "61.5", in: "Content/priorities/02-homes/kpis.csv")
        try workplace.replace("state: open", with: "state: opne", in: "Content/actions.yaml")
        let first = try await workplace.run("check", "--fix")
        let second = try await workplace.run("check", "--fix")
        let changed = lines(first) + lines(second)
        #expect(changed.contains { $0.hasPrefix("+ ") && $0.contains("[84.0%](kpi:answers-in-time@2025-03)") })
        #expect(changed.contains { $0.hasPrefix("+ ") && $0.contains(",61.5%,") })
        #expect(changed.contains { $0.hasPrefix("+ ") && $0.contains("state: open") })
    }

    @Test("With --format json it is still one document, which lists what was corrected")
    func json() async throws {
        let workplace = try Workplace()
        try workplace.replace("summary:", with: "sumary:", in: "Content/pages/governance.md")
        let found = try JSON(Data(try await workplace.run("check", "--format", "json").standardOutput.utf8))
        let finding = try #require(found["findings"]?.items.first)
        #expect(finding["endLine"]?.number == 3 && finding["column"]?.number == 1 && finding["endColumn"]?.number == 7)
        #expect(finding["replacement"]?["text"]?.string == "summary")
        #expect(finding["replacement"]?["written"]?.string == "sumary")
        #expect(finding["documentation"]?.string == "docs/checks/reading.md#unknown-key")
        let document = try JSON(
            Data(try await workplace.run("check", "--fix", "--format", "json").standardOutput.utf8)
        )
        #expect(document["errors"]?.number == 0)
        let corrected = try #require(document["corrected"]?.items.first)
        #expect(corrected["path"]?.string == "Content/pages/governance.md")
        #expect(corrected["line"]?.number == 3)
        #expect(corrected["before"]?.string == "sumary: Who decides what.")
        #expect(corrected["after"]?.string == "summary: Who decides what.")
    }
}
