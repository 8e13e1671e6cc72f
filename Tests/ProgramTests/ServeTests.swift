import Foundation
import Testing

/// The preview as a person uses it: started, looked at, broken, corrected, stopped.
@Suite("The preview", .serialized)
struct ServeTests {
    /// A preview that runs until the test lets go of it.
    final class Preview: Sendable {
        struct Answer: Sendable {
            let status: Int
            let headers: String
            let text: String
        }

        private struct TooLate: Error, CustomStringConvertible {
            let description: String
        }

        let process: Process
        let address: String
        private let output: String

        static let patience = Duration.seconds(300)

        init(in workplace: Workplace, _ arguments: String...) async throws {
            output = workplace.path + "/serve.txt"
            try Data().write(to: URL(filePath: output))
            process = Process()
            process.executableURL = URL(filePath: try ScrutinyProgram.path())
            process.arguments = ["serve", "--port", "0"] + arguments
            process.currentDirectoryURL = URL(filePath: workplace.path, directoryHint: .isDirectory)
            process.standardInput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
            try process.run()
            let output = output
            let process = process
            address = try await Self.wait(for: "the address") {
                try #require(process.isRunning, "the preview ended by itself")
                return try Folder.text(output).firstMatch(of: #/http://127\.0\.0\.1:\d+/#).map { String($0.output) }
            }
        }

        deinit {
            if process.isRunning { process.terminate() }
        }

        /// Asks for a page with curl, which follows no redirection and waits five seconds at most.
        func get(_ path: String, _ arguments: String...) async throws -> Answer {
            let request = Process()
            request.executableURL = URL(filePath: "/usr/bin/env")
            request.arguments =
                ["curl", "--silent", "--include", "--path-as-is", "--noproxy", "*", "--max-time", "60"] + arguments
                + [address + path]
            let pipe = Pipe()
            request.standardOutput = pipe
            try request.run()
            let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
            request.waitUntilExit()
            let answer = String(decoding: bytes, as: UTF8.self)
            let parts = answer.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
            let status = answer.split(separator: " ").dropFirst().first.flatMap { Int($0) }
            return Answer(
                status: try #require(status, "no answer to \(path): \(answer)"),
                headers: String(parts[0]),
                text: parts.count > 1 ? String(parts[1]) : ""
            )
        }

        /// Asks for a page until it is as wanted.
        func get(_ path: String, until isWanted: @escaping (Answer) -> Bool) async throws -> Answer {
            try await Self.wait(for: path) {
                let answer = try await self.get(path)
                return isWanted(answer) ? answer : nil
            }
        }

        /// Looks every tenth of a second until there is something.
        static func wait<Value>(for what: String, _ look: () async throws -> Value?) async throws -> Value {
            let end = ContinuousClock.now + patience
            while ContinuousClock.now < end {
                if let value = try await look() { return value }
                try await Task.sleep(for: .milliseconds(100))
            }
            throw TooLate(description: "waited in vain for \(what)")
        }
    }

    @Test("Pages, files and what does not exist are answered as a web host would")
    func serves() async throws {
        let workplace = try Workplace()
        let preview = try await Preview(in: workplace)
        let home = try await preview.get("/")
        #expect(home.status == 200)
        #expect(home.headers.contains("Content-Type: text/html; charset=utf-8"))
        #expect(home.headers.contains("Cache-Control: no-store"))
        #expect(home.text.contains("<h1 "))
        #expect(home.text.contains("<script src=\"/__reload.js?version="))
        #expect(try await preview.get("/priorities").headers.contains("Location: /priorities/"))
        #expect(try await preview.get("/assets/base.css").headers.contains("Content-Type: text/css"))
        #expect(try await preview.get("/data/report.json").headers.contains("Content-Type: application/json"))
        #expect(try await preview.get("/data/scorecard.csv").headers.contains("Content-Type: text/csv"))
        #expect(try await preview.get("/__reload.js").headers.contains("Content-Type: text/javascript"))
        let missing = try await preview.get("/no/such/page.html")
        #expect(missing.status == 404)
        #expect(missing.text.contains("<h1>"))
        #expect(try await preview.get("/../../etc/passwd").status == 404)
        #expect(try await preview.get("/", "--request", "POST", "--data", "x").status == 405)
        #expect(try await preview.get("/", "--header", "Host: evil.example").status == 421)
        #expect(!workplace.exists("Output"), "nothing is written to the disk")
    }

    @Test("A broken file is shown with its line until it is corrected")
    func breaksAndMends() async throws {
        let workplace = try Workplace()
        let preview = try await Preview(in: workplace)
        let before = try await preview.get("/priorities/early-help.html")
        #expect(before.status == 200)
        let path = "Content/priorities/01-early-help/priority.md"
        let sound = try workplace.text(of: path)
        try workplace.replace("vision:", with: "vison:", in: path)
        let broken = try await preview.get("/") { $0.status == 500 }
        #expect(broken.text.contains(path + ":"))
        #expect(broken.text.contains("did you mean &#39;vision&#39;?"))
        #expect(broken.text.contains("| <mark>vison</mark>:"))
        #expect(broken.text.contains("/__reload.js?version="))
        try workplace.write(sound, to: path)
        let mended = try await preview.get("/priorities/early-help.html") { $0.status == 200 }
        let version = #/__reload\.js\?version=[0-9-]+/#
        #expect(mended.text.replacing(version, with: "") == before.text.replacing(version, with: ""))
        let (old, new) = (before.text.firstMatch(of: version)?.output, mended.text.firstMatch(of: version)?.output)
        #expect(old != new)
    }

    @Test("An open page is told to load anew when the templates change, and not before")
    func reloads() async throws {
        let workplace = try Workplace()
        try workplace.remove("Templates")
        try Folder.write(try Folder.files(Folder.templates), to: workplace.path + "/Templates")
        let preview = try await Preview(in: workplace)
        let page = try await preview.get("/glossary.html").text
        let query = try #require(page.firstMatch(of: #/\?version=[0-9-]+/#)?.output)
        #expect(try await preview.get("/__changed.js?version=other").text == "location.reload();\n")
        async let told = preview.get("/__changed.js" + query, "--max-time", "9")
        try await Task.sleep(for: .milliseconds(300))
        try workplace.replace("<h1>Glossary</h1>", with: "<h1>Words</h1>", in: "Templates/glossary.mustache")
        #expect(try await told.text == "location.reload();\n")
        // The file may have been read half-written first; then it is read again.
        _ = try await preview.get("/glossary.html") { $0.text.contains("<h1>Words</h1>") }
    }

    @Test("Control-C ends it, and it counts as done")
    func interrupted() async throws {
        let workplace = try Workplace()
        let preview = try await Preview(in: workplace)
        preview.process.interrupt()
        let status = try await Preview.wait(for: "the end") {
            preview.process.isRunning ? nil : preview.process.terminationStatus
        }
        #expect(status == 0)
        #expect(preview.process.terminationReason == .exit)
    }

    @Test("A port that is taken is reported, with what to do")
    func portTaken() async throws {
        let workplace = try Workplace()
        let preview = try await Preview(in: workplace)
        let port = try #require(preview.address.split(separator: ":").last)
        let outcome = try await workplace.run("serve", "--port", String(port))
        #expect(outcome.exitCode == 74)
        #expect(outcome.standardError.contains("could not listen on port \(port)"))
        #expect(outcome.standardError.contains("choose another with --port"))
    }

    @Test("A folder that does not exist is reported at the start")
    func noFolder() async throws {
        let outcome = try await Workplace().run("serve", "--port", "0", "--content", "Nowhere")
        #expect(outcome.exitCode == 74)
        #expect(outcome.standardError == "error: there is no folder 'Nowhere'\n")
    }

    @Test("A published site has nothing of the preview in it")
    func notPublished() async throws {
        for (path, bytes) in try await BuiltSite.base.value.files {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("__reload"), "\(path)")
        }
    }
}
