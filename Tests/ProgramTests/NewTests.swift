import Foundation
import Testing

/// `scrutiny new` on a folder of the disk.
@Suite("Beginning new content with the program")
struct NewTests {
    @Test("A skeleton is written, its placeholders stop the site, and nothing else is touched")
    func begins() async throws {
        let workplace = try Workplace()
        let before = try workplace.files(of: "Content")
        let outcome = try await workplace.run("new", "case-study", "Quiet mornings", "--priority", "early-help")
        #expect(outcome.exitCode == 0)
        let path = "priorities/01-early-help/case-studies/quiet-mornings.md"
        #expect(outcome.standardOutput == "began quiet-mornings in Content/\(path)\n")
        var after = try workplace.files(of: "Content")
        #expect(after.removeValue(forKey: path) != nil)
        #expect(after == before)
        let check = try await workplace.run("check")
        #expect(check.exitCode == 1)
        #expect(check.standardError.contains("[placeholder]"))
        let errors = Finding.list(in: check.standardError).filter { $0.severity == "error" }
        #expect(!errors.isEmpty)
        #expect(errors.allSatisfy { $0.rule == "placeholder" })
    }

    @Test("A new report is listed in site.yaml, and is not overwritten")
    func report() async throws {
        let workplace = try Workplace()
        let outcome = try await workplace.run("new", "report", "winter")
        #expect(outcome.standardOutput.contains("changed Content/site.yaml"))
        #expect(try workplace.text(of: "Content/site.yaml").contains("winter"))
        let text = try workplace.text(of: "Content/reports/winter/report.md")
        let again = try await workplace.run("new", "report", "winter")
        #expect(again.exitCode == 64)
        #expect(again.standardError.contains("is there already; nothing was changed"))
        #expect(try workplace.text(of: "Content/reports/winter/report.md") == text)
    }

    @Test("A kind that does not exist is met with the nearest one")
    func unknownKind() async throws {
        let outcome = try await Workplace().run("new", "milestones")
        #expect(outcome.exitCode == 64)
        #expect(outcome.standardError.contains("Did you mean 'milestone'?"))
    }

    @Test("A question ends with its own mark, and a sentence with a full stop")
    func punctuation() async throws {
        let workplace = try Workplace()
        let near = try await workplace.run("new", "milestone", "--priority", "02-hoems")
        #expect(near.standardError.contains("did you mean '02-homes'?\n"))
        let none = try await workplace.run("new", "milestone")
        #expect(none.standardError.contains("02-homes.\n"))
    }
}
