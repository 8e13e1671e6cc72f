internal import Diagnostics

/// A YAML file that is a list of groups of keys.
enum ListFile {
    /// The groups, in order.
    ///
    /// An empty file is an empty list.
    static func groups(_ file: SourceText, subject: String, findings: Findings) -> [KeyReader] {
        guard let root = YAMLText(file).root(reportingTo: findings), !root.isBlank else { return [] }
        guard let items = root.items else {
            findings.error(
                "wrong-type",
                at: root.location,
                "this file should be a list, but here is \(root.kindInWords)",
                remedy: "begin each \(subject) with '- ' and its first key"
            )
            return []
        }
        return items.compactMap { KeyReader($0, subject: subject, place: $0.startOfItem, findings: findings) }
    }
}
