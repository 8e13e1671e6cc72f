/// The documentation of all fields, for the people who write templates, made from the models themselves.
package enum FieldsDocument {
    /// A template that makes pages, and the model that it is given.
    package struct Page: Sendable {
        let template: String
        let model: any TemplateModel.Type

        /// Pairs a template's name with its model.
        package init(template: String, model: any TemplateModel.Type) {
            self.template = template
            self.model = model
        }
    }

    /// A Markdown document with the fields of every page, in the order given, and then those of every model that
    /// they are made of, in alphabetical order.
    package static func markdown(for pages: [Page]) -> String {
        var text = """
            # Fields for templates

            Made by `scrutiny template --fields`; do not edit. How templates are written is told in `docs/templates.md`.

            A template may name the fields of its page, and inside a section also those of what the section is about. \
            A field that is *optional* may be written only inside a section on it.

            ## Pages

            """
        let described = pages.map { (page: $0.template, model: describe($0.model)) }
        for (page, model) in described {
            text += "\n### `\(page)`\n\n\(model.meaning) (`\(model.name)`).\n\n\(table(of: model))"
        }
        let onPages = Set(described.map(\.model.id))
        let parts = parts(of: described.map(\.model)).filter { !onPages.contains($0.id) }
        if !parts.isEmpty { text += "\n## Parts of pages\n" }
        for model in parts.sorted(by: { $0.name < $1.name }) {
            text += "\n### \(model.name)\n\n\(model.meaning).\n\n\(table(of: model))"
        }
        return text
    }

    private static func describe<Model: TemplateModel>(_ model: Model.Type) -> ModelDescription {
        Model.fields.description
    }

    private static func table(of model: ModelDescription) -> String {
        let rows = model.fields.map { field in
            let meaning = field.meaning.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
            return "| `\(field.name)` | \(field.kindInWords) | \(meaning) |\n"
        }
        return "| Name | Kind | Meaning |\n|---|---|---|\n" + rows.joined()
    }

    /// All models that these have fields of, directly or through others.
    private static func parts(of models: [ModelDescription]) -> [ModelDescription] {
        var seen = Set<ObjectIdentifier>()
        var found = [ModelDescription]()
        var waiting = models
        while let model = waiting.popLast() {
            for part in model.fields.compactMap({ $0.part?.describe() }) where seen.insert(part.id).inserted {
                found.append(part)
                waiting.append(part)
            }
        }
        return found
    }
}
