internal import Diagnostics
internal import Measures
internal import Markdown

/// Keys whose values are text.
extension KeyReader {
    private static let textRemedy = "write words; put them into quotation marks if they have a colon or a bracket"

    func scalar(_ key: String, _ value: YAMLNode?) -> Located<String>? {
        guard let value else { return nil }
        guard let string = value.string else {
            wrongType(key, value, expected: "text", remedy: Self.textRemedy)
            return nil
        }
        if let control = string.hiddenControl {
            findings.error(
                "control-character",
                at: value.location,
                "'\(key)' holds the control character \(control), which cannot be seen",
                remedy: "take it out; single quotation marks keep a backslash as it is"
            )
        }
        let words = string.split(whereSeparator: \.isNewline).joined(separator: " ")
        return Located(words, at: value.location)
    }

    /// Plain text on one line.
    func text(_ key: String) -> Located<String>? { scalar(key, value(key)) }

    /// Plain text that must be there.
    func requiredText(_ key: String, example: String = "…") -> Located<String> {
        scalar(key, required(key, example: example)) ?? Located("", at: location)
    }

    /// An id: letters, digits, hyphens and full stops, so that it can be part of an address.
    func requiredID(_ key: String = "id", example: String) -> Located<String> {
        let id = requiredText(key, example: example)
        if let problem = Identifier.problem(in: id.value), !id.value.isEmpty {
            findings.error("bad-id", at: id.location, problem, remedy: "write, for example, '\(example)'")
        }
        return id
    }

    /// Markdown.
    func markdown(_ key: String) -> MarkdownDocument? {
        guard let value = value(key) else { return nil }
        return document(key, value)
    }

    /// Markdown that must be there.
    func requiredMarkdown(_ key: String) -> MarkdownDocument {
        required(key, example: "…").flatMap { document(key, $0) } ?? empty
    }

    var empty: MarkdownDocument {
        MarkdownDocument("", origin: TextOrigin(file: SourceText(path: location.path, text: ""), line: location.line))
    }

    func document(_ key: String, _ value: YAMLNode) -> MarkdownDocument? {
        guard let document = value.markdown else {
            wrongType(key, value, expected: "text", remedy: Self.textRemedy)
            return nil
        }
        findings.append(contentsOf: document.diagnostics)
        if let comment = value.comment, !comment.isDirect {
            findings.query(
                "unread-words",
                at: comment.location,
                "what follows ' #' is not read as part of '\(key)'",
                remedy: "put all the words into quotation marks, or the note on a line of its own"
            )
        }
        return document
    }
}
