package import SafeHTML

/// A text that becomes markup when its page is written, because that depends on what stands before it on the page.
package protocol PageText: Sendable {
    /// Whether there is nothing to write.
    var isEmpty: Bool { get }
    /// The text as it stands here.
    func html(on page: PageAnchors) -> HTML
}

/// A text of the content, always there; templates write it with three braces.
package struct Prose<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a text under the name that templates use, with one phrase for the documentation.
    package init<Content: PageText>(
        _ name: String,
        _ meaning: String,
        _ path: any KeyPath<Model, Content> & Sendable
    ) {
        field = Field(
            name: name,
            meaning: meaning,
            kind: .words(.markup, optional: false, Field.Place(writing: path) { $0 })
        )
    }
}

/// The same where there may be none; an empty one counts as none.
package struct OptionalProse<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a text that may be absent under the name that templates use, with one phrase for the documentation.
    package init<Content: PageText>(
        _ name: String,
        _ meaning: String,
        _ path: any KeyPath<Model, Content?> & Sendable
    ) {
        field = Field(
            name: name,
            meaning: meaning,
            kind: .words(.markup, optional: true, Field.Place(writing: path) { $0 })
        )
    }
}

/// Any number of them, written one by one as `{{.}}` with three braces.
package struct ProseList<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a list under the name that templates use, with one phrase for the documentation.
    package init<Content: PageText>(
        _ name: String,
        _ meaning: String,
        _ path: any KeyPath<Model, [Content]> & Sendable
    ) {
        field = Field(
            name: name,
            meaning: meaning,
            kind: .wordsList(
                .markup,
                Field.Place(writing: \Content.self) { $0 },
                Field.ListAccess(PropertyReader(path))
            )
        )
    }
}

/// The anchor of a heading, decided when the page is written; templates write it as text.
package struct Anchor<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares an anchor under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, HeadingAnchor> & Sendable) {
        let reader = PropertyReader(path)
        let access = Field.WrittenAccess(
            isThere: { _ in true },
            write: { model, page in reader.withValue(at: model) { page.named($0.pointee) } }
        )
        field = Field(name: name, meaning: meaning, kind: .words(.text, optional: false, .written(access)))
    }
}

extension Field.Place {
    /// A text that is written through the page.
    init<Model, Value, Content: PageText>(
        writing path: any KeyPath<Model, Value> & Sendable,
        _ content: @escaping @Sendable (Value) -> Content?
    ) {
        let reader = PropertyReader(path)
        self = .written(
            Field.WrittenAccess(
                isThere: { model in reader.withValue(at: model) { content($0.pointee)?.isEmpty == false } },
                write: { model, page in reader.withValue(at: model) { content($0.pointee)?.html(on: page).markup } }
            )
        )
    }
}
