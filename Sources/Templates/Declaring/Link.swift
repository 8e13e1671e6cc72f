/// The address of a page, file or picture; the only kind of text that may begin an address in a template.
///
/// It is written escaped. An address that would start a script is never written: an address with a scheme other than
/// `http`, `https`, `mailto` and `tel` becomes `about:invalid`, which the link check reports.
package struct Link<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares an address under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, String> & Sendable) {
        field = Field(name: name, meaning: meaning, kind: .words(.link, optional: false, Field.Place(path) { $0 }))
    }
}

/// The same where there may be none; an empty one counts as none.
package struct OptionalLink<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares an address that may be absent under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, String?> & Sendable) {
        field = Field(name: name, meaning: meaning, kind: .words(.link, optional: true, Field.Place(path) { $0 }))
    }
}

/// Any number of them, written one by one as `{{.}}`.
package struct LinkList<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a list under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, [String]> & Sendable) {
        field = Field(
            name: name,
            meaning: meaning,
            kind: .wordsList(.link, .stored(0), Field.ListAccess(PropertyReader(path)))
        )
    }
}
