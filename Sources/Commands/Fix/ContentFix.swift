internal import Diagnostics
internal import FoundationEssentials
internal import Publishing

/// Writes the replacements of findings into the files of the content.
enum ContentFix {
    /// Corrects the files, each in one step.
    ///
    /// - Parameter outcome: The run that found something.
    /// - Returns: The lines that were changed, in the order of the files.
    /// - Throws: `PublishingError` if a file cannot be written; it then stays as it was.
    static func apply(_ outcome: Outcome) throws(PublishingError) -> [Corrections.Change] {
        let replacements = outcome.findings.content.compactMap(\.replacement)
        let files = Dictionary(grouping: replacements) { $0.span.start.path }
        var changes = [Corrections.Change]()
        for (path, replacements) in files.sorted(by: { $0.key < $1.key }) {
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            let corrections = Corrections(replacements, to: Array(data))
            guard !corrections.changes.isEmpty else { continue }
            try SingleFile.replace(path, with: corrections.bytes, keepsPermissions: true)
            changes += corrections.changes
        }
        return changes
    }
}
