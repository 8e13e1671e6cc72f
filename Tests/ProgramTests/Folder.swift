import Foundation

/// Folders of the disk as the tests need them.
enum Folder {
    /// The project's own folder.
    static let project = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .path(percentEncoded: false)
        .trimmedOfSlash

    /// The folder with the fixtures of these tests.
    static let fixtures = project + "/Tests/Fixtures"

    /// The page templates that the program comes with.
    static let templates = project + "/Templates"

    /// A new empty folder; whoever asked for it removes it.
    static func temporary(_ name: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "\(name)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.path(percentEncoded: false).trimmedOfSlash
    }

    /// The bytes of every file below a folder by relative path, hidden ones included.
    static func files(_ folder: String) throws -> [String: Data] {
        // A linked folder is not looked into by its link.
        let root = URL(filePath: folder).resolvingSymlinksInPath().path(percentEncoded: false).trimmedOfSlash
        var files = [String: Data]()
        for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
            guard exists, !isFolder.boolValue else { continue }
            files[path] = try Data(contentsOf: URL(filePath: root + "/" + path))
        }
        return files
    }

    /// Writes files below a folder, with the folders that lead to them.
    static func write(_ files: [String: Data], to folder: String) throws {
        for (path, bytes) in files {
            let file = URL(filePath: folder + "/" + path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try bytes.write(to: file)
        }
    }

    /// The names of the folders in a folder, in order.
    static func folders(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
                && isFolder.boolValue
        }
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func text(_ path: String) throws -> String { try String(contentsOf: URL(filePath: path), encoding: .utf8) }
}

extension String {
    fileprivate var trimmedOfSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}
