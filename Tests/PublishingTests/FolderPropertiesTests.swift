import Foundation
import Publishing
import TestSupport
import Testing

/// The output folder is somebody's: who may look into it is decided by them and not by a build.
@Suite("The folder's own properties")
struct FolderPropertiesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try SitePublisher(folder: folder["Output"]).publish(site(["index.html": "old", "same.html": "same"]))
    }

    private func mode(_ path: String) -> mode_t {
        var information = stat()
        return stat(folder[path], &information) == 0 ? information.st_mode & 0o7777 : 0
    }

    private func publish(inPlace: Bool) throws {
        let files = site(["index.html": "new", "same.html": "same", "sub/more.html": "more"])
        _ = try SitePublisher(folder: folder["Output"], isInPlace: inPlace).publish(files)
        #expect(folder.text(of: "Output/index.html") == "new")
        #expect(folder.paths().filter { !$0.contains("/") } == ["Output"])
    }

    @Test("Its mode stays as it was", arguments: [0o700, 0o750, 0o2775, 0o555, 0o1777], [false, true])
    func mode(wanted: Int, inPlace: Bool) throws {
        // Who may not write into a folder cannot change it in place; the administrator always can.
        if inPlace, wanted & 0o200 == 0, geteuid() != 0 { return }
        try #require(chmod(folder["Output"], mode_t(wanted)) == 0)
        try publish(inPlace: inPlace)
        #expect(mode("Output") == mode_t(wanted))
    }

    @Test("New folders in it take its group where it says so")
    func groupOfNewFolders() throws {
        try #require(chmod(folder["Output"], 0o2775) == 0)
        try publish(inPlace: false)
        #expect(mode("Output/sub") & 0o2000 == 0o2000)
    }

    @Test("A first site takes the group of the folder above where that says so")
    func groupOfFirstSite() throws {
        try FileManager.default.createDirectory(atPath: folder["shared"], withIntermediateDirectories: false)
        try #require(chmod(folder["shared"], 0o2775) == 0)
        _ = try SitePublisher(folder: folder["shared/Output"]).publish(site(["index.html": "new"]))
        #expect(mode("shared/Output") & 0o2000 == 0o2000)
    }

    @Test("Its owner and group stay", .enabled(if: geteuid() == 0))
    func owner() throws {
        try #require(chown(folder["Output"], 4321, 8765) == 0)
        try publish(inPlace: false)
        var information = stat()
        try #require(stat(folder["Output"], &information) == 0)
        #expect(information.st_uid == 4321)
        #expect(information.st_gid == 8765)
    }

    @Test("A folder that must stay in place is the same folder afterwards")
    func sameFolder() throws {
        let before = FileState(folder["Output"])?.inode
        let same = FileState(folder["Output/same.html"])
        try publish(inPlace: true)
        #expect(FileState(folder["Output"])?.inode == before)
        #expect(FileState(folder["Output/same.html"]) == same)
        #expect(
            folder.paths(below: "Output") == [
                ".scrutiny-manifest", "index.html", "same.html", "sub", "sub/more.html",
            ]
        )
    }

    @Test("In place, a page may become a folder, and a folder a page")
    func shapes() throws {
        let publisher = SitePublisher(folder: folder["Output"], isInPlace: true)
        _ = try publisher.publish(site(["a": "1", "b/c/d": "2"]))
        _ = try publisher.publish(site(["a/d": "3", "b": "4"]))
        #expect(folder.paths(below: "Output") == [".scrutiny-manifest", "a", "a/d", "b"])
        #expect(try publisher.publish(site(["a/d": "3", "b": "4"])).changed == 0)
    }

    @Test("A mount point is brought up to date in place", .enabled(if: SmallDisk.canMount))
    func mountPoint() throws {
        let disk = try SmallDisk()
        defer { disk.unmount() }
        let publisher = SitePublisher(folder: disk.folder.path)
        for text in ["one", "two", "two"] {
            _ = try publisher.publish(site(["index.html": text, "\(text).html": text]))
            #expect(disk.folder.paths() == [".scrutiny-manifest", "index.html", "\(text).html"].sorted())
            #expect(disk.folder.text(of: "index.html") == text)
        }
        let files = ["index.html": "three", "big.html": String(repeating: "x", count: 1 << 20)]
        #expect(throws: PublishingError.self) { try publisher.publish(site(files)) }
        #expect(disk.folder.paths() == [".scrutiny-manifest", "index.html", "two.html"])
        #expect(disk.folder.text(of: "index.html") == "two")
    }
}
