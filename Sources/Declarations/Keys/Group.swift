/// A group of keys that is a thing of its own.
package struct Group<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    /// A group that must be there.
    package init<Part: Thing>(
        _ name: String,
        _ path: any WritableKeyPath<Subject, Part> & Sendable,
        _ meaning: String,
        to destinations: Destinations = .everywhere
    ) {
        key = Key(
            name,
            meaning,
            form: .group { Part.declaration.description },
            isRequired: true,
            to: destinations,
            read: { source, subject in
                let group = source.group(name, named: Part.declaration.name, isRequired: true)
                if let group { subject[keyPath: path] = Part.declaration.read(group) }
            },
            texts: { subject, visit in Part.declaration.texts(of: subject[keyPath: path], visit) },
            value: { subject, destination in Part.declaration.group(of: subject[keyPath: path], for: destination) }
        )
    }

    /// A group that may be absent.
    package init<Part: Thing>(
        _ name: String,
        _ path: any WritableKeyPath<Subject, Part?> & Sendable,
        _ meaning: String,
        to destinations: Destinations = .everywhere
    ) {
        key = Key(
            name,
            meaning,
            form: .group { Part.declaration.description },
            isRequired: false,
            to: destinations,
            read: { source, subject in
                let group = source.group(name, named: Part.declaration.name, isRequired: false)
                subject[keyPath: path] = group.map(Part.declaration.read)
            },
            texts: { subject, visit in
                if let part = subject[keyPath: path] { Part.declaration.texts(of: part, visit) }
            },
            value: { subject, destination in
                subject[keyPath: path].map { Part.declaration.group(of: $0, for: destination) }
            }
        )
    }
}

/// A list of things, each a group of keys.
package struct Groups<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    package init<Part: Thing>(
        _ name: String,
        _ path: any WritableKeyPath<Subject, [Part]> & Sendable,
        _ meaning: String,
        to destinations: Destinations = .everywhere
    ) {
        key = Key(
            name,
            meaning,
            form: .groups { Part.declaration.description },
            isRequired: false,
            to: destinations,
            read: { source, subject in
                subject[keyPath: path] =
                    source.groups(name, named: Part.declaration.name).map(Part.declaration.read)
            },
            texts: { subject, visit in
                for part in subject[keyPath: path] { Part.declaration.texts(of: part, visit) }
            },
            value: { subject, destination in
                let parts = subject[keyPath: path]
                guard !parts.isEmpty else { return nil }
                return .list(parts.map { Part.declaration.group(of: $0, for: destination) })
            }
        )
    }
}

/// Things in files of their own, which belong to this one.
package struct Files<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    /// - Parameters:
    ///   - pattern: The paths within the folder of this thing, with `*` for any one name.
    ///   - path: Where the things are kept.
    package init<Part: Thing>(_ pattern: String, _ path: any KeyPath<Subject, [Part]> & Sendable) {
        key = Key(
            "",
            "",
            form: .files(FileForm(pattern, pattern.contains("*") ? .one : .list) { Part.declaration.description }),
            isRequired: false,
            to: .nowhere,
            read: { _, _ in },
            texts: { subject, visit in
                for part in subject[keyPath: path] { Part.declaration.texts(of: part, visit) }
            }
        )
    }

    /// The same for a file that holds one thing.
    package init<Part: Thing>(_ pattern: String, _ path: any KeyPath<Subject, Part> & Sendable) {
        key = Key(
            "",
            "",
            form: .files(FileForm(pattern, .one) { Part.declaration.description }),
            isRequired: false,
            to: .nowhere,
            read: { _, _ in },
            texts: { subject, visit in Part.declaration.texts(of: subject[keyPath: path], visit) }
        )
    }
}

extension Declaration {
    func group(of subject: Subject, for destination: Destinations) -> DeclaredValue {
        .group(values(of: subject, for: destination).map { DeclaredValue.Entry($0.key, $0.value) })
    }
}
