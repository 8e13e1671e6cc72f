package import Declarations
package import Diagnostics

/// A list of references to other things of the content: `[kpi:mash-decisions, milestone:EH-03]`.
package struct ReferencesKey<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    package init(
        _ name: String,
        _ path: any WritableKeyPath<Subject, [Located<Reference>]> & Sendable,
        of kinds: Set<Reference.Kind>,
        isRequired: Bool = false,
        _ meaning: String,
        example: String
    ) {
        key = Key(
            name,
            meaning,
            form: .list(.line),
            isRequired: isRequired,
            to: .facts,
            example: example,
            read: { source, subject in
                subject[keyPath: path] = source.lines(name, example: isRequired ? example : nil)
                    .compactMap { Self.read($0, under: name, of: kinds, example: example, from: source) }
            },
            value: { subject, _ in
                let references = subject[keyPath: path]
                return references.isEmpty ? nil : .list(references.map { .text($0.value.text) })
            }
        )
    }

    /// A single reference, which may be absent.
    package init(
        _ name: String,
        _ path: any WritableKeyPath<Subject, Located<Reference>?> & Sendable,
        of kinds: Set<Reference.Kind>,
        _ meaning: String,
        example: String
    ) {
        key = Key(
            name,
            meaning,
            form: .line,
            isRequired: false,
            to: .facts,
            example: example,
            read: { source, subject in
                subject[keyPath: path] = source.line(name, example: nil)
                    .flatMap { Self.read($0, under: name, of: kinds, example: example, from: source) }
            },
            value: { subject, _ in subject[keyPath: path].map { .text($0.value.text) } }
        )
    }

    private static func read(
        _ text: Located<String>,
        under name: String,
        of kinds: Set<Reference.Kind>,
        example: String,
        from source: any KeySource
    ) -> Located<Reference>? {
        if let reference = Reference(text.value), kinds.contains(reference.kind) {
            return Located(reference, at: text.location)
        }
        let schemes = Reference.Kind.allCases.filter(kinds.contains).map { "'\($0.rawValue):'" }
        source.error(
            "bad-reference",
            at: text.location,
            "'\(text.value)' does not say what '\(name)' leads to",
            remedy: "write \(schemes.joined(lastBy: "or")) and an id, for example '\(name): \(example)'"
        )
        return nil
    }
}
