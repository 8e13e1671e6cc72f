import Diagnostics
import Templates
import Testing

@Suite("The library of templates")
struct LibraryTests {
    @Test("A page's template that does not exist is an error that names the nearest")
    func missingPage() {
        var library = TemplateLibrary(sources(["hoem": "x"]))
        let template = library.compile("home", for: PriorityPage.self)
        #expect(!template.isValid)
        let found = library.diagnostics
        #expect(found.map(\.rule) == ["template-missing", "template-unused"])
        #expect(found.first?.location.description == "Templates/home.mustache:1:1")
        #expect(found.first?.message.contains("'home.mustache', which the page of a priority needs") == true)
        #expect(found.first?.remedy?.contains("hoem") == true)
    }

    @Test("Errors of several pages come together, in file order")
    func severalPages() {
        var library = TemplateLibrary(sources(["b": "{{nmae}}", "a": "{{> c}}{{titel}}", "c": "{{titel}}"]))
        _ = library.compile("b", for: Contact.self)
        _ = library.compile("a", for: PriorityPage.self)
        #expect(
            library.diagnostics.map(\.location.description) == ["a.mustache:1:10", "b.mustache:1:3", "c.mustache:1:3"]
        )
    }

    @Test("An error that two pages of one model share is reported once")
    func sharedError() {
        var library = TemplateLibrary(sources(["a": "{{> c}}", "b": "{{> c}}", "c": "{{titel}}"]))
        _ = library.compile("a", for: PriorityPage.self)
        _ = library.compile("b", for: PriorityPage.self)
        #expect(library.diagnostics.count == 1)
    }

    @Test("A mistake in one page leaves others usable")
    func independentPages() {
        var library = TemplateLibrary(sources(["a": "{{titel}}", "b": "{{title}}"]))
        #expect(!library.compile("a", for: PriorityPage.self).isValid)
        #expect(library.compile("b", for: PriorityPage.self).isValid)
    }

    @Test("Templates that pages reach through others are in use; the rest are queries")
    func unused() {
        var library = TemplateLibrary(sources(["a": "{{> b}}", "b": "{{< c}}{{/c}}", "c": "x", "d": "y"]))
        _ = library.compile("a", for: PriorityPage.self)
        #expect(library.diagnostics.map(\.location.path) == ["d.mustache"])
        #expect(library.diagnostics.count(of: .error) == 0)
    }

    @Test("A byte-order mark is left out")
    func byteOrderMark() {
        #expect(page("\u{FEFF}{{title}}") == "Early help")
        let (_, found) = checked("\u{FEFF}{{titel}}")
        #expect(found.map(\.location.column) == [3])
    }

    @Test("The fields document lists every field of every page and part, from the models")
    func fieldsDocument() {
        let document = FieldsDocument.markdown(for: [
            .init(template: "priority", model: PriorityPage.self), .init(template: "contact", model: Contact.self),
        ])
        #expect(document.contains("### `priority`\n\nThe page of a priority (`PriorityPage`)."))
        #expect(document.contains("| `lead` | optional text | Who leads it |"))
        #expect(document.contains("| `rows` | list of Row | Its milestones |"))
        #expect(document.contains("| `links` | list of links | Further pages |"))
        #expect(document.contains("| `deputy` | optional Contact | Who to ask otherwise |"))
        #expect(document.contains("### Row\n\nA milestone in a table.\n\n| Name"))
        #expect(document.contains("### MenuItem"))
        #expect(document.components(of: "### Office") == 1)
        #expect(!document.contains("### Contact\n"))
        #expect(document.range("### MenuItem", isBefore: "### Office"))
    }
}

extension String {
    /// How often some words occur.
    fileprivate func components(of words: String) -> Int {
        split(separator: words, omittingEmptySubsequences: false).count - 1
    }

    /// Whether some words come before others.
    fileprivate func range(_ first: String, isBefore second: String) -> Bool {
        guard let start = firstRange(of: first), let end = firstRange(of: second) else { return false }
        return start.lowerBound < end.lowerBound
    }
}
