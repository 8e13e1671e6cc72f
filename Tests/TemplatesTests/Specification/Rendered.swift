import Diagnostics
import Templates
import Testing

/// Renders a template with data written as JSON, by the rules for data without declared names.
func rendered(
    _ template: String,
    _ json: String = "{}",
    partials: [String: String] = [:],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> String {
    var sources = partials.mapValues { TemplateSource(path: "partial.mustache", text: $0) }
    sources["main template"] = TemplateSource(path: "main.mustache", text: template)
    let (compiled, problems) = TemplateLibrary(sources).compileGeneric("main template")
    #expect(problems.isEmpty, sourceLocation: sourceLocation)
    let value = try TemplateValue(json: json, path: "data.json")
    return String(decoding: try compiled.render(value), as: UTF8.self)
}
