import Foundation
import Publishing
import TestSupport
import Testing

@Suite("When publishing fails")
struct FailureTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private var publisher: SitePublisher { SitePublisher(folder: folder["Output"]) }

    @Test("A file that cannot be written leaves the old site as it was and nothing beside it")
    func writeFailure() throws {
        _ = try publisher.publish(site(["index.html": "old", "a/b.html": "old"]))
        let before = folder.states
        // A name longer than file systems allow, and a file where a folder must be.
        for path in [String(repeating: "x", count: 300), "index.html/below"] {
            let error = #expect(throws: PublishingError.self) {
                try publisher.publish(site(["index.html": "new", "z.html": "new", path: "new"]))
            }
            #expect(error?.description.contains("The previous site is as it was") == true)
            #expect(folder.states == before)
        }
        _ = try publisher.publish(site(["index.html": "new"]))
        #expect(folder.text(of: "Output/index.html") == "new")
    }

    @Test("A first site that cannot be written leaves nothing at all")
    func firstFailure() throws {
        #expect(throws: PublishingError.self) {
            try publisher.publish(site(["index.html": "new", String(repeating: "x", count: 300): "new"]))
        }
        #expect(folder.paths().isEmpty)
    }

    @Test("A file on the way to the folder is reported and left alone")
    func fileOnTheWay() throws {
        try folder.write("theirs", to: "file")
        #expect(throws: PublishingError.self) {
            try SitePublisher(folder: folder["file/Output"]).publish(site(["index.html": "new"]))
        }
        #expect(folder.paths() == ["file"])
        #expect(folder.text(of: "file") == "theirs")
    }

    @Test("What the system refuses is said in its words, without the names and numbers of its errors")
    func reason() throws {
        let name = String(repeating: "long", count: 100)
        let error = try #require(throws: PublishingError.self) {
            try SitePublisher(folder: folder[name]).publish(site(["index.html": "new"]))
        }
        #expect("\(error)".hasSuffix(": File name too long. The previous site is as it was."))
    }

    @Test("A symbolic link that leads nowhere is reported and left alone")
    func danglingLink() throws {
        try FileManager.default.createSymbolicLink(atPath: folder["Output"], withDestinationPath: folder["nowhere"])
        let error = #expect(throws: PublishingError.linkToNothing(path: folder["Output"])) {
            try publisher.publish(site(["index.html": "new"]))
        }
        #expect(error?.description.contains("is a link to a folder that does not exist") == true)
        #expect(folder.paths() == ["Output"])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["Output"]) == folder["nowhere"])
    }

    @Test("A full disk leaves the old site as it was and nothing beside it", .enabled(if: SmallDisk.canMount))
    func fullDisk() throws {
        let disk = try SmallDisk()
        defer { disk.unmount() }
        let publisher = SitePublisher(folder: disk.folder["Output"])
        _ = try publisher.publish(site(["index.html": "old", "same.html": String(repeating: "s", count: 1 << 16)]))
        let before = disk.folder.states
        var files = ["index.html": "new", "same.html": String(repeating: "s", count: 1 << 16)]
        for number in 0..<8 { files["big-\(number).html"] = String(repeating: "x", count: 1 << 17) }
        let error = #expect(throws: PublishingError.self) { try publisher.publish(site(files)) }
        #expect(error?.description.contains("full") == true || error?.description.contains("space") == true)
        #expect(disk.folder.states == before)
        #expect(try publisher.publish(site(["index.html": "new"])).changed == 1)
    }

    @Test("What killed builds have left beside the folder is cleared away, even if nothing else changed")
    func leftovers() throws {
        _ = try publisher.publish(site(["index.html": "old"]))
        for process in ["999999999", "1", "\(ProcessInfo.processInfo.processIdentifier)", "77.aside", "78.1"] {
            let manifest = "written by scrutiny, format 1\na/stale.html\nindex.html\nnot-yet.html\n"
            try folder.write(manifest, to: ".Output.scrutiny-\(process)/.scrutiny-manifest")
            try folder.write("half", to: ".Output.scrutiny-\(process)/index.html")
            try folder.write("half", to: ".Output.scrutiny-\(process)/a/stale.html")
        }
        #expect(try publisher.publish(site(["index.html": "old"])).changed == 0)
        #expect(folder.paths() == ["Output", "Output/.scrutiny-manifest", "Output/index.html"])
    }

    @Test(
        "What only looks like a leftover stays",
        arguments: [
            ".Output.scrutiny-notes/x", ".Another.scrutiny-99/x", "Output.scrutiny-99/x", ".Output.scrutiny-99",
        ]
    )
    func lookAlikes(path: String) throws {
        try folder.write("theirs", to: path)
        _ = try publisher.publish(site(["index.html": "new"]))
        #expect(folder.text(of: path) == "theirs")
    }

    @Test("A build that was killed in the middle of the exchange loses nothing that others keep in the folder")
    func killedInExchange() throws {
        _ = try publisher.publish(site(["index.html": "new"]))
        // The two folders have changed places, and the old one still holds the repository.
        try folder.write("written by scrutiny, format 1\nindex.html\n", to: ".Output.scrutiny-99/.scrutiny-manifest")
        try folder.write("old", to: ".Output.scrutiny-99/index.html")
        try folder.write("ref", to: ".Output.scrutiny-99/.git/HEAD")
        _ = try publisher.publish(site(["index.html": "newer"]))
        #expect(folder.text(of: "Output/.git/HEAD") == "ref")
        #expect(folder.text(of: "Output/index.html") == "newer")
        #expect(folder.paths().filter { !$0.contains("/") } == ["Output"])
    }

    @Test("A leftover without a list is nobody's that we know, and stays, and is named")
    func unknownLeftover() throws {
        try folder.write("theirs", to: ".Output.scrutiny-99/notes.txt")
        let summary = try publisher.publish(site(["index.html": "new"]))
        #expect(summary.leftovers == [folder[".Output.scrutiny-99"]])
        #expect(folder.text(of: ".Output.scrutiny-99/notes.txt") == "theirs")
        #expect(folder.text(of: "Output/index.html") == "new")
    }

    @Test("What a stranger put into the old site between look and exchange is left, and named")
    func strangerInLeftover() throws {
        _ = try publisher.publish(site(["index.html": "new"]))
        let manifest = "written by scrutiny, format 1\nindex.html\n"
        try folder.write(manifest, to: ".Output.scrutiny-99/.scrutiny-manifest")
        try folder.write("old", to: ".Output.scrutiny-99/index.html")
        try folder.write("theirs", to: ".Output.scrutiny-99/minutes.pdf")
        let summary = try publisher.publish(site(["index.html": "newer"]))
        #expect(summary.leftovers == [folder[".Output.scrutiny-99"]])
        #expect(folder.paths(below: ".Output.scrutiny-99") == ["minutes.pdf"])
    }

    @Test("If what others keep cannot be put back, it stays where it is")
    func cannotPutBack() throws {
        try folder.write("theirs", to: "Output/.git/HEAD")
        try folder.write("other", to: ".Output.scrutiny-99/.git/HEAD")
        _ = try publisher.publish(site(["index.html": "new"]))
        #expect(folder.text(of: "Output/.git/HEAD") == "theirs")
        #expect(folder.text(of: ".Output.scrutiny-99/.git/HEAD") == "other")
    }
}

/// A disk of half a megabyte in memory, where the tests may mount one.
struct SmallDisk {
    let folder: TemporaryFolder

    static let canMount: Bool = {
        guard let disk = try? SmallDisk() else { return false }
        disk.unmount()
        return true
    }()

    init() throws {
        folder = try TemporaryFolder()
        try Self.run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder.path)
    }

    func unmount() {
        try? Self.run("umount", folder.path)
    }

    private struct Failure: Error {}

    private static func run(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw Failure() }
    }
}
