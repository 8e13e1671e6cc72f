internal import Diagnostics
package import Markdown

/// Markdown.
package struct Prose<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    /// A text that must be there.
    package init(
        _ name: String,
        _ path: any WritableKeyPath<Subject, MarkdownDocument> & Sendable,
        _ meaning: String,
        to destinations: Destinations = .everywhere
    ) {
        key = Key(
            name,
            meaning,
            form: .markdown,
            isRequired: true,
            to: destinations,
            example: "…",
            read: { source, subject in
                if let text = source.prose(name, isRequired: true) { subject[keyPath: path] = text }
            },
            texts: { subject, visit in
                guard destinations.isRead else { return }
                visit(PrintedText(.prose(subject[keyPath: path]), key: name, destinations: destinations))
            },
            value: { subject, _ in .text(subject[keyPath: path].plainText) }
        )
    }

    /// A text that may be absent.
    package init(
        _ name: String,
        _ path: any WritableKeyPath<Subject, MarkdownDocument?> & Sendable,
        _ meaning: String,
        to destinations: Destinations = .everywhere
    ) {
        key = Key(
            name,
            meaning,
            form: .markdown,
            isRequired: false,
            to: destinations,
            read: { source, subject in subject[keyPath: path] = source.prose(name, isRequired: false) },
            texts: { subject, visit in
                guard destinations.isRead, let text = subject[keyPath: path] else { return }
                visit(PrintedText(.prose(text), key: name, destinations: destinations))
            },
            value: { subject, _ in subject[keyPath: path].map { .text($0.plainText) } }
        )
    }

    /// A list of texts.
    package init(
        _ name: String,
        _ path: any WritableKeyPath<Subject, [MarkdownDocument]> & Sendable,
        _ meaning: String,
        to destinations: Destinations = .everywhere
    ) {
        key = Key(
            name,
            meaning,
            form: .list(.markdown),
            isRequired: false,
            to: destinations,
            read: { source, subject in subject[keyPath: path] = source.proses(name) },
            texts: { subject, visit in
                guard destinations.isRead else { return }
                for text in subject[keyPath: path] {
                    visit(PrintedText(.prose(text), key: name, destinations: destinations))
                }
            },
            value: { subject, _ in
                let texts = subject[keyPath: path]
                return texts.isEmpty ? nil : .list(texts.map { .text($0.plainText) })
            }
        )
    }
}

/// What follows the front matter of a file; the data for machines lead to its page instead.
package struct Body<Subject>: KeyDeclaration {
    package let key: Key<Subject>

    package init(
        _ path: any WritableKeyPath<Subject, MarkdownDocument> & Sendable,
        _ meaning: String,
        to destinations: Destinations = [.pages, .search, .record]
    ) {
        key = Key(
            "body",
            meaning,
            form: .body,
            isRequired: false,
            to: destinations,
            read: { source, subject in subject[keyPath: path] = source.body },
            texts: { subject, visit in
                guard destinations.isRead else { return }
                visit(PrintedText(.prose(subject[keyPath: path]), key: "", destinations: destinations))
            },
            value: { subject, _ in
                let text = subject[keyPath: path]
                return text.isEmpty ? nil : .text(text.plainText)
            }
        )
    }
}
