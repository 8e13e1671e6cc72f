import Diagnostics
import Templates
import Testing

/// A mistake in a template, and what should be said about it.
struct CheckedCase: Sendable, CustomTestStringConvertible {
    let mistake: String
    let template: String
    let others: [String: String]
    /// What should be reported, each as `file:line:column rule`.
    let findings: [String]
    /// What the message or the remedy of the first finding should contain.
    let words: [String]

    init(
        _ mistake: String,
        _ template: String,
        others: [String: String] = [:],
        at findings: String...,
        saying words: [String] = []
    ) {
        self.mistake = mistake
        self.template = template
        self.others = others
        self.findings = findings
        self.words = words
    }

    var testDescription: String { mistake }

    /// Checks the template against `PriorityPage` and compares.
    func verify() {
        let (_, found) = checked(template, others: others)
        #expect(found.map { "\($0.location) \($0.rule)" } == findings)
        for word in words {
            let said = found.first.map { $0.message + " | " + ($0.remedy ?? "") } ?? ""
            #expect(said.contains(word), "\(said)")
        }
    }
}

/// Compiles a template called `page` against `PriorityPage`, and gives all that is wrong.
func checked(_ template: String, others: [String: String] = [:]) -> (Template<PriorityPage>, [Diagnostic]) {
    var library = TemplateLibrary(sources(["page": template].merging(others) { $1 }))
    let compiled = library.compile("page", for: PriorityPage.self)
    return (compiled, library.diagnostics)
}

/// Templates by name, each in a file of its name.
func sources(_ texts: [String: String]) -> [String: TemplateSource] {
    Dictionary(uniqueKeysWithValues: texts.map { ($0, TemplateSource(path: "\($0).mustache", text: $1)) })
}

/// Renders a template called `page` with a page, after making sure that nothing is wrong with it.
func page(
    _ template: String,
    _ model: PriorityPage = PriorityPage(),
    others: [String: String] = [:],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> String {
    let (compiled, found) = checked(template, others: others)
    #expect(found == [], sourceLocation: sourceLocation)
    return String(decoding: compiled.render(model), as: UTF8.self)
}
