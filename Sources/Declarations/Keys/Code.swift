package import Diagnostics

/// A reference or a number that is printed as it is: not words of a language.
package struct Code<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    package init(
        _ name: String,
        _ path: any WritableKeyPath<Subject, Located<String>?> & Sendable,
        _ meaning: String,
        example: String? = nil,
        to destinations: Destinations = .everywhere
    ) {
        key = Key(
            name,
            meaning,
            form: .line,
            isRequired: false,
            to: destinations,
            example: example,
            read: { source, subject in subject[keyPath: path] = source.line(name, example: nil) },
            texts: { subject, visit in
                guard destinations.isRead, let code = subject[keyPath: path] else { return }
                visit(PrintedText(.code(code), key: name, destinations: destinations))
            },
            value: { subject, _ in subject[keyPath: path].map { .text($0.value) } }
        )
    }
}
