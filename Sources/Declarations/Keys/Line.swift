package import Diagnostics

/// Plain text on one line.
package struct Line<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    /// A line that must be there.
    package init(
        _ name: String,
        _ path: any WritableKeyPath<Subject, Located<String>> & Sendable,
        _ meaning: String,
        example: String = "…",
        to destinations: Destinations = .everywhere
    ) {
        key = Key(
            name,
            meaning,
            form: .line,
            isRequired: true,
            to: destinations,
            example: example,
            read: { source, subject in
                if let line = source.line(name, example: example) { subject[keyPath: path] = line }
            },
            texts: { subject, visit in
                guard destinations.isRead, !subject[keyPath: path].value.isEmpty else { return }
                visit(PrintedText(.line(subject[keyPath: path]), key: name, destinations: destinations))
            },
            value: { subject, _ in .text(subject[keyPath: path].value) }
        )
    }

    /// A line that may be absent.
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
                guard destinations.isRead, let line = subject[keyPath: path] else { return }
                visit(PrintedText(.line(line), key: name, destinations: destinations))
            },
            value: { subject, _ in subject[keyPath: path].map { .text($0.value) } }
        )
    }
}

/// A list of plain texts.
package struct Lines<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    /// - Parameters:
    ///   - name: The key.
    ///   - path: Where the lines are kept.
    ///   - meaning: What they mean.
    ///   - isRequired: Whether there must be at least one.
    ///   - example: A list that would do, in brackets.
    ///   - destinations: Where they go.
    package init(
        _ name: String,
        _ path: any WritableKeyPath<Subject, [Located<String>]> & Sendable,
        _ meaning: String,
        isRequired: Bool = false,
        example: String = "[…]",
        to destinations: Destinations = .facts
    ) {
        key = Key(
            name,
            meaning,
            form: .list(.line),
            isRequired: isRequired,
            to: destinations,
            example: example,
            read: { source, subject in
                subject[keyPath: path] = source.lines(name, example: isRequired ? example : nil)
            },
            texts: { subject, visit in
                guard destinations.isRead else { return }
                for line in subject[keyPath: path] {
                    visit(PrintedText(.line(line), key: name, destinations: destinations))
                }
            },
            value: { subject, _ in
                let lines = subject[keyPath: path]
                return lines.isEmpty ? nil : .list(lines.map { .text($0.value) })
            }
        )
    }
}
