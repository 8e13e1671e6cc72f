/// Which templates name which others.
struct TemplateGraph: Sendable {
    private let named: [String: [String]]
    private let ownBlocks: [String: Set<String>]

    init(_ templates: [String: ParsedTemplate]) {
        var named = [String: [String]]()
        var blocks = [String: Set<String>]()
        for (name, template) in templates {
            var contents = Contents()
            contents.collect(template.nodes)
            named[name] = contents.templates
            blocks[name] = contents.blocks
        }
        self.named = named
        ownBlocks = blocks
    }

    /// The template and all that it names, directly or through others.
    func reachable(from name: String) -> Set<String> {
        var found: Set<String> = [name]
        var waiting = [name]
        while let next = waiting.popLast() {
            for other in named[next] ?? [] where found.insert(other).inserted { waiting.append(other) }
        }
        return found
    }

    /// The templates that name themselves, directly or through others.
    func recursive() -> Set<String> {
        Set(named.keys.filter { name in (named[name] ?? []).contains { reachable(from: $0).contains(name) } })
    }

    /// The blocks that content can be given for in a template: its own, and those of the templates that it names.
    func blocks(of name: String) -> Set<String> {
        reachable(from: name).reduce(into: []) { $0.formUnion(ownBlocks[$1] ?? []) }
    }

    private struct Contents {
        var templates: [String] = []
        var blocks: Set<String> = []

        mutating func collect(_ nodes: [Node]) {
            for node in nodes {
                switch node {
                case .text, .lineStart, .variable: break
                case .section(let section): collect(section.body)
                case .partial(let partial): templates.append(partial.name)
                case .parent(let parent):
                    templates.append(parent.name)
                    for argument in parent.arguments { collect(argument.body) }
                case .block(let block):
                    blocks.insert(block.name)
                    collect(block.body)
                }
            }
        }
    }
}
