/// A value of JSON, for templates that are tried with data from a file instead of a page.
///
/// Only here a missing name is empty, as the Mustache specification says; templates of pages are checked instead.
package indirect enum TemplateValue: Hashable, Sendable {
    /// No value.
    case null
    /// Yes or no.
    case bool(Bool)
    /// A number, as it is to be written.
    case number(String)
    /// Text.
    case string(String)
    /// Values in order.
    case list([TemplateValue])
    /// Values by name.
    case object([String: TemplateValue])

    /// Whether a section on it is shown: not for no value, no, empty text and an empty list.
    var isShown: Bool {
        switch self {
        case .null, .bool(false): false
        case .string(let text): !text.isEmpty
        case .list(let elements): !elements.isEmpty
        case .bool, .number, .object: true
        }
    }

    /// The values that a section on it is shown for.
    var elements: [TemplateValue] {
        if case .list(let elements) = self { return elements }
        return isShown ? [self] : []
    }

    /// The value of a name in it; `nil` if it has none of that name.
    func member(_ name: String) -> TemplateValue? {
        if case .object(let members) = self { return members[name] }
        return nil
    }

    /// What a variable writes; nothing for no value, a list and an object.
    var text: String {
        switch self {
        case .bool(let yes): yes ? "true" : "false"
        case .number(let number): number
        case .string(let text): text
        case .null, .list, .object: ""
        }
    }
}

extension Rendering {
    /// What a name means in the values that are open: its first part in the innermost that has it, each further part
    /// only in what was found.
    func value(of path: NamePath) -> TemplateValue {
        var parts = path.parts[...]
        var found: TemplateValue?
        if path.startsAtCurrent {
            found = values.last
        } else if let first = parts.popFirst() {
            found = values.lazy.reversed().compactMap { $0.member(first) }.first
        }
        for part in parts { found = found?.member(part) }
        return found ?? .null
    }

    /// Writes the value that a name means.
    mutating func writeValue(_ path: NamePath, escaped: Bool) {
        let text = value(of: path).text
        if escaped { writeText(text) } else { writeMarkup(text) }
    }
}
