/// The keys of a thing as a Markdown table, for the documentation.
package enum KeyTable {
    /// The table of a thing, and after it one for every group of keys in it.
    package static func markdown(of thing: ThingDescription) -> String {
        var done = Set<String>()
        return tables(of: thing, under: nil, &done).joined(separator: "\n")
    }

    private static func tables(of thing: ThingDescription, under key: String?, _ done: inout Set<String>) -> [String] {
        guard done.insert(thing.name).inserted else { return [] }
        let rows = thing.keys.filter { !$0.name.isEmpty && $0.name != "body" }
        var text = ""
        if let key { text += "Under `\(key)` (\(lowercased(thing.meaning))):\n\n" }
        text += "| key | what to write | meaning |\n|---|---|---|\n"
        for row in rows {
            let name = "`\(row.name)`" + (row.isRequired ? " (required)" : "")
            text += "| \(name) | \(words(for: row)) | \(escaped(row.meaning)) |\n"
        }
        let nested = thing.keys.flatMap { key -> [String] in
            parts(of: key.form).flatMap { tables(of: $0, under: key.name, &done) }
        }
        return [text] + nested
    }

    private static func words(for key: KeyDescription) -> String {
        let form = words(for: key.form)
        guard let example = key.example, example != "…", !example.isEmpty, showsExample(key.form) else { return form }
        return form + ", for example `\(example)`"
    }

    private static func showsExample(_ form: Form) -> Bool {
        switch form {
        case .choice, .yesNo, .written, .markdown, .group, .groups: false
        default: true
        }
    }

    private static func words(for form: Form) -> String {
        switch form {
        case .line: "a line of text"
        case .markdown: "Markdown"
        case .written(let words, _): article(words)
        case .wholeNumber: "a whole number"
        case .yesNo: "yes or no"
        case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .list(.markdown): "a list of Markdown texts"
        case .list: "a list"
        case .oneOrList: "a line of text, or a list of them"
        case .group: "a group of keys, below"
        case .groups: "a list of groups of keys, below"
        case .pairs: "a name and a value on each line"
        case .either(let forms): forms.map(words).joined(separator: ", or ")
        case .body: "what follows the front matter"
        case .files: "files of their own"
        }
    }

    private static func parts(of form: Form) -> [ThingDescription] {
        switch form {
        case .group(let thing), .groups(let thing): [thing()]
        case .either(let forms): forms.flatMap(parts)
        default: []
        }
    }

    private static func article(_ words: String) -> String {
        ("aeio".contains(words.first ?? " ") ? "an " : "a ") + words
    }

    private static func lowercased(_ words: String) -> String {
        words.prefix(1).lowercased() + words.dropFirst()
    }

    private static func escaped(_ words: String) -> String {
        words.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
