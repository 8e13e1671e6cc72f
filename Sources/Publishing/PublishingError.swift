/// Why a site could not be written.
package enum PublishingError: Error, Hashable, Sendable {
    /// The folder holds something that this program did not write; the first few of these.
    case foreignFolder(path: String, examples: [String], count: Int)
    /// The path is taken by a file.
    case notAFolder(path: String)
    /// The path is a link to something that does not exist.
    case linkToNothing(path: String)
    /// The file system refused, and the previous site is as it was.
    case failed(operation: String, path: String, reason: String)
    /// The file system refused while a folder that cannot be exchanged was brought up to date.
    case unfinished(folder: String, reason: String)
    /// The previous site is out of its place; where it is.
    case aside(folder: String, previous: String, reason: String)
}

extension PublishingError {
    /// What went wrong, without what it means for the site.
    var cause: String {
        guard case .failed(let operation, let path, let reason) = self else { return description }
        return "could not \(operation) '\(path)': \(reason)"
    }
}

extension PublishingError: CustomStringConvertible {
    /// What happened and what to do, in plain words.
    package var description: String {
        switch self {
        case .foreignFolder(let path, let examples, let count):
            "'\(path)' holds \(Self.list(examples, count: count)), which this program did not write. Nothing was "
                + "changed. Name another folder with --output, or move what is in it away."
        case .notAFolder(let path):
            "'\(path)' is a file, not a folder. Nothing was changed. Name another folder with --output."
        case .linkToNothing(let path):
            "'\(path)' is a link to a folder that does not exist. Nothing was changed. Make that folder, delete the "
                + "link, or name another folder with --output."
        case .failed:
            "\(cause). The previous site is as it was."
        case .unfinished(let folder, let reason):
            "\(reason). Some pages in '\(folder)' are new and some are old: put this right and build again, and the "
                + "rest follows."
        case .aside(let folder, let previous, let reason):
            "\(reason). The previous site is whole, in '\(previous)': the next build moves it back to '\(folder)'."
        }
    }

    private static func list(_ examples: [String], count: Int) -> String {
        let names = examples.map { "'\($0)'" }.joined(separator: ", ")
        return count > examples.count ? "\(names) and \(count - examples.count) more" : names
    }
}
