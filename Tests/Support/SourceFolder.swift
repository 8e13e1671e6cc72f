internal import Foundation

/// The project's own source files, for tests of how the project is built.
package enum SourceFolder {
    /// Every Swift file below `Sources`, by path relative to it, with its text.
    package static func swiftFiles(from testFile: StaticString = #filePath) throws -> [String: String] {
        let sources = URL(filePath: "\(testFile)")
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources")
        var files = [String: String]()
        for module in try FileManager.default.contentsOfDirectory(atPath: sources.path(percentEncoded: false)) {
            let folder = sources.appending(path: module).resolvingSymlinksInPath().path(percentEncoded: false)
            for path in FileManager.default.subpaths(atPath: folder) ?? [] where path.hasSuffix(".swift") {
                files[module + "/" + path] = try String(contentsOf: URL(filePath: folder + "/" + path), encoding: .utf8)
            }
        }
        return files
    }
}
