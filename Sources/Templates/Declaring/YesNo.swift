/// Yes or no: a section shows what belongs to yes, an inverted section what belongs to no.
package struct YesNo<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a yes or no under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, Bool> & Sendable) {
        let reader = PropertyReader(path)
        let place: Field.YesNoPlace =
            if let offset = reader.offset {
                .stored(offset)
            } else {
                .computed { reader.withValue(at: $0) { $0.pointee } }
            }
        field = Field(name: name, meaning: meaning, kind: .yesNo(place))
    }
}
