/// JSON Schemas of the content's YAML files, by which editors check and complete what is written.
package enum ContentSchema {
    /// The schema of a file.
    package static func schema(of file: ContentFileReference) -> DeclaredValue {
        let thing = schema(of: file.thing)
        var entries: [DeclaredValue.Entry] = [
            .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            .init("title", .text(file.pattern)),
            .init("description", .text(file.thing.meaning + ".")),
        ]
        switch file.layout {
        case .one: entries += thing
        case .list: entries += [.init("type", .text("array")), .init("items", .group(thing))]
        case .keyed: entries += [.init("type", .text("object")), .init("additionalProperties", .group(thing))]
        }
        return .group(entries)
    }

    private static func schema(of thing: ThingDescription) -> [DeclaredValue.Entry] {
        let keys = thing.keys.filter { key in
            if case .files = key.form { return false }
            return !key.name.isEmpty && key.name != "body"
        }
        let properties = keys.map { key in
            DeclaredValue.Entry(
                key.name,
                .group([.init("description", .text(key.meaning + "."))] + schema(of: key.form))
            )
        }
        let required = keys.filter(\.isRequired).map { DeclaredValue.text($0.name) }
        return [
            .init("type", .text("object")),
            .init("properties", .group(properties)),
            .init("required", .list(required)),
            .init("additionalProperties", .yesNo(false)),
        ]
    }

    /// What YAML makes of plain words is not always text: `2024-25` is, `2024` and `yes` are not.
    private static let anyScalar = DeclaredValue.list(["string", "number", "boolean"].map { .text($0) })

    private static func schema(of form: Form) -> [DeclaredValue.Entry] {
        switch form {
        case .line, .markdown, .body: [.init("type", anyScalar)]
        case .written(_, let pattern): [.init("type", anyScalar), .init("pattern", .text(pattern))]
        case .wholeNumber: [.init("type", .text("integer"))]
        case .yesNo: [.init("enum", .list([.yesNo(true), .yesNo(false), .text("yes"), .text("no")]))]
        case .choice(let words): [.init("enum", .list(words.map { Int($0).map(DeclaredValue.number) ?? .text($0) }))]
        case .list(let item): [.init("type", .text("array")), .init("items", .group(schema(of: item)))]
        case .oneOrList(let item): anyOf([item, .list(item)])
        case .group(let thing): schema(of: thing())
        case .groups(let thing): [.init("type", .text("array")), .init("items", .group(schema(of: thing())))]
        case .pairs(let value):
            [.init("type", .text("object")), .init("additionalProperties", .group(schema(of: value)))]
        case .either(let forms): anyOf(forms)
        case .files: []
        }
    }

    private static func anyOf(_ forms: [Form]) -> [DeclaredValue.Entry] {
        [.init("anyOf", .list(forms.map { .group(schema(of: $0)) }))]
    }
}
