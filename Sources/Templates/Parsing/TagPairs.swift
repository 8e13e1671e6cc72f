import Diagnostics

/// Which closing tag belongs to which opening tag.
struct TagPairs {
    /// How deep tags may be nested, so that no template can exhaust the stack.
    static let deepest = 100

    /// For every piece that opens something, the index of the piece that closes it.
    private(set) var closing: [Int: Int] = [:]
    /// The blocks that stand directly in a parent tag, and so give content to the parent.
    private(set) var arguments: Set<Int> = []
    /// What does not fit.
    private(set) var problems: [Diagnostic] = []
    /// Whether nesting went too deep for the template to be read any further.
    private(set) var isTooDeep = false

    init(_ pieces: [Piece], in source: TemplateSource) {
        var open: [(index: Int, tag: Tag)] = []
        for (index, piece) in pieces.enumerated() {
            guard case .tag(let tag) = piece else { continue }
            if tag.kind.opens {
                if tag.kind == .block, open.last?.tag.kind == .parent { arguments.insert(index) }
                open.append((index, tag))
                if open.count > Self.deepest {
                    problems.append(
                        .error(
                            "template-syntax",
                            at: source.location(at: tag.nameOffset),
                            "tags are nested more than \(Self.deepest) deep here",
                            remedy: "move a part into a template of its own"
                        )
                    )
                    isTooDeep = true
                    return
                }
            } else if tag.kind == .close {
                close(tag, at: index, open: &open, in: source)
            }
        }
        for (index, tag) in open {
            reportUnclosed(tag, in: source)
            closing[index] = pieces.count
        }
    }

    private mutating func close(
        _ tag: Tag,
        at index: Int,
        open: inout [(index: Int, tag: Tag)],
        in source: TemplateSource
    ) {
        guard let innermost = open.last else {
            problems.append(
                .error(
                    "template-mismatched-section",
                    at: source.location(at: tag.nameOffset),
                    "\(tag.written) closes nothing: no tag is open here"
                )
            )
            return
        }
        if innermost.tag.name != tag.name {
            guard let position = open.lastIndex(where: { $0.tag.name == tag.name }) else {
                let opened = source.location(at: innermost.tag.start)
                problems.append(
                    .error(
                        "template-mismatched-section",
                        at: source.location(at: tag.nameOffset),
                        "\(tag.written) closes nothing: what is open is \(innermost.tag.written), from line \(opened.line)",
                        remedy: "did you mean {{/\(innermost.tag.name)}}?"
                    )
                )
                open.removeLast()
                closing[innermost.index] = index
                return
            }
            while open.count > position + 1, let unclosed = open.popLast() {
                reportUnclosed(unclosed.tag, in: source)
                closing[unclosed.index] = index
            }
        }
        if let last = open.popLast() { closing[last.index] = index }
    }

    private mutating func reportUnclosed(_ tag: Tag, in source: TemplateSource) {
        problems.append(
            .error(
                "template-unclosed-section",
                at: source.location(at: tag.nameOffset),
                "\(tag.written) is not closed",
                remedy: "write {{/\(tag.name)}} where it ends"
            )
        )
    }
}
