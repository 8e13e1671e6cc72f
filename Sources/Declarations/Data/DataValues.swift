/// A text.
package struct DataText<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]

    /// A text that is always there.
    package init(_ name: String, _ text: @escaping @Sendable (Subject) -> String, _ meaning: String) {
        keys = [DataKey(name, meaning, .text, isRequired: true) { .text(text($0)) }]
    }

    /// A text that may not apply.
    package init(_ name: String, optional text: @escaping @Sendable (Subject) -> String?, _ meaning: String) {
        keys = [DataKey(name, meaning, .text, isRequired: false) { text($0).map { .text($0) } }]
    }
}

/// A list of texts.
package struct DataTexts<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]

    /// A list that is always there, and may be empty.
    package init(_ name: String, _ texts: @escaping @Sendable (Subject) -> [String], _ meaning: String) {
        keys = [DataKey(name, meaning, .list(.text), isRequired: true) { .list(texts($0).map { .text($0) }) }]
    }

    /// A list that is left out where it is empty.
    package init(_ name: String, ifAny texts: @escaping @Sendable (Subject) -> [String], _ meaning: String) {
        keys = [
            DataKey(name, meaning, .list(.text), isRequired: false) { subject in
                let texts = texts(subject)
                return texts.isEmpty ? nil : .list(texts.map { .text($0) })
            }
        ]
    }
}

/// A day, as `2025-03-31`.
package struct DataDay<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]
    private static var form: DataForm { .written(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$") }

    /// A day that is always there.
    package init(_ name: String, _ day: @escaping @Sendable (Subject) -> String, _ meaning: String) {
        keys = [DataKey(name, meaning, Self.form, isRequired: true) { .text(day($0)) }]
    }

    /// A day that may not apply.
    package init(_ name: String, optional day: @escaping @Sendable (Subject) -> String?, _ meaning: String) {
        keys = [DataKey(name, meaning, Self.form, isRequired: false) { day($0).map { .text($0) } }]
    }
}

/// A number of things.
package struct DataCount<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]

    package init(_ name: String, _ count: @escaping @Sendable (Subject) -> Int, _ meaning: String) {
        keys = [DataKey(name, meaning, .wholeNumber, isRequired: true) { .number(count($0)) }]
    }

    /// Always the same number.
    package init(_ name: String, always number: Int, _ meaning: String) {
        keys = [DataKey(name, meaning, .constant(number), isRequired: true) { _ in .number(number) }]
    }
}

/// A figure.
package struct DataNumber<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]

    /// A figure that is always there.
    package init(_ name: String, _ number: @escaping @Sendable (Subject) -> Double, _ meaning: String) {
        keys = [DataKey(name, meaning, .number, isRequired: true) { .figure(number($0)) }]
    }

    /// A figure that may not apply.
    package init(_ name: String, optional number: @escaping @Sendable (Subject) -> Double?, _ meaning: String) {
        keys = [DataKey(name, meaning, .number, isRequired: false) { number($0).map { .figure($0) } }]
    }

    /// A figure that is `null` where there is none.
    package init(_ name: String, orNull number: @escaping @Sendable (Subject) -> Double?, _ meaning: String) {
        keys = [DataKey(name, meaning, .numberOrNull, isRequired: true) { number($0).map { .figure($0) } ?? .nothing }]
    }
}

/// True or false.
package struct DataYesNo<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]

    package init(_ name: String, _ isSo: @escaping @Sendable (Subject) -> Bool, _ meaning: String) {
        keys = [DataKey(name, meaning, .yesNo, isRequired: true) { .yesNo(isSo($0)) }]
    }

    /// True or false, or left out where neither can be said.
    package init(_ name: String, optional isSo: @escaping @Sendable (Subject) -> Bool?, _ meaning: String) {
        keys = [DataKey(name, meaning, .yesNo, isRequired: false) { isSo($0).map { .yesNo($0) } }]
    }
}

/// A thing that is a part of this one.
package struct DataPart<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]

    /// A part that is always there.
    package init<Part: DataThing>(_ name: String, _ part: @escaping @Sendable (Subject) -> Part, _ meaning: String) {
        keys = [
            DataKey(name, meaning, .thing { Part.data.description }, isRequired: true) {
                Part.data.value(of: part($0))
            }
        ]
    }

    /// A part that may not apply.
    package init<Part: DataThing>(
        _ name: String,
        optional part: @escaping @Sendable (Subject) -> Part?,
        _ meaning: String
    ) {
        keys = [
            DataKey(name, meaning, .thing { Part.data.description }, isRequired: false) {
                part($0).map(Part.data.value)
            }
        ]
    }
}

/// A list of things.
package struct DataParts<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]

    /// A list that is always there, and may be empty.
    package init<Part: DataThing>(_ name: String, _ parts: @escaping @Sendable (Subject) -> [Part], _ meaning: String) {
        keys = [
            DataKey(name, meaning, .list(.thing { Part.data.description }), isRequired: true) {
                .list(parts($0).map(Part.data.value))
            }
        ]
    }

    /// A list that may not apply.
    package init<Part: DataThing>(
        _ name: String,
        optional parts: @escaping @Sendable (Subject) -> [Part]?,
        _ meaning: String
    ) {
        keys = [
            DataKey(name, meaning, .list(.thing { Part.data.description }), isRequired: false) {
                parts($0).map { .list($0.map(Part.data.value)) }
            }
        ]
    }
}

/// The keys of a part, as keys of this thing.
package struct DataKeysOf<Subject>: DataKeys {
    package let keys: [DataKey<Subject>]

    package init<Part: DataThing>(_ part: @escaping @Sendable (Subject) -> Part) {
        keys = Part.data.keys.map { key in
            let about = key.description
            return DataKey(about.name, about.meaning, about.form, isRequired: about.isRequired) {
                key.value(part($0))
            }
        }
    }
}
