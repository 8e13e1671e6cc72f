import Diagnostics

/// One template, read: its tree, and what is wrong with it before its names are looked at.
final class ParsedTemplate: Sendable {
    /// What it is called in tags.
    let name: String
    /// Its text.
    let source: TemplateSource
    /// Its tree.
    let nodes: [Node]
    /// What is wrong with its tags.
    let problems: [Diagnostic]

    init(name: String, source: TemplateSource) {
        self.name = name
        self.source = source
        let (pieces, scanned) = TagScanner.scan(source)
        let pairs = TagPairs(pieces, in: source)
        if pairs.isTooDeep {
            nodes = []
            problems = scanned + pairs.problems
            return
        }
        var builder = TreeBuilder(pieces, pairs: pairs, in: source)
        let tree = builder.build()
        nodes = MarkupScanner.place(tree, in: source)
        problems = scanned + pairs.problems + builder.problems
    }
}
