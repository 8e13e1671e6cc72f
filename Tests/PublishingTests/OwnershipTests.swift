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
        #expect(throws: error, sourceLocation: sourceLocation) { try publisher.checkOwnership() }
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
        expectRefusal(.foreignFolder(path: folder["Output"], example: example))
    }

    @Test("A list that is not ours is no list")
    func foreignList() throws {
        try folder.write("something else\nindex.html\n", to: "Output/.scrutiny-manifest")
        try folder.write("theirs", to: "Output/index.html")
        expectRefusal(.foreignFolder(path: folder["Output"], example: ".scrutiny-manifest"))
    }

    @Test(
        "A stranger's file in our folder is refused and left alone",
        arguments: ["notes.txt", "pages/notes.txt", "pages/.DS_Store"]
    )
    func stranger(path: String) throws {
        _ = try publisher.publish(site(["index.html": "home", "pages/a.html": "a"]))
        try folder.write("theirs", to: "Output/" + path)
        expectRefusal(.foreignFolder(path: folder["Output"], example: path))
    }

    @Test("A stranger's symbolic link in our folder is refused, and what it leads to left alone")
    func strangeLink() throws {
        _ = try publisher.publish(site(["index.html": "home"]))
        try folder.write("theirs", to: "elsewhere/file")
        try FileManager.default.createSymbolicLink(
            atPath: folder["Output/link"],
            withDestinationPath: folder["elsewhere"]
        )
        expectRefusal(.foreignFolder(path: folder["Output"], example: "link"))
    }

    @Test("A file in the way is refused and left alone")
    func file() throws {
        try folder.write("theirs", to: "Output")
        expectRefusal(.notAFolder(path: folder["Output"]))
    }

    @Test("An empty folder is accepted")
    func empty() throws {
        try FileManager.default.createDirectory(atPath: folder["Output"], withIntermediateDirectories: true)
        try publisher.checkOwnership()
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
        #expect(throws: PublishingError.foreignFolder(path: folder["Output"], example: ".nojekyll")) {
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
