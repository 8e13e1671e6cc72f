import Foundation
import Reading
import TestSupport
import Testing

@Suite("Reading a folder of the disk")
struct FolderContentsTests {
    private let manager = FileManager.default

    @Test("What stands for a file that is not there is an error that names it")
    func standIns() throws {
        let folder = try TemporaryFolder()
        try manager.createDirectory(atPath: folder.path + "/reports", withIntermediateDirectories: true)
        let path = folder.path + "/reports/published.json"

        try manager.createSymbolicLink(atPath: path, withDestinationPath: "/nowhere/at/all.json")
        #expect(message(of: folder.path) == "'\(path)' is a link that leads nowhere; mend it, or take it away")

        try manager.removeItem(atPath: path)
        try manager.createSymbolicLink(atPath: path, withDestinationPath: "published.json")
        #expect(message(of: folder.path) == "'\(path)' is a link that leads nowhere; mend it, or take it away")

        try manager.removeItem(atPath: path)
        try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
        #expect(message(of: folder.path)?.hasPrefix("'\(path)' is a folder, but its name is that of a file") == true)
    }

    @Test("Links to what exists are followed, and hidden links are nobody's content")
    func goodLinks() throws {
        let folder = try TemporaryFolder()
        try Data("a".utf8).write(to: URL(filePath: folder.path + "/a.md"))
        try manager.createSymbolicLink(atPath: folder.path + "/b.md", withDestinationPath: "a.md")
        try manager.createSymbolicLink(atPath: folder.path + "/.#a.md", withDestinationPath: "nobody@nowhere")
        #expect(try FolderContents.read(folder.path) == ["a.md": Array("a".utf8), "b.md": Array("a".utf8)])
    }

    private func message(of folder: String) -> String? {
        do {
            _ = try FolderContents.read(folder)
            return nil
        } catch {
            return error.description
        }
    }
}
