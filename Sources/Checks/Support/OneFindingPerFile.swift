internal import Diagnostics

extension Check {
    /// One finding for each file, at the first place, so that nobody has to read the same question a hundred times.
    ///
    /// - Parameters:
    ///   - entries: What the finding is about, with its place, in the order of the files.
    ///   - remedy: What to do.
    ///   - message: The message for so many things of one file, from their names.
    /// - Returns: The findings, one for each file that has any.
    static func onePerFile(
        _ entries: [Located<String>],
        remedy: String,
        message: (_ names: [String]) -> String
    ) -> [Diagnostic] {
        var files = [String]()
        var byFile = [String: [Located<String>]]()
        for entry in entries {
            if byFile[entry.location.path] == nil { files.append(entry.location.path) }
            byFile[entry.location.path, default: []].append(entry)
        }
        return files.compactMap { file in
            guard let group = byFile[file], let first = group.first else { return nil }
            return finding(at: first.location, message(group.map(\.value)), remedy: remedy)
        }
    }
}
