/// The keys of the data for machines as Markdown tables, for the documentation.
package enum DataTables {
    /// A table for each thing of a document, the document itself first.
    package static func markdown(of document: DataDescription) -> String {
        document.withParts.map { thing in
            "## \(capitalised(thing.name))\n\n\(thing.meaning).\n\n"
                + "| key | value | meaning |\n|---|---|---|\n"
                + thing.keys.map(row).joined()
        }.joined(separator: "\n")
    }

    private static func row(_ key: DataDescription.Key) -> String {
        let name = "`\(key.name)`" + (key.isRequired ? "" : " (where it applies)")
        return "| \(name) | \(words(for: key.form)) | \(key.meaning.replacing("|", with: "\\|")) |\n"
    }

    private static func words(for form: DataForm) -> String {
        switch form {
        case .text: "a text"
        case .written: "a day, as `2025-03-31`"
        case .wholeNumber: "a whole number"
        case .number: "a number"
        case .numberOrNull: "a number, or `null`"
        case .yesNo: "`true` or `false`"
        case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .constant(let number): "`\(number)`"
        case .thing(let describe): link(to: describe())
        case .list(.thing(let describe)): "a list: " + link(to: describe())
        case .list(.word(let words)): "a list of " + words.map { "`\($0)`" }.joined(separator: ", ")
        case .list(.text): "a list of texts"
        case .list(let item): "a list, each " + words(for: item)
        case .pairs: "a name and a value each"
        case .either(let forms): forms.map(words).joined(separator: ", or ")
        }
    }

    private static func link(to thing: DataDescription) -> String {
        "[\(thing.name)](#\(DeclaredValue.hyphenated(thing.name.lowercased())))"
    }

    private static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }
}
