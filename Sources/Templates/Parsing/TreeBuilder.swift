import Diagnostics

/// Makes the tree of a template from its pieces.
struct TreeBuilder {
    private let source: TemplateSource
    private let pieces: [Piece]
    private let pairs: TagPairs
    private let rules: LineRules
    private(set) var problems: [Diagnostic] = []

    init(_ pieces: [Piece], pairs: TagPairs, in source: TemplateSource) {
        self.pieces = pieces
        self.pairs = pairs
        self.source = source
        rules = LineRules(pieces, pairs: pairs, in: source)
    }

    /// The nodes of the whole template.
    mutating func build() -> [Node] {
        nodes(0..<pieces.count)
    }

    private mutating func nodes(_ range: Range<Int>) -> [Node] {
        var nodes = [Node]()
        var index = range.lowerBound
        while index < range.upperBound {
            if rules.startsLine[index] { nodes.append(.lineStart) }
            switch pieces[index] {
            case .text(let text):
                if !rules.isDropped[index] { nodes.append(.text(rules.shortened[index] ?? text)) }
            case .lineEnd(let end):
                if !rules.isDropped[index] { nodes.append(.text(end)) }
            case .tag(let tag):
                let end = min(pairs.closing[index] ?? index, range.upperBound)
                if let node = node(for: tag, at: index, end: end) { nodes.append(node) }
                index = max(index, end)
            }
            index += 1
        }
        return nodes
    }

    private mutating func node(for tag: Tag, at index: Int, end: Int) -> Node? {
        switch tag.kind {
        case .close, .comment, .delimiters:
            return nil
        case .variable, .rawVariable:
            guard let path = path(of: tag) else { return nil }
            return .variable(VariableNode(path: path, isRaw: tag.kind == .rawVariable, offset: tag.nameOffset))
        case .section, .invertedSection:
            let body = nodes((index + 1)..<max(end, index + 1))
            guard let path = path(of: tag) else { return nil }
            return .section(
                SectionNode(path: path, isInverted: tag.kind == .invertedSection, offset: tag.nameOffset, body: body)
            )
        case .partial:
            return .partial(PartialNode(name: tag.name, offset: tag.nameOffset, indentation: indentation(at: index)))
        case .parent:
            return .parent(parent(tag, at: index, end: end))
        case .block:
            return .block(block(tag, at: index, end: end))
        }
    }

    private mutating func parent(_ tag: Tag, at index: Int, end: Int) -> ParentNode {
        var arguments = [BlockNode]()
        var stray: Int?
        var inside = index + 1
        while inside < end {
            switch pieces[inside] {
            case .tag(let tag) where tag.kind == .block:
                let blockEnd = min(pairs.closing[inside] ?? inside, end)
                arguments.append(block(tag, at: inside, end: blockEnd))
                inside = max(inside, blockEnd)
            case .tag(let tag):
                if tag.kind != .comment, tag.kind != .delimiters { stray = stray ?? tag.nameOffset }
                inside = max(inside, min(pairs.closing[inside] ?? inside, end))
            case .text(let text):
                let visible = source.bytes[text].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
                stray = stray ?? visible
            case .lineEnd:
                break
            }
            inside += 1
        }
        return ParentNode(
            name: tag.name,
            offset: tag.nameOffset,
            indentation: indentation(at: index),
            arguments: arguments,
            stray: stray
        )
    }

    private mutating func block(_ tag: Tag, at index: Int, end: Int) -> BlockNode {
        let standalone = rules.indentation[index].map { lead in
            let inner = rules.inner[index]
            return BlockNode.Standalone(
                lead: inner == nil ? Array(source.bytes[lead]) : [],
                indentation: Array(source.bytes[inner ?? lead]),
                lineEnd: rules.lineEnds[index]
            )
        }
        return BlockNode(
            name: tag.name,
            offset: tag.nameOffset,
            body: nodes((index + 1)..<max(end, index + 1)),
            startsAtLineStart: rules.opensAtLineEnd.contains(index),
            endsAtLineStart: rules.closesAtLineStart.contains(end),
            standalone: standalone
        )
    }

    private func indentation(at index: Int) -> [UInt8] {
        rules.indentation[index].map { Array(source.bytes[$0]) } ?? []
    }

    private mutating func path(of tag: Tag) -> NamePath? {
        if let path = NamePath(tag.name) { return path }
        problems.append(
            .error(
                "template-syntax",
                at: source.location(at: tag.nameOffset),
                "'\(tag.name)' has a full stop with no name after it"
            )
        )
        return nil
    }
}
