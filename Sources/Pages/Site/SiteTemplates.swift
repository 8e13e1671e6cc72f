package import Diagnostics
package import Templates

/// The templates of all pages, compiled against their models.
package struct SiteTemplates: Sendable {
    /// What makes the pages of each kind, in the order of `PageKinds`.
    let pages: [PageMaker]
    let figures: FigureTemplates

    /// What is wrong with the templates.
    ///
    /// With an error among them, nothing may be rendered.
    package let diagnostics: [Diagnostic]

    /// Compiles the templates of a folder.
    ///
    /// - Parameters:
    ///   - sources: The templates by name.
    ///   - folder: The folder's path, for messages.
    package init(_ sources: [String: TemplateSource], folder: String) {
        var library = TemplateLibrary(sources, folder: folder)
        pages = PageKinds.all.map { $0.compiled(in: &library) }
        figures = FigureTemplates(in: &library)
        diagnostics = library.diagnostics
    }

    /// What every template may use, as Markdown: the text of `Templates/README.md`.
    package static var fieldsDocument: String {
        let pages = PageKinds.all.map { FieldsDocument.Page(template: $0.template, model: $0.modelType) }
        return FieldsDocument.markdown(for: pages + FigureTemplates.described)
    }
}
