import Foundation
import Testing

/// Follows docs/first-report.md step by step, as somebody who begins would.
@Suite("A first report")
struct FirstReportTests {
    /// A step of the page: commands to run, or a file to write.
    private enum Step {
        case run(String)
        case write(path: String, text: String)
    }

    private static func steps() throws -> [Step] {
        let page = try String(contentsOfFile: Folder.project + "/docs/first-report.md", encoding: .utf8)
        var steps = [Step]()
        var (block, kind, path) = ([String](), "", "")
        var isInside = false
        for line in page.components(separatedBy: "\n") {
            if line.hasPrefix("```") {
                if isInside, kind == "sh" {
                    steps += block.map(Step.run)
                } else if isInside {
                    steps.append(.write(path: path, text: block.joined(separator: "\n") + "\n"))
                }
                (kind, block) = (String(line.dropFirst(3)), [])
                isInside.toggle()
            } else if isInside {
                block.append(line)
            } else if let named = line.components(separatedBy: "`").last(where: { $0.hasPrefix("Content/") }) {
                path = named
            }
        }
        return steps
    }

    @Test("Every command of the page works, in its order, in an empty folder")
    func followsThePage() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("scrutiny-first-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var commands = 0
        for step in try Self.steps() {
            switch step {
            case .write(let path, let text):
                try text.write(to: folder.appendingPathComponent(path), atomically: true, encoding: .utf8)
            case .run(let line):
                let process = Process()
                process.executableURL = URL(fileURLWithPath: "/bin/sh")
                process.arguments = ["-c", "scrutiny() { '\(try ScrutinyProgram.path())' \"$@\"; }; " + line]
                process.currentDirectoryURL = folder
                let errors = Pipe()
                process.standardError = errors
                process.standardOutput = Pipe()
                try process.run()
                let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
                process.waitUntilExit()
                #expect(process.terminationStatus == 0, "\(line)\n\(said)")
                commands += 1
            }
        }
        #expect(commands > 8)
        let home = try String(contentsOf: folder.appendingPathComponent("Output/index.html"), encoding: .utf8)
        #expect(home.contains("Better Lives"))
    }

    @Test("Two commands lead from an empty folder to a site")
    func twoCommands() throws {
        let before = try Self.steps().prefix { step in
            if case .run(let line) = step { line != "scrutiny build" } else { true }
        }
        #expect(before.count == 1)
    }
}
