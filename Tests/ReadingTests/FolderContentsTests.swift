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
        #expect(message(of: folder.path) == "'\(path)' is a link that leads nowhere; repair it, or take it away")

        try manager.removeItem(atPath: path)
        try manager.createSymbolicLink(atPath: path, withDestinationPath: "published.json")
        #expect(message(of: folder.path) == "'\(path)' is a link that leads nowhere; repair it, or take it away")

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

    @Test("A link that leads out of the folder, or to what is hidden in it, is an error that names where it leads")
    func linksOut() throws {
        let folder = try TemporaryFolder()
        try folder.write("secret", to: "elsewhere/secret.md")
        try folder.write("secret", to: "Content/.git/config")
        try folder.write("a", to: "Content/pages/a.md")
        for (name, target) in [
            ("b.md", folder["elsewhere/secret.md"]), ("b.md", "../../elsewhere/secret.md"), ("more", "../../elsewhere"),
            ("b.md", "../.git/config"),
        ] {
            let link = folder["Content/pages/\(name)"]
            try manager.createSymbolicLink(atPath: link, withDestinationPath: target)
            let message = message(of: folder["Content"])
            #expect(message?.hasPrefix("'\(link)' is a link that leads out of the folder, to '") == true, "\(target)")
            try manager.removeItem(atPath: link)
        }
        try manager.createSymbolicLink(atPath: folder["Linked"], withDestinationPath: "Content")
        #expect(try FolderContents.read(folder["Linked"]) == ["pages/a.md": Array("a".utf8)])
    }

    @Test("Links that lead back do not make the folder endless")
    func linksBack() throws {
        let folder = try TemporaryFolder()
        for name in "abcdef" {
            try manager.createSymbolicLink(atPath: folder["\(name)"], withDestinationPath: ".")
        }
        #expect(message(of: folder.path)?.contains("does a link lead back to a folder above?") == true)
    }

    @Test("What is no file is an error at once, instead of something to wait for")
    func pipes() throws {
        let folder = try TemporaryFolder()
        try #require(mkfifo(folder["a.md"], 0o600) == 0)
        #expect(message(of: folder.path) == "'\(folder["a.md"])' is neither a file nor a folder; take it away")
    }

    @Test("A file whose name is not UTF-8 is an error instead of missing in silence")
    func nameNotUTF8() throws {
        let folder = try TemporaryFolder()
        let name = Array("caf".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9)] + Array(".md".utf8CString)
        let descriptor = open(Array(folder[""].utf8CString.dropLast()) + name, O_CREAT, 0o600)
        // Some file systems take no such name.
        guard descriptor >= 0 else { return }
        close(descriptor)
        #expect(message(of: folder.path)?.hasSuffix("caf\u{FFFD}.md' is not UTF-8; rename the file") == true)
    }

    @Test("A file that is too large is an error before it is read; one that nobody reads is passed over")
    func largeFiles() throws {
        let folder = try TemporaryFolder()
        try folder.write("a", to: "a.md")
        for (name, size) in [("README.mov", 1 << 40), ("~video.mp4", 1 << 30)] {
            try folder.write("", to: name)
            try #require(truncate(folder[name], off_t(size)) == 0)
        }
        #expect(try FolderContents.read(folder.path) == ["a.md": Array("a".utf8)])
        for (name, size, words) in [
            ("big.csv", 4 << 20 + 1, "4.1 MB; such a file may have 4 MB at most"),
            ("video.mp4", 1 << 30, "1024 MB; such a file may have 32 MB at most"),
        ] {
            try folder.write("", to: name)
            try #require(truncate(folder[name], off_t(size)) == 0)
            let message = message(of: folder.path)
            #expect(message?.hasPrefix("'\(folder[name])' has \(words)") == true, "\(message ?? "")")
            try manager.removeItem(atPath: folder[name])
        }
        for number in 0..<9 {
            try folder.write("", to: "\(number).png")
            try #require(truncate(folder["\(number).png"], 32 << 20) == 0)
        }
        #expect(message(of: folder.path)?.contains("have more than 256 MB together") == true)
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
