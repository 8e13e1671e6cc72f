internal import Diagnostics
internal import Markdown
internal import Yams

/// A value in a YAML text that knows its place.
struct YAMLNode {
    let node: Node
    let text: YAMLText

    init(_ node: Node, in text: YAMLText) {
        self.node = node
        self.text = text
    }

    var location: SourceLocation { text.location(of: node.mark) }

    /// Where the item of a list begins: at its dash, or at the value itself within brackets.
    var startOfItem: SourceLocation {
        var start = location
        let before = (text.file.line(start.line) ?? "").unicodeScalars.prefix(start.column - 1)
        let dash = before.dropLast(before.reversed().prefix { $0 == " " }.count)
        if dash.last == "-" { start.column = dash.count }
        return start
    }

    /// Whether nothing was written: an absent value, quotation marks around nothing, `~` or `null`.
    var isBlank: Bool {
        guard case .scalar(let scalar) = node else { return false }
        if scalar.string.allSatisfy(\.isWhitespace) { return true }
        return (scalar.style == .any || scalar.style == .plain) && ["~", "null"].contains(scalar.string)
    }

    /// The scalar's text, or `nil` for a list or mapping.
    var string: String? {
        guard case .scalar(let scalar) = node else { return nil }
        return scalar.string
    }

    /// The items of a list, or `nil`.
    var items: [YAMLNode]? {
        guard case .sequence(let sequence) = node else { return nil }
        return sequence.map { YAMLNode($0, in: text) }
    }

    /// The entries of a mapping, in the order written, or `nil`.
    var entries: [(key: YAMLNode, value: YAMLNode)]? {
        guard case .mapping(let mapping) = node else { return nil }
        return mapping.map { (YAMLNode($0.key, in: text), YAMLNode($0.value, in: text)) }
    }

    /// What was written, for messages.
    var kindInWords: String {
        switch node {
        case .scalar: isBlank ? "nothing" : "'\(string ?? "")'"
        case .sequence: "a list"
        case .mapping: "a group of keys"
        case .alias: "an alias"
        }
    }

    /// The scalar's text as Markdown whose findings can be placed in the file.
    var markdown: MarkdownDocument? {
        guard case .scalar(let scalar) = node else { return nil }
        let place = location
        let isBlock = scalar.style == .literal || scalar.style == .folded
        let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
        let line = isBlock ? place.line + 1 : place.line
        let column =
            isBlock ? (text.file.line(line)?.prefix { $0 == " " }.count ?? 0) + 1 : place.column + (isQuoted ? 1 : 0)
        return MarkdownDocument(scalar.string, origin: TextOrigin(file: text.file, line: line, column: column))
    }
}
