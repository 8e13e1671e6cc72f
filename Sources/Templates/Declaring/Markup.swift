package import SafeHTML

/// Markup that may be trusted; templates write it with three braces.
package struct Markup<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares markup under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, HTML> & Sendable) {
        field = Field(
            name: name,
            meaning: meaning,
            kind: .words(.markup, optional: false, Field.Place(path) { $0.markup })
        )
    }
}

/// The same where there may be none; an empty one counts as none.
package struct OptionalMarkup<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares markup that may be absent under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, HTML?> & Sendable) {
        field = Field(
            name: name,
            meaning: meaning,
            kind: .words(.markup, optional: true, Field.Place(path) { $0?.markup })
        )
    }
}

/// Any number of them, written one by one as `{{.}}` with three braces.
package struct MarkupList<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a list under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, [HTML]> & Sendable) {
        field = Field(
            name: name,
            meaning: meaning,
            kind: .wordsList(.markup, .stored(0), Field.ListAccess(PropertyReader(path)))
        )
    }
}
