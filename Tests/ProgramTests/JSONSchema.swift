/// A JSON Schema, as far as the schemas of this project go.
struct JSONSchema {
    private let root: JSON

    init(_ schema: JSON) { root = schema }

    /// What is wrong with a document, each with its place in it.
    func problems(in document: JSON) -> [String] { problems(in: document, by: root, at: "") }

    private func definition(_ schema: JSON) -> (name: String, schema: JSON)? {
        guard let path = schema["$ref"]?.string, let name = path.split(separator: "/").last.map(String.init),
            let schema = root["$defs"]?[name]
        else { return nil }
        return (name, schema)
    }

    private func problems(in value: JSON, by schema: JSON, at place: String) -> [String] {
        if schema["$ref"] != nil {
            guard let definition = definition(schema) else { return ["\(place): a reference that leads nowhere"] }
            return problems(in: value, by: definition.schema, at: place)
        }
        if case .array(let forms)? = schema["anyOf"] {
            let fits = forms.contains { problems(in: value, by: $0, at: place).isEmpty }
            return fits ? [] : ["\(place): fits none of the forms"]
        }
        if let constant = schema["const"] { return constant == value ? [] : ["\(place): not the constant"] }
        if case .array(let words)? = schema["enum"] {
            return words.contains(value) ? [] : ["\(place): \(value) is not one of the words"]
        }
        return kindProblems(value, schema, place) + patternProblems(value, schema, place)
            + memberProblems(value, schema, place)
            + value.items.enumerated().flatMap { index, item in
                schema["items"].map { problems(in: item, by: $0, at: "\(place)/\(index)") } ?? []
            }
    }

    private func kindProblems(_ value: JSON, _ schema: JSON, _ place: String) -> [String] {
        guard let type = schema["type"] else { return ["\(place): the schema says nothing"] }
        let types = type.string.map { [$0] } ?? type.items.compactMap(\.string)
        let isWhole = value.number.map { $0 == $0.rounded() } ?? false
        let fits = types.contains(value.kind) || (types.contains("integer") && isWhole)
        return fits ? [] : ["\(place): \(value.kind) instead of \(types.joined(separator: " or "))"]
    }

    private func patternProblems(_ value: JSON, _ schema: JSON, _ place: String) -> [String] {
        guard let pattern = schema["pattern"]?.string, let text = value.string else { return [] }
        guard let regex = try? Regex(pattern) else { return ["\(place): no pattern"] }
        return text.contains(regex) ? [] : ["\(place): '\(text)' does not match \(pattern)"]
    }

    private func memberProblems(_ value: JSON, _ schema: JSON, _ place: String) -> [String] {
        guard case .object(let members) = value else { return [] }
        let required = (schema["required"]?.items ?? []).compactMap(\.string)
        return required.filter { members[$0] == nil }.map { "\(place): no \($0)" }
            + members.sorted { $0.key < $1.key }.flatMap { name, member -> [String] in
                let place = "\(place)/\(name)"
                if let property = schema["properties"]?[name] { return problems(in: member, by: property, at: place) }
                guard let others = schema["additionalProperties"], others.bool == nil else {
                    return ["\(place): not in the schema"]
                }
                return problems(in: member, by: others, at: place)
            }
    }
}
