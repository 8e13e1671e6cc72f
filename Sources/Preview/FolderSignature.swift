internal import FoundationEssentials

/// When the files of some folders were changed last: two of these differ when a file was changed, added or removed.
struct FolderSignature: Equatable {
    private struct Stamp: Equatable {
        let modified: Date?
        let size: UInt64?
    }

    /// Folders are not followed deeper than this: a link that leads back to a folder above it would never end.
    private static let deepestFolder = 12

    private var stamps: [String: Stamp] = [:]

    init(_ folders: [String]) {
        for folder in folders { add(folder, depth: 0) }
    }

    private mutating func add(_ folder: String, depth: Int) {
        guard depth < Self.deepestFolder else { return }
        // A folder that cannot be read now has no files now; the build says why.
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where !name.hasPrefix(".") {
            let path = folder + "/" + name
            var isFolder = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if isFolder {
                add(path, depth: depth + 1)
            } else {
                let attributes = try? FileManager.default.attributesOfItem(atPath: path)
                stamps[path] = Stamp(
                    modified: attributes?[.modificationDate] as? Date,
                    size: attributes?[.size] as? UInt64
                )
            }
        }
    }
}
