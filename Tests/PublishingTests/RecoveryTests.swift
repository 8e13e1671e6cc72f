import Foundation
import Publishing
import TestSupport
import Testing

@Suite("After a build that was killed")
struct RecoveryTests {
    private let folder: TemporaryFolder
    private let manifest = "written by scrutiny, format 1\nindex.html\n"

    init() throws {
        folder = try TemporaryFolder()
    }

    private var publisher: SitePublisher { SitePublisher(folder: folder["Output"]) }

    private func lay(_ text: String, in name: String) throws {
        try folder.write(manifest, to: name + "/.scrutiny-manifest")
        try folder.write(text, to: name + "/index.html")
    }

    private var top: [String] { folder.paths().filter { !$0.contains("/") } }

    @Test("An old site that is out of the way is moved back before anything else is done")
    func aside() throws {
        try lay("old", in: ".Output.scrutiny-99.aside")
        try lay("new", in: ".Output.scrutiny-99")
        try publisher.prepare()
        #expect(folder.text(of: "Output/index.html") == "old")
        #expect(top == ["Output"])
    }

    @Test("It is moved back although the build that does so fails, and is not deleted for want of room")
    func failingBuild() throws {
        try lay("old", in: ".Output.scrutiny-99.aside")
        #expect(throws: PublishingError.self) {
            try publisher.publish(site(["index.html": "new", String(repeating: "x", count: 300): "new"]))
        }
        #expect(folder.text(of: "Output/index.html") == "old")
        #expect(top == ["Output"])
    }

    @Test("It takes the place of an empty folder that somebody made meanwhile, and of no other")
    func folderMadeMeanwhile() throws {
        try lay("old", in: ".Output.scrutiny-99.aside")
        try FileManager.default.createDirectory(atPath: folder["Output"], withIntermediateDirectories: false)
        try publisher.prepare()
        #expect(folder.text(of: "Output/index.html") == "old")

        try FileManager.default.moveItem(atPath: folder["Output"], toPath: folder[".Output.scrutiny-99.aside"])
        try folder.write("theirs", to: "Output/minutes.pdf")
        #expect(throws: PublishingError.self) { try publisher.publish(site(["index.html": "new"])) }
        #expect(folder.text(of: "Output/minutes.pdf") == "theirs")
        #expect(folder.text(of: ".Output.scrutiny-99.aside/index.html") == "old")
    }

    @Test("While there is no whole site, nothing that is left is deleted")
    func nothingDeletedWithoutASite() throws {
        try lay("old", in: ".Output.scrutiny-99")
        #expect(throws: PublishingError.self) {
            try publisher.publish(site(["index.html": "new", String(repeating: "x", count: 300): "new"]))
        }
        #expect(folder.text(of: ".Output.scrutiny-99/index.html") == "old")
        _ = try publisher.publish(site(["index.html": "new"]))
        #expect(top == ["Output"])
    }

    @Test("Where the folder stays in place, what was not ready is undone, and what was ready is finished")
    func inPlace() throws {
        try lay("old", in: "Output")
        try folder.write("written by scrutiny, format 1\nnew.html\n", to: "Output/.scrutiny-new/.scrutiny-manifest")
        try folder.write("new", to: "Output/.scrutiny-new/new.html")
        try publisher.prepare()
        #expect(folder.paths(below: "Output") == [".scrutiny-manifest", "index.html"])

        let list = "written by scrutiny, format 1\na/new.html\nmoved.html\n"
        try folder.write(list, to: "Output/.scrutiny-ready/.scrutiny-manifest")
        try folder.write("new", to: "Output/.scrutiny-ready/a/new.html")
        try folder.write("new", to: "Output/moved.html")
        try publisher.prepare()
        #expect(folder.paths(below: "Output") == [".scrutiny-manifest", "a", "a/new.html", "moved.html"])
        #expect(folder.text(of: "Output/.scrutiny-manifest") == list)
    }
}
