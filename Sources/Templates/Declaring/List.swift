/// Any number of another model; a section is shown once for each.
package struct List<Model: TemplateModel, Element: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a list under the name that templates use, with one phrase for the documentation.
    package init(_ name: String, _ meaning: String, _ path: any KeyPath<Model, [Element]> & Sendable) {
        field = Field(
            name: name,
            meaning: meaning,
            kind: .list(ModelReference(Element.self), Field.ListAccess(PropertyReader(path)))
        )
    }
}

extension Field.ListAccess {
    /// How the elements of an array are reached, where they lie.
    init<Model, Element>(_ reader: PropertyReader<Model, [Element]>) {
        isStored = reader.isStored
        isNotEmpty = { reader.withValue(at: $0) { !$0.pointee.isEmpty } }
        visit = { model, body in
            reader.withValue(at: model) { array in
                array.pointee.withUnsafeBufferPointer { elements in
                    guard let first = elements.baseAddress else { return }
                    for position in 0..<elements.count {
                        body(UnsafeRawPointer(first + position))
                    }
                }
            }
        }
    }
}
