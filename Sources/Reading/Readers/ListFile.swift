internal import Declarations
internal import Diagnostics

/// A YAML file that is a list of things.
enum ListFile {
    /// The things, in order.
    ///
    /// An empty file is an empty list.
    static func read<Item: Thing>(_ file: SourceText, findings: Findings) -> [Item] {
        guard let root = YAMLText(file).root(reportingTo: findings), !root.isBlank else { return [] }
        let declaration = Item.declaration
        guard let items = root.items else {
            findings.error(
                "wrong-type",
                at: root.location,
                "this file should be a list, but here is \(root.kindInWords)",
                remedy: "begin each \(declaration.name) with '- ' and its first key"
            )
            return []
        }
        return items.compactMap {
            KeyReader($0, subject: declaration.name, place: $0.startOfItem, findings: findings)
        }
        .map(declaration.read)
    }
}
