import Foundation
import Publishing
import TestSupport
import Testing

@Suite("Folders that lie one in the other")
struct NestingTests {
    @Test(
        "A folder, what is in it and what it is in overlap, however they are written",
        arguments: [
            ("Content", "Content"), ("Content/", "Content"), ("Content/pages", "Content"), ("Content", "Content/pages"),
            ("Content/new/deep", "Content"), ("new/../Content/x", "Content"), ("Content/../Content", "Content"),
            (".", "Content"), ("link", "Content"), ("link/new", "Content"), ("new", "new/Content"),
        ]
    )
    func nested(first: String, second: String) throws {
        let folder = try folder()
        #expect(Nesting.overlap(folder[first], folder[second]))
        #expect(Nesting.overlap(folder[second], folder[first]))
    }

    @Test(
        "Folders beside each other do not, even if one is called like the beginning of the other",
        arguments: [
            ("Output", "Content"), ("Content-site", "Content"), ("Content/../Output", "Content"), ("a/b", "a/c"),
        ]
    )
    func apart(first: String, second: String) throws {
        let folder = try folder()
        #expect(!Nesting.overlap(folder[first], folder[second]))
    }

    @Test("A relative path starts from where the program runs")
    func relative() {
        #expect(Nesting.overlap("some/Output", FileManager.default.currentDirectoryPath + "/some"))
        #expect(!Nesting.overlap("some/Output", FileManager.default.currentDirectoryPath + "/other"))
    }

    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("", to: "Content/pages/a.md")
        try FileManager.default.createSymbolicLink(atPath: folder["link"], withDestinationPath: "Content")
        return folder
    }
}
