/// One of a fixed number of cases, such as a rating.
///
/// Templates write it as text, and show a section for one of its cases: with a field `rating` that is one of `green` and
/// `off-target`, `{{rating}}` writes the case and `{{#rating.off-target}}…{{/rating.off-target}}` is shown for it. A
/// case that there is not is an error, like an unknown name.
package struct OneOf<Model: TemplateModel>: FieldDeclaration {
    /// What was declared.
    package let field: Field

    /// Declares a choice under the name that templates use, with one phrase for the documentation.
    package init<Choice: CaseIterable & RawRepresentable<String> & Sendable>(
        _ name: String,
        _ meaning: String,
        _ path: any KeyPath<Model, Choice> & Sendable
    ) {
        let reader = PropertyReader(path)
        let access = Field.ChoiceAccess(
            cases: Choice.allCases.map(\.rawValue),
            text: { model in reader.withValue(at: model) { $0.pointee.rawValue } },
            test: { name in { model in reader.withValue(at: model) { $0.pointee.rawValue == name } } }
        )
        field = Field(name: name, meaning: meaning, kind: .oneOf(access))
    }
}
