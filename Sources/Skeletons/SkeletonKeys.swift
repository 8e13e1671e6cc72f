internal import Declarations

/// The keys of a thing as lines to be filled in: what is required with a placeholder, what may be added as a comment.
enum SkeletonKeys {
    /// The lines.
    ///
    /// - Parameters:
    ///   - thing: What is begun.
    ///   - values: What is known already, by key, as YAML.
    ///   - indent: What stands in front of each line but the first of a list item.
    /// - Returns: A line for each key, in the order of the declaration.
    static func lines(of thing: ThingDescription, _ values: [String: String], indent: String = "") -> String {
        let keys = thing.keys.filter { key in
            if case .files = key.form { return false }
            return !key.name.isEmpty && key.name != "body"
        }
        let begun = keys.filter { $0.isRequired || $0.isExpected || values[$0.name] != nil }
        let further = keys.filter { !$0.isRequired && !$0.isExpected && values[$0.name] == nil }
        let lines =
            begun.map { "\($0.name): \(values[$0.name] ?? value(for: $0))" }
            + further.map { "# \($0.name): \(example(for: $0))  \(lowercased($0.meaning))" }
        return lines.map { indent + $0 + "\n" }.joined()
    }

    private static func value(for key: KeyDescription) -> String {
        switch key.form {
        case .choice(let words):
            return (words.first ?? "") + "  # " + words.joined(separator: " | ")
        case .line, .markdown:
            let placeholder = "‹\(lowercased(key.meaning))›"
            return placeholder.contains { ":#\"".contains($0) }
                ? "'" + placeholder.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
                    + "'"
                : placeholder
        default:
            return key.example ?? ""
        }
    }

    private static func example(for key: KeyDescription) -> String {
        if case .choice(let words) = key.form { return words.joined(separator: " | ") }
        return key.example ?? "…"
    }

    private static func lowercased(_ words: String) -> String {
        // "CSV" stays as it is.
        guard let second = words.dropFirst().first, !second.isUppercase else { return words }
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
