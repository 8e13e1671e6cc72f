package import Diagnostics
package import Declarations
internal import Measures

/// An id: letters, digits, hyphens and full stops, so that it can be part of an address.
package struct IDKey<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    package init(
        _ path: any WritableKeyPath<Subject, Located<String>> & Sendable,
        example: String,
        _ meaning: String = "Its id: given once and never reused"
    ) {
        key = Key(
            "id",
            meaning,
            form: .written(words: "id", pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"),
            isRequired: true,
            to: .facts,
            example: example,
            read: { source, subject in
                guard let id = source.line("id", example: example) else { return }
                if let problem = Identifier.problem(in: id.value) {
                    source.error("bad-id", at: id.location, problem, remedy: "write, for example, '\(example)'")
                }
                subject[keyPath: path] = id
            },
            value: { subject, _ in .text(subject[keyPath: path].value) }
        )
    }
}

/// `part`: 1 for what is public, 2 for what is exempt and must not reach the site.
package struct PartKey<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    package init(_ path: any WritableKeyPath<Subject, Located<Int>?> & Sendable) {
        key = Key(
            "part",
            "1 for what is public, 2 for what is exempt: then nothing of it is published",
            form: .choice(["1", "2"]),
            isRequired: false,
            to: .record,
            example: "1",
            read: { source, subject in
                let remedy = "write 1 for what is public, 2 for what is exempt"
                if source.isBlank("part") {
                    source.error(
                        "missing-value",
                        at: source.place(of: "part"),
                        "'part' does not say whether this is public or exempt",
                        remedy: remedy
                    )
                }
                guard let part = source.written("part", as: Int.self) else { return }
                if ![1, 2].contains(part.value) {
                    source.error(
                        "unknown-choice",
                        at: part.location,
                        "there is no part \(part.value)",
                        remedy: remedy
                    )
                }
                subject[keyPath: path] = part
            },
            value: { subject, _ in subject[keyPath: path].map { .number($0.value) } }
        )
    }
}
