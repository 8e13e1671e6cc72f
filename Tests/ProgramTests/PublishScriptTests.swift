import Foundation
import Testing

/// `make publish`, from a built site to a folder, here or behind ssh.
@Suite("Copying a site to where it is read", .enabled(if: PublishScript.canRun))
struct PublishScriptTests {
    private let script: PublishScript

    init() throws {
        script = try PublishScript()
        try script.lay(["index.html": "home", "pages/a b.html": "a", "pages/é.html": "e"])
    }

    @Test("The whole site arrives, and can be read by a web server although it was made behind a closed door")
    func arrives() throws {
        try script.write("not part of the site", to: "Output/.git/config")
        try script.write("", to: "Output/.gitkeep")
        for path in ["Output/pages", "Output/index.html", "Output"] { chmod(script.path + "/" + path, 0o700) }
        let outcome = try script.publish("www/report")
        #expect(outcome.code == 0, "\(outcome.words)")
        #expect(
            try script.paths("www/report") == [".scrutiny-manifest", "index.html", "pages/a b.html", "pages/é.html"]
        )
        #expect(script.mode("www/report") == 0o755)
        #expect(script.mode("www/report/pages") == 0o755)
        #expect(script.mode("www/report/index.html") == 0o644)
    }

    @Test("A second time changes what changed, deletes what was withdrawn, and keeps what is hidden at the top")
    func again() throws {
        #expect(try script.publish("www").code == 0)
        try script.write("theirs", to: "www/.htaccess")
        try script.write("theirs", to: "www/.well-known/acme")
        try script.lay(["index.html": "new", "pages/a b.html/deeper.html": "b", "pages/é.html": "e"])
        let outcome = try script.publish("www")
        #expect(outcome.code == 0, "\(outcome.words)")
        #expect(
            try script.paths("www") == [
                ".htaccess", ".scrutiny-manifest", ".well-known/acme", "index.html", "pages/a b.html/deeper.html",
                "pages/é.html",
            ]
        )
        #expect(try script.text("www/index.html") == "new")
        try script.lay(["pages": "now a page"])
        #expect(try script.publish("www").code == 0)
        #expect(try script.paths("www") == [".htaccess", ".scrutiny-manifest", ".well-known/acme", "pages"])
    }

    @Test(
        "Somebody else's files are named, and nothing is changed",
        arguments: ["minutes.pdf", "pages/minutes.pdf", "old.scrutiny-manifest"]
    )
    func strangers(path: String) throws {
        try script.write("theirs", to: "foreign/" + path)
        let foreign = try script.publish("foreign")
        #expect(foreign.code == 1)
        #expect(foreign.words.contains(path))
        #expect(try script.paths("foreign") == [path])

        #expect(try script.publish("www").code == 0)
        try script.write("theirs", to: "www/" + path)
        try script.lay(["index.html": "new"])
        let outcome = try script.publish("www")
        #expect(outcome.code == 1)
        #expect(outcome.words.contains(path))
        #expect(outcome.words.contains("Nothing was published"))
        #expect(try script.text("www/index.html") == "home")
        #expect(try script.text("www/" + path) == "theirs")
    }

    @Test("Of a copy that breaks off nothing is public, and the next one succeeds")
    func brokenOff() throws {
        #expect(try script.publish("www").code == 0)
        try script.lay(["index.html": "new", "secret.html": "withdrawn before the meeting"])
        let broken = try script.publish(
            "www",
            rsync: "mkdir -p www/.scrutiny-new/site; cp Output/secret.html www/.scrutiny-new/site; exit 12"
        )
        #expect(broken.code == 1)
        #expect(broken.words.contains("Nothing was published"))
        #expect(try script.text("www/index.html") == "home")
        #expect(try !script.paths("www").contains { $0.contains("secret") })
        // Killed so hard that nothing could be cleared away.
        let killed = try script.publish("www", rsync: "cp Output/secret.html www/.scrutiny-new/site; kill -9 $PPID")
        #expect(killed.code != 0)
        #expect(script.mode("www/.scrutiny-new") == 0o700)
        try script.lay(["index.html": "newest"])
        #expect(try script.publish("www").code == 0)
        #expect(try script.paths("www") == [".scrutiny-manifest", "index.html"])
    }

    @Test("What was being moved into place is finished by the next")
    func halfMoved() throws {
        #expect(try script.publish("www").code == 0)
        let list = "written by scrutiny, format 1\na.html\nindex.html\n"
        try script.write(list, to: "www/.scrutiny-ready/site/.scrutiny-manifest")
        try script.write("moved", to: "www/a.html")
        try script.write("half", to: "www/.scrutiny-ready/site/index.html")
        try script.lay(["index.html": "newest"])
        let outcome = try script.publish("www")
        #expect(outcome.code == 0, "\(outcome.words)")
        #expect(try script.paths("www") == [".scrutiny-manifest", "index.html"])
        #expect(try script.text("www/index.html") == "newest")
    }

    @Test(
        "A destination that is part of the work itself, or none at all, is refused",
        arguments: [
            "Output", "Output/public", "Output/../Output/x", ".", "/", "host:", "Content/site", "link/x", "a::b",
        ]
    )
    func refused(destination: String) throws {
        try script.write("", to: "Content/site.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: script.path + "/link",
            withDestinationPath: script.path + "/Output"
        )
        let before = try script.paths(".")
        let outcome = try script.publish(destination)
        #expect(outcome.code == 1)
        #expect(outcome.words.contains("Nothing was published"))
        #expect(try script.paths(".") == before)
    }

    @Test("A folder that is no site of ours is not published")
    func noSite() throws {
        try script.write("something else\n", to: "Output/.scrutiny-manifest")
        #expect(try script.publish("www").code == 1)
        #expect(!Folder.exists(script.path + "/www"))
    }

    @Test("The same steps run on another machine, whatever the folder is called")
    func remote() throws {
        let outcome = try script.publish("officer@host.example:" + script.path + "/far away/it's here")
        #expect(outcome.code == 0, "\(outcome.words)")
        #expect(try script.text("far away/it's here/pages/a b.html") == "a")
        try script.write("theirs", to: "far away/it's here/minutes.pdf")
        try script.lay(["index.html": "new"])
        #expect(try script.publish("host.example:" + script.path + "/far away/it's here").code == 1)
        #expect(try script.text("far away/it's here/index.html") == "home")
    }
}

/// A work place with a site in `Output`, and an `ssh` that stays on this machine.
final class PublishScript: Sendable {
    let path: String

    static let canRun = ["/usr/bin/rsync", "/usr/local/bin/rsync", "/opt/homebrew/bin/rsync"].contains(
        where: Folder.exists
    )

    init() throws {
        path = try Folder.temporary("scrutiny-publish")
        // The account and the host are left out.
        let ssh = """
            #!/bin/sh
            [ "$1" = -l ] && shift 2
            [ "$1" = -- ] && shift
            shift
            exec sh -c "$*"

            """
        try write(ssh, to: "bin/ssh")
        chmod(path + "/bin/ssh", 0o755)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Puts a site into `Output` in place of the one that is there.
    func lay(_ files: [String: String]) throws {
        try? FileManager.default.removeItem(atPath: path + "/Output")
        let list = ["written by scrutiny, format 1"] + files.keys.sorted()
        try write(list.map { $0 + "\n" }.joined(), to: "Output/.scrutiny-manifest")
        for (name, text) in files { try write(text, to: "Output/" + name) }
    }

    func write(_ text: String, to file: String) throws { try Folder.write([file: Data(text.utf8)], to: path) }

    func text(_ file: String) throws -> String { try Folder.text(path + "/" + file) }

    func paths(_ folder: String) throws -> [String] { try Folder.files(path + "/" + folder).keys.sorted() }

    func mode(_ file: String) -> mode_t {
        var information = stat()
        return stat(path + "/" + file, &information) == 0 ? information.st_mode & 0o7777 : 0
    }

    /// Runs the script; `rsync` is what to run in place of rsync.
    func publish(_ destination: String, rsync: String? = nil) throws -> (code: Int32, words: String) {
        if let rsync {
            try write("#!/bin/sh\n\(rsync)\n", to: "bin/rsync")
            chmod(path + "/bin/rsync", 0o755)
        } else {
            try? FileManager.default.removeItem(atPath: path + "/bin/rsync")
        }
        let process = Process()
        process.executableURL = URL(filePath: Folder.project + "/Scripts/publish")
        process.currentDirectoryURL = URL(filePath: path, directoryHint: .isDirectory)
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = path + "/bin:" + (environment["PATH"] ?? "")
        environment["OUTPUT"] = "Output"
        environment["DEST"] = destination
        process.environment = environment
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let words = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, words)
    }
}
