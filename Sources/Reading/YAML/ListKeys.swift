internal import Diagnostics
internal import Markdown

/// Keys whose values are lists, pairs or groups of keys.
extension KeyReader {
    func items(_ key: String) -> [YAMLNode] {
        guard let value = value(key) else { return [] }
        guard let items = value.items else {
            wrongType(key, value, expected: "a list", remedy: "write '[…, …]', or each item on a line after '- '")
            return []
        }
        return items.filter { item in
            if item.isBlank {
                findings.error(
                    "wrong-type",
                    at: item.location,
                    "an item of '\(key)' is empty",
                    remedy: "write it, or delete its line"
                )
            }
            return !item.isBlank
        }
    }

    /// A list of texts.
    func texts(_ key: String) -> [Located<String>] { items(key).compactMap { scalar(key, $0) } }

    /// A list of texts, or one text alone.
    func oneOrMoreTexts(_ key: String) -> [Located<String>] {
        value(key)?.items == nil ? text(key).map { [$0] } ?? [] : texts(key)
    }

    /// A list of Markdown texts.
    func markdowns(_ key: String) -> [MarkdownDocument] { items(key).compactMap { document(key, $0) } }

    /// A list of texts that must be there.
    func requiredTexts(_ key: String, example: String) -> [Located<String>] {
        guard let value = required(key, example: example) else { return [] }
        if value.items?.isEmpty == true {
            findings.error(
                "missing-key",
                at: value.location,
                "the list '\(key)' is empty",
                remedy: "write '\(key): \(example)'"
            )
        }
        return texts(key)
    }

    /// A group whose keys are not known beforehand, in the order written.
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

    /// A list of groups of keys.
    func groups(_ key: String, subject: String) -> [KeyReader] {
        items(key).compactMap { KeyReader($0, subject: subject, place: $0.startOfItem, findings: findings) }
    }

    /// A group of keys.
    func group(_ key: String, subject: String) -> KeyReader? {
        value(key).flatMap { KeyReader($0, subject: subject, name: key, place: place(of: key), findings: findings) }
    }

    /// A group of keys that must be there.
    func requiredGroup(_ key: String, subject: String) -> KeyReader? {
        required(key, example: "").flatMap {
            KeyReader($0, subject: subject, name: key, place: place(of: key), findings: findings)
        }
    }
}
