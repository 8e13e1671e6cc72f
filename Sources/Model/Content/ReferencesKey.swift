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
                subject[keyPath: path] = source.lines(name, example: isRequired ? example : nil).compactMap { text in
                    if let reference = Reference(text.value), kinds.contains(reference.kind) {
                        return Located(reference, at: text.location)
                    }
                    let schemes = Reference.Kind.allCases.filter(kinds.contains).map { "'\($0.rawValue):'" }
                    source.error(
                        "bad-reference",
                        at: text.location,
                        "'\(text.value)' does not say what '\(name)' leads to",
                        remedy:
                            "write \(schemes.dropLast().joined(separator: ", ")) or \(schemes.last ?? "") and an id, "
                            + "for example '\(name): \(example)'"
                    )
                    return nil
                }
            },
            value: { subject, _ in
                let references = subject[keyPath: path]
                return references.isEmpty ? nil : .list(references.map { .text($0.value.text) })
            }
        )
    }
}
