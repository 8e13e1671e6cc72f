import Diagnostics
import Templates
import Testing

@Suite("Templates with data from a file")
struct GenericTemplateTests {
    @Test("Mistakes in tags are found in the template and in all that it includes")
    func syntaxErrors() {
        let library = TemplateLibrary(sources(["page": "{{#a}}{{> part}}", "part": "{{/b}}", "spare": "{{#c}}"]))
        let (_, problems) = library.compileGeneric("page")
        #expect(
            problems.map { "\($0.location) \($0.rule)" }
                == ["page.mustache:1:4 template-unclosed-section", "part.mustache:1:4 template-mismatched-section"]
        )
    }

    @Test("Names are not checked")
    func unknownNames() {
        let library = TemplateLibrary(
            sources(["page": "{{a}}{{> b}}{{< c}}{{$d}}{{/d}}{{/c}}<script>{{{e}}}</script>"])
        )
        #expect(library.compileGeneric("page").problems.isEmpty)
    }

    @Test("A template that does not exist is an error")
    func missing() {
        #expect(TemplateLibrary([:]).compileGeneric("page").problems.map(\.rule) == ["template-missing"])
    }

    @Test(
        "Recursion that does not end with the data is stopped",
        arguments: ["{{> page}}", "{{#on}}{{> page}}{{/on}}", "{{< page}}{{/page}}"]
    )
    func endlessRecursion(_ text: String) throws {
        let (template, problems) = TemplateLibrary(sources(["page": text])).compileGeneric("page")
        #expect(problems.isEmpty)
        let error = #expect(throws: EndlessRecursion.self) { try template.render(.object(["on": .bool(true)])) }
        #expect(error?.diagnostic.location.path == "page.mustache")
    }

    @Test("A list, an object and no value write nothing")
    func unwritable() throws {
        #expect(try rendered("[{{a}}{{b}}{{c}}]", #"{"a": [1], "b": {"d": 1}, "c": null}"#) == "[]")
    }
}
