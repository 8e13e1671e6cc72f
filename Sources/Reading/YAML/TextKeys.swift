internal import Declarations
internal import Diagnostics
internal import Markdown

/// Keys whose values are text.
extension KeyReader {
    private static let textRemedy = "write words; put them into quotation marks if they have a colon or a bracket"

    private func scalar(_ key: String, _ value: YAMLNode?) -> Located<String>? {
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

    /// The value of a key; one that is absent is missing where an example says what would do.
    private func node(_ key: String, example: String?) -> YAMLNode? {
        example.map { required(key, example: $0) } ?? value(key)
    }

    func line(_ key: String, example: String?) -> Located<String>? { scalar(key, node(key, example: example)) }

    func lines(_ key: String, example: String?) -> [Located<String>] {
        guard let value = node(key, example: example) else { return [] }
        if let example, value.items?.isEmpty == true {
            findings.error(
                "missing-key",
                at: value.location,
                "the list '\(key)' is empty",
                remedy: "write '\(key): \(example)'"
            )
        }
        return items(key).compactMap { scalar(key, $0) }
    }

    func prose(_ key: String, isRequired: Bool) -> MarkdownDocument? {
        node(key, example: isRequired ? "…" : nil).flatMap { document(key, $0) }
    }

    func proses(_ key: String) -> [MarkdownDocument] { items(key).compactMap { document(key, $0) } }

    func pairs(_ key: String) -> [(key: Located<String>, value: Located<String>)] {
        guard let value = value(key) else { return [] }
        guard let entries = value.entries else {
            wrongType(
                key,
                value,
                expected: "keys with a value each",
                remedy: "write one key and its value on each line below '\(key):'"
            )
            return []
        }
        return entries.compactMap { entry in
            scalar(key, entry.value).map { (Located(entry.key.string ?? "", at: entry.key.location), $0) }
        }
    }

    func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String,
        of type: Choice.Type,
        isRequired: Bool
    ) -> Located<Choice>? {
        let words = Choice.allCases.map(\.rawValue)
        guard let text = line(key, example: isRequired ? words.joined(separator: " | ") : nil) else { return nil }
        guard let choice = Choice(rawValue: text.value) else {
            findings.unknown(
                "unknown-choice",
                at: text.location,
                "'\(text.value)' is not \(key.withArticle)",
                written: text.value,
                known: words
            )
            return nil
        }
        return Located(choice, at: text.location)
    }

    private func document(_ key: String, _ value: YAMLNode) -> MarkdownDocument? {
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
