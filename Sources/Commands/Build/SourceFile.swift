internal import FoundationEssentials
internal import Reading

/// A single file named on the command line.
enum SourceFile {
    /// The file's text.
    ///
    /// - Throws: `FolderError` if it cannot be read or is not UTF-8.
    static func text(of path: String) throws -> String {
        guard let text = String(validating: try bytes(of: path), as: UTF8.self) else {
            throw FolderError(description: "'\(path)' is not UTF-8 text")
        }
        return text
    }

    /// The file's bytes.
    ///
    /// - Throws: `FolderError` if it cannot be read.
    static func bytes(of path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw FolderError(description: "could not read '\(path)'; is the name right?")
        }
        return Array(data)
    }
}
