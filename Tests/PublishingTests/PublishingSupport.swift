import Foundation
import Publishing
import TestSupport

/// A site as bytes.
func site(_ files: [String: String]) -> [String: [UInt8]] { files.mapValues { Array($0.utf8) } }

/// What tells a file from another, or from itself at another time.
struct FileState: Equatable {
    let inode: UInt64
    let modified: Date
    let bytes: Data

    init?(_ path: String) {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let number = attributes[.systemFileNumber] as? NSNumber,
            let modified = attributes[.modificationDate] as? Date
        else { return nil }
        inode = number.uint64Value
        self.modified = modified
        bytes = FileManager.default.contents(atPath: path) ?? Data()
    }
}

extension TemporaryFolder {
    /// Everything below the folder, with its state.
    var states: [String: FileState?] {
        Dictionary(uniqueKeysWithValues: paths().map { ($0, FileState(self[$0])) })
    }
}
