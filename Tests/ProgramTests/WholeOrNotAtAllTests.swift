import Foundation
import Testing

@Suite("A site is written whole or not at all")
struct WholeOrNotAtAllTests {
    @Test("The same content gives the same bytes in any folder and with any number of workers")
    func deterministic() async throws {
        let first = try Workplace()
        let second = try Workplace()
        try await first.build("--jobs", "1")
        try await second.build("--jobs", "4")
        #expect(try first.files() == second.files())
        try await second.build("--jobs", "3", "--output", "another/Site")
        #expect(try first.files() == second.files(of: "another/Site"))
    }

    @Test("So it is with the whole of the published content")
    func deterministicInFull() async throws {
        let workplace = try Workplace(content: Folder.project + "/Content")
        try await workplace.build("--jobs", "4")
        let files = try await BuiltSite.demonstration.value.files
        #expect(try workplace.files() == files)
    }

    private static func times(in workplace: Workplace) throws -> [String: Date] {
        var times = [String: Date]()
        for path in try workplace.files().keys {
            let attributes = try FileManager.default.attributesOfItem(atPath: workplace.path + "/Output/" + path)
            times[path] = attributes[.modificationDate] as? Date
        }
        return times
    }

    /// Sets every file of the output back by an hour, so that no test need wait for a clock.
    private static func age(_ workplace: Workplace) throws {
        for path in try workplace.files().keys {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -3600)],
                ofItemAtPath: workplace.path + "/Output/" + path
            )
        }
    }

    @Test("Files whose bytes did not change keep their modification time")
    func times() async throws {
        let workplace = try Workplace()
        try await workplace.build()
        try Self.age(workplace)
        let before = try Self.times(in: workplace)
        let again = try await workplace.build()
        #expect(again.standardOutput.contains(", 0 changed, "))
        #expect(try Self.times(in: workplace) == before)

        let milestones = "Content/priorities/01-early-help/milestones.yaml"
        try workplace.replace("Two of three", with: "One of three", in: milestones)
        try workplace.replace("Who decides what.", with: "Who decides.", in: "Content/pages/governance.md")
        let old = try workplace.files()
        try await workplace.build()
        let new = try workplace.files()
        let after = try Self.times(in: workplace)
        let changed = new.keys.filter { new[$0] != old[$0] }
        #expect(changed.contains("pages/governance.html"))
        #expect(!changed.contains("glossary.html"))
        for path in new.keys where path != ".scrutiny-manifest" {
            #expect((after[path] == before[path]) == !changed.contains(path), "\(path)")
        }
    }

    @Test("A page whose source is gone disappears, with all that led to it")
    func removal() async throws {
        let workplace = try Workplace()
        try workplace.write("---\ntitle: Extra\norder: 2\n---\nMore words.\n", to: "Content/pages/extra.md")
        try await workplace.build()
        #expect(workplace.exists("Output/pages/extra.html"))
        try workplace.remove("Content/pages/extra.md")
        try await workplace.build()
        #expect(!workplace.exists("Output/pages/extra.html"))
        let files = try await BuiltSite.base.value.files
        #expect(try workplace.files() == files)
    }

    @Test("A stranger's file in the site is refused and survives, and so does the site")
    func stranger() async throws {
        let workplace = try Workplace()
        try await workplace.build()
        try workplace.write("mine", to: "Output/pages/notes.txt")
        let before = try workplace.files()
        try workplace.replace("Who decides what.", with: "Who decides.", in: "Content/pages/governance.md")
        let outcome = try await workplace.run("build")
        #expect(outcome.exitCode == 74)
        #expect(outcome.standardOutput.isEmpty)
        #expect(outcome.standardError.contains("'pages/notes.txt', which this program did not write"))
        #expect(try workplace.files() == before)
    }

    @Test(
        "Every kind of difference between two runs leaves the same bytes",
        arguments: [
            ["TZ=Pacific/Kiritimati", "LC_ALL=tr_TR.UTF-8"], ["TZ=America/Anchorage", "LC_ALL=C", "LANG=C"],
            ["HOME=/nonexistent", "USER=x", "NO_COLOR=1", "TERM=dumb", "SOURCE_DATE_EPOCH=1"],
        ]
    )
    func environments(variables: [String]) async throws {
        let workplace = try Workplace()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = variables + [try ScrutinyProgram.path(), "build", "--jobs", "3"]
        process.currentDirectoryURL = URL(filePath: workplace.path, directoryHint: .isDirectory)
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let files = try await BuiltSite.base.value.files
        #expect(try workplace.files() == files)
    }

    @Test("A hidden file in the output folder belongs to whoever keeps it, and survives")
    func hiddenFile() async throws {
        let workplace = try Workplace()
        try await workplace.build()
        try workplace.write("", to: "Output/.gitkeep")
        try workplace.replace("Who decides what.", with: "Who decides.", in: "Content/pages/governance.md")
        try await workplace.build()
        #expect(workplace.exists("Output/.gitkeep"))
        #expect(try workplace.text(of: "Output/pages/governance.html").contains("Who decides."))
    }

    @Test("Nothing is left beside the output folder")
    func leftovers() async throws {
        let workplace = try Workplace()
        try await workplace.build()
        try workplace.replace("Who decides what.", with: "Who decides.", in: "Content/pages/governance.md")
        try await workplace.build()
        let names = try FileManager.default.contentsOfDirectory(atPath: workplace.path).sorted()
        #expect(names == ["Content", "Output", "Templates"])
    }
}
