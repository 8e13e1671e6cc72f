import Diagnostics
import Templates
import Testing

/// A rating with cases that are written with a hyphen.
enum Light: String, CaseIterable, Sendable {
    case green
    case amberE = "amber-e"
}

/// A model with a choice, and one with a part that has it.
struct Lamp: TemplateModel {
    var light = Light.amberE
    var spare: Bulb?
    var bulb = Bulb()

    static let fields = Fields<Lamp>("A lamp") {
        OneOf("light", "Its colour", \.light)
        One("bulb", "Its bulb", \.bulb)
        OptionalOne("spare", "Another", \.spare)
    }
}

struct Bulb: TemplateModel {
    var light = Light.green

    static let fields = Fields<Bulb>("A bulb") { OneOf("light", "Its colour", \.light) }
}

@Suite("One of a fixed number of cases")
struct OneOfTests {
    private func compiled(_ template: String) -> (Template<Lamp>, [Diagnostic]) {
        var library = TemplateLibrary(sources(["page": template]))
        let compiled = library.compile("page", for: Lamp.self)
        return (compiled, library.diagnostics)
    }

    @Test(
        "A template writes the case and shows what belongs to it",
        arguments: [
            ("{{light}} {{bulb.light}}", "amber-e green"),
            ("{{#light.amber-e}}yes{{/light.amber-e}}{{^light.amber-e}}no{{/light.amber-e}}", "yes"),
            ("{{#light.green}}yes{{/light.green}}{{^light.green}}no{{/light.green}}", "no"),
            ("{{#bulb}}{{light}}{{#light.green}}!{{/light.green}}{{/bulb}}", "green!"),
            ("{{#bulb.light.green}}yes{{/bulb.light.green}}", "yes"),
            ("{{#spare.light.green}}yes{{/spare.light.green}}{{^spare.light.green}}no{{/spare.light.green}}", "no"),
            ("<p class=\"is-{{light}}\">", "<p class=\"is-amber-e\">"),
        ]
    )
    func shown(template: String, expected: String) {
        let (lamp, found) = compiled(template)
        #expect(found.isEmpty)
        #expect(String(decoding: lamp.render(Lamp()), as: UTF8.self) == expected)
    }

    @Test(
        "A case that there is not is an error that names the nearest, or all",
        arguments: [
            ("{{#light.amber-f}}x{{/light.amber-f}}", "1:10", "did you mean 'amber-e'?"),
            ("{{^light.purple}}x{{/light.purple}}", "1:10", "write one of: green, amber-e"),
            ("{{#bulb.light.gren}}x{{/bulb.light.gren}}", "1:15", "did you mean 'green'?"),
        ]
    )
    func unknown(template: String, place: String, remedy: String) {
        let (_, found) = compiled(template)
        #expect(found.map(\.rule) == ["template-unknown-name"])
        #expect(found.first?.location.description == "page.mustache:\(place)")
        #expect(found.first?.remedy == remedy)
    }

    @Test("A choice is never empty, a case cannot be written, and nothing belongs to a case")
    func misused() {
        #expect(compiled("{{#light}}x{{/light}}").1.map(\.rule) == ["template-section-never-empty"])
        #expect(compiled("{{#light}}x{{/light}}").1.first?.remedy?.contains("{{#light.green}}") == true)
        #expect(compiled("{{^light}}x{{/light}}").1.map(\.rule) == ["template-section-never-empty"])
        #expect(compiled("{{light.green}}").1.map(\.rule) == ["template-not-text"])
        #expect(compiled("{{{light}}}").1.map(\.rule) == ["template-raw-text"])
        #expect(compiled("{{#light.green.x}}y{{/light.green.x}}").1.map(\.rule) == ["template-unknown-name"])
    }

    @Test("The list of fields names every case")
    func documented() {
        let document = FieldsDocument.markdown(for: [.init(template: "lamp", model: Lamp.self)])
        #expect(document.contains("| `light` | one of `green`, `amber-e` | Its colour |"))
    }
}
