/// Why a site could not be written.
///
/// The previous site is as it was.
package enum PublishingError: Error, Hashable, Sendable {
    /// The folder holds something that this program did not write.
    case foreignFolder(path: String, example: String)
    /// The path is taken by a file.
    case notAFolder(path: String)
    /// The file system refused.
    case failed(operation: String, path: String, reason: String)
}

extension PublishingError: CustomStringConvertible {
    /// What happened and what to do, in plain words.
    package var description: String {
        switch self {
        case .foreignFolder(let path, let example):
            "'\(path)' holds '\(example)', which this program did not write. Nothing was changed. "
                + "Name another folder with --output, or move what is in it away."
        case .notAFolder(let path):
            "'\(path)' is a file, not a folder. Nothing was changed. Name another folder with --output."
        case .failed(let operation, let path, let reason):
            "could not \(operation) '\(path)': \(reason). The previous site is as it was."
        }
    }
}
