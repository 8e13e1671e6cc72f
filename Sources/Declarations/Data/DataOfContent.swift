/// What the declaration of the content sends to the data, so that a new key of the content is in the data by itself.
///
/// Names are written as JSON has them: `intended-impact` as `intendedImpact`.
package struct DataOfContent<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]

    /// The keys of a thing that is always there.
    package init<Part: Thing>(_ part: @escaping @Sendable (Subject) -> Part) {
        keys = Self.keys(of: Part.declaration, areRequired: true) { part($0) }
    }

    /// The keys of a thing that may not be there.
    package init<Part: Thing>(optional part: @escaping @Sendable (Subject) -> Part?) {
        keys = Self.keys(of: Part.declaration, areRequired: false, part)
    }

    private static func keys<Part: Thing>(
        of declaration: Declaration<Part>,
        areRequired: Bool,
        _ part: @escaping @Sendable (Subject) -> Part?
    ) -> [DataKey<Subject>] {
        declaration.keys.compactMap { key in
            guard let about = DataDescription.Key(key.description) else { return nil }
            return DataKey(about.name, about.meaning, about.form, isRequired: about.isRequired && areRequired) {
                part($0).flatMap { key.value($0, .data) }.map { about.form.written($0) }
            }
        }
    }
}

extension DataDescription {
    /// A thing of the content, as the data has it.
    init(_ thing: ThingDescription) {
        self.init(name: thing.name, meaning: thing.meaning, keys: thing.keys.compactMap(Key.init))
    }
}

extension DataDescription.Key {
    /// A key of the content, as the data has it; `nil` for one that does not go there.
    init?(_ key: KeyDescription) {
        guard key.destinations.contains(.data), !key.name.isEmpty, let form = DataForm(key.form) else { return nil }
        self.init(
            name: DeclaredValue.camelCased(key.name),
            meaning: key.meaning,
            form: form,
            isRequired: key.isRequired
        )
    }
}

extension DataForm {
    /// How a value of the content is written in JSON; `nil` for files, which are things of their own.
    init?(_ form: Form) {
        switch form {
        case .line, .markdown, .body, .written: self = .text
        case .wholeNumber: self = .wholeNumber
        case .yesNo: self = .yesNo
        case .choice(let words):
            self = words.allSatisfy { Int($0) != nil } ? .wholeNumber : .words(words)
        case .list(let item):
            guard let item = DataForm(item) else { return nil }
            self = .list(item)
        case .oneOrList(let item):
            guard let item = DataForm(item) else { return nil }
            self = .either([item, .list(item)])
        case .group(let thing): self = .thing { DataDescription(thing()) }
        case .groups(let thing): self = .list(.thing { DataDescription(thing()) })
        case .pairs(let value):
            guard let value = DataForm(value) else { return nil }
            self = .pairs(value)
        case .either(let forms):
            let forms = forms.compactMap { DataForm($0) }
            let areTexts = forms.allSatisfy { form in
                switch form {
                case .text, .word: true
                default: false
                }
            }
            self = areTexts ? .text : .either(forms)
        case .files: return nil
        }
    }

    /// A value of the content with names and words as the data has them.
    func written(_ value: DeclaredValue) -> DeclaredValue {
        switch (self, value) {
        case (.word, .text(let word)): .word(word)
        case (.list(let item), .list(let values)): .list(values.map(item.written))
        case (.thing(let describe), .group(let entries)):
            .group(
                entries.compactMap { entry in
                    let name = DeclaredValue.camelCased(entry.key)
                    let key = describe().keys.first { $0.name == name }
                    return key.map { .init(name, $0.form.written(entry.value)) }
                }
            )
        default: value
        }
    }
}

extension DeclaredValue {
    /// A key as JSON has it: `intended-impact` as `intendedImpact`.
    static func camelCased(_ key: String) -> String {
        let parts = key.split(separator: "-")
        return parts.prefix(1).joined() + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
