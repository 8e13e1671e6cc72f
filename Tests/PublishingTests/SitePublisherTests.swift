import Foundation
import Publishing
import TestSupport
import Testing

@Suite("Publishing a site")
struct SitePublisherTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func publish(_ files: [String: String], to path: String = "Output") throws -> SitePublisher.Summary {
        try SitePublisher(folder: folder[path]).publish(site(files))
    }

    private let two = ["index.html": "home", "pages/a.html": "a"]

    @Test("A new folder holds the site, a list of its files, and nothing else")
    func newFolder() throws {
        let summary = try publish(two)
        #expect(summary.changed == 2)
        #expect(summary.removed == 0)
        #expect(
            folder.paths() == [
                "Output", "Output/.scrutiny-manifest", "Output/index.html", "Output/pages", "Output/pages/a.html",
            ]
        )
        #expect(folder.text(of: "Output/pages/a.html") == "a")
        #expect(
            folder.text(of: "Output/.scrutiny-manifest") == "written by scrutiny, format 1\nindex.html\npages/a.html\n"
        )
    }

    @Test("Folders that lead to the output folder are made")
    func deepFolder() throws {
        _ = try publish(two, to: "a/b/Output")
        #expect(folder.text(of: "a/b/Output/index.html") == "home")
    }

    @Test("Unchanged files keep their time; changed ones do not; removed ones and their folders disappear")
    func changes() throws {
        _ = try publish(["same.html": "s", "changed.html": "1", "old/gone.html": "g", "sub/same.css": "c"])
        let old = try #require(FileState(folder["Output/same.html"]))
        let oldCSS = try #require(FileState(folder["Output/sub/same.css"]))
        let oldChanged = try #require(FileState(folder["Output/changed.html"]))
        let summary = try publish(["same.html": "s", "changed.html": "2", "sub/same.css": "c", "new.html": "n"])
        #expect(summary.changed == 2)
        #expect(summary.removed == 1)
        #expect(FileState(folder["Output/same.html"]) == old)
        #expect(FileState(folder["Output/sub/same.css"]) == oldCSS)
        #expect(FileState(folder["Output/changed.html"])?.inode != oldChanged.inode)
        #expect(folder.text(of: "Output/changed.html") == "2")
        #expect(folder.text(of: "Output/new.html") == "n")
        #expect(!folder.paths().contains("Output/old"))
        #expect(folder.paths().allSatisfy { $0 == "Output" || $0.hasPrefix("Output/") })
    }

    @Test("Where nothing changed, nothing is touched, the folder itself included")
    func noChange() throws {
        _ = try publish(two)
        let before = folder.states
        let outputBefore = FileState(folder["Output"])
        let summary = try publish(two)
        #expect(summary.changed == 0)
        #expect(summary.removed == 0)
        #expect(folder.states == before)
        #expect(FileState(folder["Output"]) == outputBefore)
    }

    @Test("A file that somebody changed or deleted in the output is put right")
    func repaired() throws {
        _ = try publish(two)
        try folder.write("tampered", to: "Output/index.html")
        try FileManager.default.removeItem(atPath: folder["Output/pages/a.html"])
        #expect(try publish(two).changed == 2)
        #expect(folder.text(of: "Output/index.html") == "home")
        #expect(folder.text(of: "Output/pages/a.html") == "a")
    }

    @Test("An empty site removes every page")
    func emptySite() throws {
        _ = try publish(two)
        #expect(try publish([:]).removed == 2)
        #expect(folder.paths() == ["Output", "Output/.scrutiny-manifest"])
    }

    @Test("A page may become a folder, and a folder a page")
    func shapes() throws {
        _ = try publish(["a": "1", "b/c": "2"])
        _ = try publish(["a/d": "3", "b": "4"])
        #expect(folder.text(of: "Output/a/d") == "3")
        #expect(folder.text(of: "Output/b") == "4")
    }

    @Test("Relative paths, absolute ones and a slash at the end name the same folder")
    func paths() throws {
        _ = try publish(two, to: "Output/")
        let absolute = folder["Output"]
        let levels = FileManager.default.currentDirectoryPath.split(separator: "/").count
        let relative = String(repeating: "../", count: levels) + absolute.dropFirst()
        #expect(try SitePublisher(folder: relative).publish(site(two)).changed == 0)
        #expect(try SitePublisher(folder: relative + "//").publish(site(["index.html": "new"])).removed == 1)
        let another = String(repeating: "../", count: levels) + folder["Another"].dropFirst()
        #expect(try SitePublisher(folder: another + "/").publish(site(two)).changed == 2)
        #expect(folder.paths().filter { !$0.contains("/") } == ["Another", "Output"])
    }

    @Test("A symbolic link to the folder stays a link")
    func symbolicLink() throws {
        try FileManager.default.createDirectory(atPath: folder["real/site"], withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder["Output"], withDestinationPath: folder["real/site"])
        for content in ["one", "two"] {
            _ = try publish(["index.html": content])
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["Output"]) == folder["real/site"])
            #expect(folder.text(of: "real/site/index.html") == content)
            #expect(folder.paths(below: "real") == ["site", "site/.scrutiny-manifest", "site/index.html"])
        }
    }

    @Test("Names with blanks, percent signs and letters of any alphabet are written as they are")
    func names() throws {
        let files = ["a b/100%.html": "1", "é/ü#?.html": "2", "-x": "3", "..a": "4"]
        _ = try publish(files)
        for (path, text) in files { #expect(folder.text(of: "Output/" + path) == text) }
        #expect(try publish(files).changed == 0)
    }

    @Test("Hidden files of the site itself are published, changed and removed like any other")
    func hiddenFiles() throws {
        _ = try publish([".nojekyll": "1", "index.html": "home"])
        #expect(try publish([".nojekyll": "1", "index.html": "home"]).changed == 0)
        _ = try publish([".nojekyll": "2", "index.html": "home"])
        #expect(folder.text(of: "Output/.nojekyll") == "2")
        _ = try publish(["index.html": "home"])
        #expect(folder.text(of: "Output/.nojekyll") == nil)
    }
}
