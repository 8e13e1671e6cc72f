/// The JSON Schema of the data for machines.
package enum DataSchema {
    /// The schema of a whole document.
    ///
    /// - Parameters:
    ///   - document: What the document is made of.
    ///   - title: Where the document is.
    /// - Returns: The schema, as a group that can be written as JSON.
    package static func schema(of document: DataDescription, title: String) -> DeclaredValue {
        let parts = document.withParts.dropFirst()
        return .group(
            [
                .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
                .init("title", .text(title)),
            ] + object(document) + [.init("$defs", .group(parts.map { .init(name(of: $0), .group(object($0))) }))]
        )
    }

    private static func name(of thing: DataDescription) -> String { DeclaredValue.hyphenated(thing.name) }

    private static func object(_ thing: DataDescription) -> [DeclaredValue.Entry] {
        let properties = thing.keys.map { key in
            DeclaredValue.Entry(
                key.name,
                .group([.init("description", .text(key.meaning + "."))] + schema(of: key.form))
            )
        }
        return [
            .init("description", .text(thing.meaning + ".")),
            .init("type", .text("object")),
            .init("properties", .group(properties)),
            .init("required", .list(thing.keys.filter(\.isRequired).map { .text($0.name) })),
            .init("additionalProperties", .yesNo(false)),
        ]
    }

    private static func schema(of form: DataForm) -> [DeclaredValue.Entry] {
        switch form {
        case .text: [.init("type", .text("string"))]
        case .written(let pattern): [.init("type", .text("string")), .init("pattern", .text(pattern))]
        case .wholeNumber: [.init("type", .text("integer"))]
        case .number: [.init("type", .text("number"))]
        case .numberOrNull: [.init("type", .list([.text("number"), .text("null")]))]
        case .yesNo: [.init("type", .text("boolean"))]
        case .word(let words): [.init("enum", .list(words.map { .text($0) }))]
        case .constant(let number): [.init("const", .number(number))]
        case .thing(let describe): [.init("$ref", .text("#/$defs/" + name(of: describe())))]
        case .list(let item): [.init("type", .text("array")), .init("items", .group(schema(of: item)))]
        case .pairs(let value):
            [.init("type", .text("object")), .init("additionalProperties", .group(schema(of: value)))]
        case .either(let forms): [.init("anyOf", .list(forms.map { .group(schema(of: $0)) }))]
        }
    }
}
