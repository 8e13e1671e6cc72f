/// A name as a tag writes it: `title`, `priority.title`, or `.` for the value itself.
struct NamePath: Hashable, Sendable {
    /// As it was written, without the spaces around it.
    let text: String
    /// Whether it begins with a full stop, so that it is looked for in the innermost value only.
    let startsAtCurrent: Bool
    /// The names between the full stops; none for the value itself.
    let parts: [String]

    /// Reads a name; `nil` if a part between full stops is missing.
    init?(_ text: String) {
        self.text = text
        startsAtCurrent = text.hasPrefix(".")
        let rest = startsAtCurrent ? text.dropFirst() : text[...]
        if startsAtCurrent, rest.isEmpty {
            parts = []
            return
        }
        parts = rest.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        if parts.contains("") { return nil }
    }
}
