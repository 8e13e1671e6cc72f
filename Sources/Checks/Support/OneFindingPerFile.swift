internal import Diagnostics

extension Check {
    /// One finding for each file, at the first place, so that nobody has to read the same question a hundred times.
    ///
    /// - Parameters:
    ///   - entries: What the finding is about, with its place, in the order of the files.
    ///   - remedy: What to do.
    ///   - lead: What is said of so many things of one file, up to their names.
    /// - Returns: The findings, one for each file that has any.
    static func onePerFile(
        _ entries: [Located<String>],
        remedy: String,
        lead: (_ count: Int) -> String
    ) -> [Diagnostic] {
        var files = [String]()
        var byFile = [String: [Located<String>]]()
        for entry in entries {
            if byFile[entry.location.path] == nil { files.append(entry.location.path) }
            byFile[entry.location.path, default: []].append(entry)
        }
        return files.compactMap { file in
            guard let group = byFile[file], let first = group.first else { return nil }
            return finding(at: first.location, "", remedy: remedy).about(DiagnosticGroup(group, lead: lead))
        }
    }
}

extension Diagnostic {
    /// The same finding about the things of a group, at the first of them.
    func about(_ group: DiagnosticGroup) -> Diagnostic {
        var diagnostic = self
        diagnostic.group = group
        diagnostic.span = nil
        diagnostic.replacement = nil
        diagnostic.location = group.items.first?.location ?? location
        diagnostic.message = group.leads[max(0, group.items.count - 1)] + Listing.words(group.items.map(\.value))
        return diagnostic
    }
}
