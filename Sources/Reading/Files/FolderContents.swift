internal import FoundationEssentials

/// Why a folder could not be read.
package struct FolderError: Error, CustomStringConvertible {
    /// What happened and what to do, in plain words.
    package let description: String

    /// Describes a failure.
    package init(description: String) {
        self.description = description
    }
}

/// Reads a folder of the disk into memory.
package enum FolderContents {
    /// Folders are not followed deeper than this: a link that leads back to a folder above it would never end.
    static let deepestFolder = 12

    /// What the names of files end in; a folder with such a name would stand for a file that is not there.
    private static let fileEndings = [".yaml", ".md", ".csv", ".json", ".svg", ".png", ".mustache"]

    /// The bytes of every file below a folder, by relative path with `/` between the parts.
    ///
    /// Hidden files and folders are left out: they belong to version control and to editors.
    ///
    /// - Throws: `FolderError` if the folder does not exist or something in it cannot be read.
    package static func read(_ folder: String) throws(FolderError) -> [String: [UInt8]] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
            throw FolderError(description: "there is no folder '\(folder)'")
        }
        guard isFolder else { throw FolderError(description: "'\(folder)' is a file, not a folder") }
        var files = [String: [UInt8]]()
        try read(folder, prefix: "", depth: 0, into: &files)
        return files
    }

    private static func read(
        _ folder: String,
        prefix: String,
        depth: Int,
        into files: inout [String: [UInt8]]
    ) throws(FolderError) {
        guard depth < deepestFolder else {
            throw FolderError(description: "'\(folder)' is nested too deeply; does a link lead back to a folder above?")
        }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw FolderError(description: "could not look into '\(folder)': is reading it permitted?")
        }
        for name in names where !name.hasPrefix(".") {
            let path = folder + "/" + name
            var isFolder = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                // A file that was there a moment ago may be gone; a link is still there.
                guard (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil else {
                    throw FolderError(description: "'\(path)' is a link that leads nowhere; mend it, or take it away")
                }
                continue
            }
            if isFolder {
                guard !fileEndings.contains(where: name.hasSuffix) else {
                    throw FolderError(
                        description: "'\(path)' is a folder, but its name is that of a file; put the file there, or "
                            + "give the folder another name"
                    )
                }
                try read(path, prefix: prefix + name + "/", depth: depth + 1, into: &files)
            } else if let data = FileManager.default.contents(atPath: path) {
                files[prefix + name] = Array(data)
            } else {
                throw FolderError(description: "could not read '\(path)': is reading it permitted?")
            }
        }
    }
}
