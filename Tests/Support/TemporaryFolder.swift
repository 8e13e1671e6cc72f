internal import Foundation

/// A folder for one test, deleted with everything in it when the test lets go of it.
package final class TemporaryFolder: Sendable {
    /// Its absolute path, without symbolic links.
    package let path: String

    /// Creates an empty folder.
    package init() throws {
        let folder = FileManager.default.temporaryDirectory
            .resolvingSymlinksInPath()
            .appending(path: "scrutiny-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path(percentEncoded: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The absolute path of something in the folder.
    package subscript(_ relativePath: String) -> String { path + "/" + relativePath }

    /// Writes a file, with the folders that lead to it.
    package func write(_ text: String, to relativePath: String) throws {
        let file = URL(filePath: self[relativePath])
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    /// The text of a file, or `nil` if there is none.
    package func text(of relativePath: String) -> String? {
        FileManager.default.contents(atPath: self[relativePath]).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The relative paths of everything below a folder, hidden files and empty folders included, in order.
    package func paths(below relativePath: String = "") -> [String] {
        let root = relativePath.isEmpty ? path : self[relativePath]
        return ((try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []).sorted()
    }
}
