import Foundation
import Publishing
import TestSupport
import Testing

@Suite("Folders that are not ours")
struct OwnershipTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private var publisher: SitePublisher { SitePublisher(folder: folder["Output"]) }

    private func expectRefusal(_ error: PublishingError, sourceLocation: SourceLocation = #_sourceLocation) {
        let before = folder.states
        #expect(throws: error, sourceLocation: sourceLocation) { try publisher.prepare() }
        #expect(throws: error, sourceLocation: sourceLocation) { try publisher.publish(site(["index.html": "new"])) }
        #expect(folder.states == before, sourceLocation: sourceLocation)
        #expect(error.description.contains("Nothing was changed"), sourceLocation: sourceLocation)
    }

    @Test(
        "A folder with files and no list of ours is refused and left alone",
        arguments: ["index.html", "deep/er/x", ".git/config\nREADME.md"]
    )
    func foreign(files: String) throws {
        for path in files.split(separator: "\n") { try folder.write("theirs", to: "Output/\(path)") }
        let example = files == "deep/er/x" ? "deep" : files.hasPrefix(".git") ? "README.md" : "index.html"
        expectRefusal(.foreignFolder(path: folder["Output"], examples: [example], count: 1))
    }

    @Test("A list that is not ours is no list")
    func foreignList() throws {
        try folder.write("something else\nindex.html\n", to: "Output/.scrutiny-manifest")
        try folder.write("theirs", to: "Output/index.html")
        expectRefusal(.foreignFolder(path: folder["Output"], examples: [".scrutiny-manifest", "index.html"], count: 2))
    }

    @Test(
        "A stranger's file in our folder is refused and left alone",
        arguments: ["notes.txt", "pages/notes.txt", "pages/.DS_Store"]
    )
    func stranger(path: String) throws {
        _ = try publisher.publish(site(["index.html": "home", "pages/a.html": "a"]))
        try folder.write("theirs", to: "Output/" + path)
        expectRefusal(.foreignFolder(path: folder["Output"], examples: [path], count: 1))
    }

    @Test("Everything of a stranger's is counted, and the first few are named")
    func strangers() throws {
        _ = try publisher.publish(site(["index.html": "home"]))
        for number in 1...7 { try folder.write("theirs", to: "Output/\(number).pdf") }
        let examples = (1...5).map { "\($0).pdf" }
        expectRefusal(.foreignFolder(path: folder["Output"], examples: examples, count: 7))
    }

    @Test("A stranger's empty folder, and a folder or link in the place of a page, are refused and left alone")
    func shapes() throws {
        _ = try publisher.publish(site(["index.html": "home", "pages/a.html": "a"]))
        try FileManager.default.createDirectory(atPath: folder["Output/minutes"], withIntermediateDirectories: false)
        expectRefusal(.foreignFolder(path: folder["Output"], examples: ["minutes"], count: 1))
        try FileManager.default.removeItem(atPath: folder["Output/minutes"])
        try FileManager.default.removeItem(atPath: folder["Output/index.html"])
        try FileManager.default.createDirectory(atPath: folder["Output/index.html"], withIntermediateDirectories: false)
        expectRefusal(.foreignFolder(path: folder["Output"], examples: ["index.html"], count: 1))
        try FileManager.default.removeItem(atPath: folder["Output/index.html"])
        try folder.write("theirs", to: "theirs.html")
        try FileManager.default.createSymbolicLink(
            atPath: folder["Output/index.html"],
            withDestinationPath: folder["theirs.html"]
        )
        expectRefusal(.foreignFolder(path: folder["Output"], examples: ["index.html"], count: 1))
    }

    @Test("A file whose name is not UTF-8 is a stranger's too")
    func nameNotUTF8() throws {
        _ = try publisher.publish(site(["index.html": "home"]))
        let descriptor = open(folder["Output/"].utf8CString.dropLast() + [CChar(bitPattern: 0xE9), 0], O_CREAT, 0o600)
        try #require(descriptor >= 0)
        close(descriptor)
        #expect(throws: PublishingError.self) { try publisher.publish(site(["index.html": "new"])) }
        #expect(folder.text(of: "Output/index.html") == "home")
    }

    @Test("A list that names files elsewhere has no power over them")
    func listThatLeavesTheFolder() throws {
        try folder.write("theirs", to: "precious")
        try folder.write(
            "written by scrutiny, format 1\n../precious\nx/../../precious\n/etc/passwd\nindex.html\n",
            to: "Output/.scrutiny-manifest"
        )
        try folder.write("old", to: "Output/index.html")
        _ = try publisher.publish(site(["home.html": "new"]))
        #expect(folder.text(of: "precious") == "theirs")
        #expect(folder.paths(below: "Output") == [".scrutiny-manifest", "home.html"])
    }

    @Test("A stranger's symbolic link in our folder is refused, and what it leads to left alone")
    func strangeLink() throws {
        _ = try publisher.publish(site(["index.html": "home"]))
        try folder.write("theirs", to: "elsewhere/file")
        try FileManager.default.createSymbolicLink(
            atPath: folder["Output/link"],
            withDestinationPath: folder["elsewhere"]
        )
        expectRefusal(.foreignFolder(path: folder["Output"], examples: ["link"], count: 1))
    }

    @Test("A file in the way is refused and left alone")
    func file() throws {
        try folder.write("theirs", to: "Output")
        expectRefusal(.notAFolder(path: folder["Output"]))
    }

    @Test("An empty folder is accepted")
    func empty() throws {
        try FileManager.default.createDirectory(atPath: folder["Output"], withIntermediateDirectories: true)
        try publisher.prepare()
        _ = try publisher.publish(site(["index.html": "home"]))
        #expect(folder.text(of: "Output/index.html") == "home")
    }

    @Test("Hidden files and folders at the top belong to whoever keeps the folder, and stay")
    func kept() throws {
        try folder.write("", to: "Output/.gitkeep")
        try folder.write("ref", to: "Output/.git/HEAD")
        let before = [FileState(folder["Output/.gitkeep"]), FileState(folder["Output/.git/HEAD"])]
        for text in ["one", "two", "two"] {
            _ = try publisher.publish(site(["index.html": text]))
            #expect([FileState(folder["Output/.gitkeep"]), FileState(folder["Output/.git/HEAD"])] == before)
            #expect(folder.paths().filter { !$0.contains("/") } == ["Output"])
        }
        #expect(folder.text(of: "Output/index.html") == "two")
    }

    @Test("A hidden file of ours never takes the place of somebody else's")
    func hiddenConflict() throws {
        try folder.write("theirs", to: "Output/.nojekyll")
        #expect(throws: PublishingError.foreignFolder(path: folder["Output"], examples: [".nojekyll"], count: 1)) {
            try publisher.publish(site([".nojekyll": "ours", "index.html": "home"]))
        }
        #expect(folder.paths() == ["Output", "Output/.nojekyll"])
        #expect(folder.text(of: "Output/.nojekyll") == "theirs")
    }

    @Test(
        "A path that leaves the folder, or that no list can hold, is refused",
        arguments: ["../x", "a/../../x", "/x", "a//b", "./a", "a/", "", "a\nb", ".scrutiny-manifest"]
    )
    func badPath(path: String) throws {
        #expect(throws: PublishingError.self) { try publisher.publish(site(["index.html": "home", path: "x"])) }
        #expect(folder.paths().isEmpty)
    }
}
