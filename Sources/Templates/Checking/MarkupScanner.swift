/// Follows the HTML of a template as far as is needed to know where each tag stands in it.
///
/// Each template is followed on its own and is taken to begin between tags of HTML. The body of a section is followed
/// as if it were shown; an inverted section right after the section of the same name starts from where that one
/// started, so that either may open what both leave open.
struct MarkupScanner {
    private let source: TemplateSource
    private var state = MarkupState()

    /// The nodes, each variable, partial, parent and block with its place.
    static func place(_ nodes: [Node], in source: TemplateSource) -> [Node] {
        var scanner = MarkupScanner(source: source)
        return scanner.scan(nodes)
    }

    private init(source: TemplateSource) {
        self.source = source
    }

    private mutating func scan(_ nodes: [Node]) -> [Node] {
        var previous: (path: NamePath, state: MarkupState)?
        return nodes.map { node in
            switch node {
            case .text(let range):
                for byte in source.bytes[range] { state.take(byte) }
                let isBlank = source.bytes[range].allSatisfy { $0 <= UInt8(ascii: " ") }
                if !isBlank { previous = nil }
                return node
            case .lineStart:
                return node
            case .section(var section):
                let start = state
                if section.isInverted, let previous, previous.path == section.path { state = previous.state }
                section.body = scan(section.body)
                previous = section.isInverted ? nil : (section.path, start)
                return .section(section)
            default:
                previous = nil
                return placed(node)
            }
        }
    }

    private mutating func placed(_ node: Node) -> Node {
        switch node {
        case .variable(var variable):
            variable.place = state.placeOfValue()
            return .variable(variable)
        case .partial(var partial):
            partial.place = state.placeOfValue()
            return .partial(partial)
        case .parent(var parent):
            parent.place = state.placeOfValue()
            parent.arguments = parent.arguments.map { argument in
                var argument = argument
                var inside = MarkupScanner(source: source)
                argument.body = inside.scan(argument.body)
                return argument
            }
            return .parent(parent)
        case .block(var block):
            var marker = state
            block.place = marker.placeOfValue()
            block.body = scan(block.body)
            return .block(block)
        case .text, .lineStart, .section:
            return node
        }
    }
}
