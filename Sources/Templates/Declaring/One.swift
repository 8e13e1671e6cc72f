/// One other model that is always there; a section or a dotted name reaches into it.
package struct One<Model: TemplateModel, Part: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a part under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, Part> & Sendable) {
        let reader = PropertyReader(path)
        let place: Field.OnePlace =
            if let offset = reader.offset {
                .stored(offset)
            } else {
                .computed { model, body in reader.withValue(at: model) { body(UnsafeRawPointer($0)) } }
            }
        field = Field(name: name, meaning: meaning, kind: .one(ModelReference(Part.self), place))
    }
}

/// One other model that may be absent; a section shows what belongs to it.
package struct OptionalOne<Model: TemplateModel, Part: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a part that may be absent under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, Part?> & Sendable) {
        let reader = PropertyReader(path)
        let access = Field.OptionalAccess(
            isStored: reader.isStored,
            isPresent: { reader.withValue(at: $0) { $0.pointee != nil } },
            visit: { model, body in
                reader.withValue(at: model) { value in
                    guard let part = value.pointee else { return }
                    withUnsafePointer(to: part) { body(UnsafeRawPointer($0)) }
                }
            }
        )
        field = Field(name: name, meaning: meaning, kind: .optionalOne(ModelReference(Part.self), access))
    }
}
