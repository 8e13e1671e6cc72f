import Foundation
import TestSupport
import Testing

@testable import Preview

@Suite("Noticing changes")
struct FolderSignatureTests {
    @Test("A file that is changed, added or removed makes a difference; nothing else does")
    func notices() throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/a/b.md"
        try FileManager.default.createDirectory(atPath: folder.path + "/a", withIntermediateDirectories: true)
        try Data("one".utf8).write(to: URL(filePath: file))
        let first = FolderSignature([folder.path])
        #expect(FolderSignature([folder.path]) == first)
        try Data("three".utf8).write(to: URL(filePath: file))
        let second = FolderSignature([folder.path])
        #expect(second != first)
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: file)
        let third = FolderSignature([folder.path])
        #expect(third != second)
        try Data().write(to: URL(filePath: folder.path + "/.hidden"))
        #expect(FolderSignature([folder.path]) == third)
        try FileManager.default.removeItem(atPath: file)
        #expect(FolderSignature([folder.path]) != third)
    }

    @Test("A folder that is not there has no files")
    func absent() {
        #expect(FolderSignature(["/nowhere/at/all"]) == FolderSignature([]))
    }
}
