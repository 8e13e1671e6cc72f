package import Diagnostics
import SafeHTML

/// A template whose names are looked up in the data while rendering; a missing name is empty.
package struct GenericTemplate: Sendable {
    /// How many templates and sections may be open inside one another while rendering: more than twice as many as
    /// the data can be deep, and few enough for the stack.
    static let deepest = 1_200

    private let program: Program
    private let location: SourceLocation

    init(_ program: Program, location: SourceLocation) {
        self.program = program
        self.location = location
    }

    /// Renders the template with data, as UTF-8.
    ///
    /// - Throws: `EndlessRecursion` if templates include themselves deeper than data goes.
    package func render(_ value: TemplateValue) throws(EndlessRecursion) -> [UInt8] {
        var page = [UInt8]()
        var run = Rendering(taking: &page, anchors: PageAnchors())
        run.values = [value]
        run.deepest = Self.deepest
        program.render(nil, into: &run)
        run.giveBack(to: &page)
        if run.isTooDeep { throw EndlessRecursion(location: location) }
        return page
    }
}

/// Templates that include themselves and do not come to an end with the data.
package struct EndlessRecursion: Error {
    /// The template that was rendered.
    let location: SourceLocation

    /// What to tell the person who ran it.
    package var diagnostic: Diagnostic {
        .error(
            "template-endless-recursion",
            at: location,
            "templates and sections go more than \(GenericTemplate.deepest) deep with this data",
            remedy: "include a template in itself only inside a section that ends when the data ends"
        )
    }
}

extension TemplateLibrary {
    /// Compiles a template for data without declared names.
    ///
    /// Only its tags are checked, and those of the templates that it includes; a template that is missing is empty, as
    /// the Mustache specification says. If there are problems, what could be read of the templates is rendered.
    package func compileGeneric(_ name: String) -> (template: GenericTemplate, problems: [Diagnostic]) {
        guard let template = templates[name] else {
            let location = SourceLocation(path: name)
            let problem = Diagnostic.error("template-missing", at: location, "there is no template called '\(name)'")
            return (GenericTemplate(Program(), location: location), [problem])
        }
        let compiler = Compiler(self, names: .lookedUp)
        let program = compiler.compile(template, root: nil)
        let read = graph.reachable(from: name).compactMap { templates[$0]?.problems }.flatMap(\.self)
        return (
            GenericTemplate(program, location: SourceLocation(path: template.source.path)),
            (read + compiler.problems).inFileOrder()
        )
    }
}
