/// The fields of one model, in the order in which they are documented.
package struct Fields<Model: TemplateModel>: Sendable {
    /// The same without the Swift type.
    let description: ModelDescription

    /// Declares the fields of a model.
    ///
    /// Two fields of one name are a mistake in the program and stop it.
    ///
    /// - Parameters:
    ///   - meaning: What the model stands for, as one phrase without a full stop, for the documentation.
    ///   - name: What errors and the documentation call the model; by default the name of the type.
    ///   - declarations: The fields.
    package init(
        _ meaning: String,
        name: String? = nil,
        @FieldsBuilder<Model> _ declarations: () -> [Field]
    ) {
        description = ModelDescription(
            type: Model.self,
            name: name,
            meaning: meaning,
            fields: declarations()
        )
    }
}

/// One kind of field, as it is written in a model's declaration.
package protocol FieldDeclaration<Model> {
    /// The model that the field belongs to.
    associatedtype Model

    /// What was declared.
    var field: Field { get }
}

/// Collects the fields that a model declares.
@resultBuilder
package enum FieldsBuilder<Model: TemplateModel> {
    /// Takes one field.
    package static func buildExpression(_ declaration: some FieldDeclaration<Model>) -> Field {
        declaration.field
    }

    /// Puts the fields together.
    package static func buildBlock(_ fields: Field...) -> [Field] {
        fields
    }
}
