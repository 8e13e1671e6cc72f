package import Diagnostics

/// A value that is written as one text: a date, a year, a number, yes or no.
package struct Written<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    /// A value that must be there.
    package init<Value: WrittenValue>(
        _ name: String,
        _ path: any WritableKeyPath<Subject, Located<Value>> & Sendable,
        _ meaning: String,
        example: String = Value.example,
        to destinations: Destinations = .facts
    ) {
        key = Key(
            name,
            meaning,
            form: Value.form,
            isRequired: true,
            to: destinations,
            example: example,
            read: { source, subject in
                if let value = source.written(name, as: Value.self, example: example) {
                    subject[keyPath: path] = value
                }
            },
            value: { subject, _ in subject[keyPath: path].value.declared }
        )
    }

    /// A value that may be absent.
    package init<Value: WrittenValue>(
        _ name: String,
        _ path: any WritableKeyPath<Subject, Located<Value>?> & Sendable,
        _ meaning: String,
        example: String = Value.example,
        to destinations: Destinations = .facts
    ) {
        key = Key(
            name,
            meaning,
            form: Value.form,
            isRequired: false,
            to: destinations,
            example: example,
            read: { source, subject in subject[keyPath: path] = source.written(name, as: Value.self) },
            value: { subject, _ in subject[keyPath: path]?.value.declared }
        )
    }
}

/// One of a few words.
package struct Choice<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    /// A choice that must be made.
    package init<Words: CaseIterable & RawRepresentable<String> & Sendable>(
        _ name: String,
        _ path: any WritableKeyPath<Subject, Located<Words>> & Sendable,
        _ meaning: String,
        to destinations: Destinations = .facts
    ) {
        let words = Words.allCases.map(\.rawValue)
        key = Key(
            name,
            meaning,
            form: .choice(words),
            isRequired: true,
            to: destinations,
            example: words.first,
            read: { source, subject in
                if let choice = source.choice(name, of: Words.self, isRequired: true) {
                    subject[keyPath: path] = choice
                }
            },
            value: { subject, _ in .text(subject[keyPath: path].value.rawValue) }
        )
    }

    /// A choice that may be left open.
    package init<Words: CaseIterable & RawRepresentable<String> & Sendable>(
        _ name: String,
        _ path: any WritableKeyPath<Subject, Located<Words>?> & Sendable,
        _ meaning: String,
        to destinations: Destinations = .facts
    ) {
        let words = Words.allCases.map(\.rawValue)
        key = Key(
            name,
            meaning,
            form: .choice(words),
            isRequired: false,
            to: destinations,
            example: words.first,
            read: { source, subject in
                subject[keyPath: path] = source.choice(name, of: Words.self, isRequired: false)
            },
            value: { subject, _ in subject[keyPath: path].map { .text($0.value.rawValue) } }
        )
    }
}
