package import Diagnostics

/// The templates of a site, by name, and the errors found in them.
///
/// The library reads no files: it is given names and texts. Templates are read when it is made, and checked against
/// their models when they are compiled; all errors of all templates are collected.
///
/// ```swift
/// var library = TemplateLibrary(["home": TemplateSource(path: "Templates/home.mustache", text: text)])
/// let home = library.compile("home", for: HomePage.self)
/// guard library.diagnostics.count(of: .error) == 0 else { … }
/// let page = home.render(HomePage(…))
/// ```
package struct TemplateLibrary: Sendable {
    let templates: [String: ParsedTemplate]
    let graph: TemplateGraph
    let recursive: Set<String>
    private let folder: String
    private let identifiers: [String: Set<String>]
    private var found: [Diagnostic] = []
    private var used: Set<String> = []

    /// Reads templates.
    ///
    /// - Parameters:
    ///   - sources: The templates by the names that tags use, such as `home` or `parts/header`.
    ///   - folder: Where a template that is missing should have been, for messages.
    package init(_ sources: [String: TemplateSource], folder: String = "Templates") {
        var templates = [String: ParsedTemplate]()
        for (name, source) in sources {
            templates[name] = ParsedTemplate(name: name, source: source)
        }
        self.templates = templates
        identifiers = sources.mapValues(\.identifiers)
        self.folder = folder
        graph = TemplateGraph(templates)
        recursive = graph.recursive()
        found = templates.values.flatMap(\.problems)
    }

    /// The ids that a template, or one that it includes, gives elements itself, so that no heading of a text may have
    /// them.
    package func identifiers(of name: String) -> Set<String> {
        graph.reachable(from: name).reduce(into: []) { $0.formUnion(identifiers[$1] ?? []) }
    }

    /// Compiles a template, with all that it includes, against a model.
    ///
    /// The result can be rendered if `diagnostics` has no errors then.
    package mutating func compile<Model: TemplateModel>(_ name: String, for model: Model.Type) -> Template<Model> {
        guard let template = templates[name] else {
            let nearest = NearMiss.nearest(to: name, among: templates.keys)
            found.append(
                .error(
                    "template-missing",
                    at: SourceLocation(path: "\(folder)/\(name).mustache"),
                    "there is no template '\(name).mustache', which \(Model.fields.description.phrase) needs",
                    remedy: nearest.map { "rename '\($0).mustache', if that is the one" }
                        ?? "create it, or take it from the templates that came with the program"
                )
            )
            return Template(nil)
        }
        let reached = graph.reachable(from: name)
        used.formUnion(reached)
        let compiler = Compiler(self, names: .declared)
        let program = compiler.compile(template, root: Model.fields.description)
        found += compiler.problems
        let isSound = compiler.problems.isEmpty && reached.allSatisfy { templates[$0]?.problems.isEmpty ?? true }
        return Template(isSound ? program : nil)
    }

    /// What is wrong with the templates, in file order: mistakes in any template, errors of those compiled so far
    /// against their models, and queries for templates that none of those uses.
    package var diagnostics: [Diagnostic] {
        let unused = templates.filter { !used.contains($0.key) }.values.map { template in
            Diagnostic.query(
                "template-unused",
                at: SourceLocation(path: template.source.path),
                "no page uses this template, so its names are not checked",
                remedy: "remove it, or include it where it is needed"
            )
        }
        return (found + unused).inFileOrder()
    }
}
