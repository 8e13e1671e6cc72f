/// Plain text that is always there; templates write it escaped.
package struct Text<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a text under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, String> & Sendable) {
        field = Field(name: name, meaning: meaning, kind: .words(.text, optional: false, Field.Place(path) { $0 }))
    }
}

/// The same where there may be none; an empty one counts as none.
package struct OptionalText<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a text that may be absent under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, String?> & Sendable) {
        field = Field(name: name, meaning: meaning, kind: .words(.text, optional: true, Field.Place(path) { $0 }))
    }
}

/// Any number of them, written one by one as `{{.}}`.
package struct TextList<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a list under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, [String]> & Sendable) {
        field = Field(
            name: name,
            meaning: meaning,
            kind: .wordsList(.text, .stored(0), Field.ListAccess(PropertyReader(path)))
        )
    }
}
