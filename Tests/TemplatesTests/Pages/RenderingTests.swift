@_spi(HTMLProducer) import SafeHTML
import Templates
import Testing

@Suite("Rendering of models")
struct RenderingTests {
    @Test("Text is escaped, in content and in attributes")
    func escaping() {
        let model = PriorityPage(title: "<b> & \"c\" 'd'")
        #expect(
            page("<p title=\"{{title}}\">{{title}}</p>", model)
                == "<p title=\"&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;\">&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</p>"
        )
    }

    @Test("HTML is written as it is")
    func markup() {
        let model = PriorityPage(note: HTML(vouchingFor: "<i>n</i>"), notes: [HTML(vouchingFor: "<u>1</u>")])
        #expect(
            page("{{{vision}}}{{& vision}}{{#note}}{{{note}}}{{{.}}}{{/note}}{{#notes}}{{{.}}}{{/notes}}", model)
                == "<p>Every child</p><p>Every child</p><i>n</i><i>n</i><u>1</u>"
        )
    }

    @Test(
        "A link with a scheme that could be a script is not written",
        arguments: [
            ("a/b.html#c:d", "a/b.html#c:d"), ("../x.html", "../x.html"), ("?q=a:b", "?q=a:b"), ("", ""),
            ("https://example.gov.uk/?a&b", "https://example.gov.uk/?a&amp;b"), ("MAILTO:a@b", "MAILTO:a@b"),
            ("tel:01752", "tel:01752"), ("javascript:alert(1)", "about:invalid"), ("JavaScript:x", "about:invalid"),
            (" javascript:x", "about:invalid"), ("java\nscript:x", "about:invalid"),
            ("data:text/html,x", "about:invalid"),
            ("vbscript:x", "about:invalid"), ("a.b+c-d:e", "about:invalid"),
        ]
    )
    func links(_ address: String, _ written: String) {
        let model = PriorityPage(root: address, website: address, links: [address])
        #expect(page("<a href=\"{{root}}\">", model) == "<a href=\"\(written)\">")
        #expect(page("{{#links}}<a href=\"{{.}}\">{{/links}}", model) == "<a href=\"\(written)\">")
        let optional = page("{{#website}}<a href=\"{{website}}\">{{/website}}", model)
        #expect(optional == (address.isEmpty ? "" : "<a href=\"\(written)\">"))
    }

    @Test("Sections are shown for what is there, inverted ones for what is not")
    func sections() {
        let template = """
            {{#isDraft}}draft{{/isDraft}}{{^isDraft}}final{{/isDraft}} \
            {{#lead}}{{lead}}{{/lead}}{{^lead}}nobody{{/lead}} \
            {{#note}}{{{.}}}{{/note}}{{^note}}no note{{/note}} \
            {{#words}}[{{.}}]{{/words}}{{^words}}no words{{/words}} \
            {{#deputy}}{{name}}{{/deputy}}{{^deputy}}no deputy{{/deputy}} \
            {{#contact}}{{name}}{{/contact}}
            """
        #expect(page(template) == "draft Director no note no words no deputy Ann")
        let other = PriorityPage(
            lead: nil,
            note: HTML(vouchingFor: "N"),
            isDraft: false,
            deputy: Contact(name: "Bo"),
            words: ["x", "y"]
        )
        #expect(page(template, other) == "final nobody N [x][y] Bo Ann")
    }

    @Test("Empty optional text and HTML count as absent")
    func emptyOptionals() {
        let model = PriorityPage(lead: "", note: .empty, website: "")
        #expect(
            page(
                "{{#lead}}a{{/lead}}{{#note}}b{{/note}}{{#website}}c{{/website}}{{^lead}}1{{/lead}}{{^note}}2{{/note}}",
                model
            )
                == "12"
        )
    }

    @Test("Names are found in the innermost model that declares them, then further out")
    func nesting() {
        let model = PriorityPage(rows: [Row(id: "A", owner: "Ann"), Row(id: "B", isLate: true)])
        #expect(
            page(
                "{{#rows}}{{id}} of {{title}}{{#owner}} by {{owner}}{{/owner}}{{#isLate}} late{{/isLate}}; {{/rows}}",
                model
            )
                == "A of Early help by Ann; B of Early help late; "
        )
    }

    @Test("A dotted name reaches through parts, also in sections")
    func dottedNames() {
        let template = """
            {{contact.name}} {{#contact.email}}{{contact.email}} {{.}}{{/contact.email}} \
            {{#deputy.office.street}}{{.}} {{deputy.name}}{{/deputy.office.street}}\
            {{^deputy.office.street}}no street{{/deputy.office.street}}
            """
        #expect(page(template) == "Ann ann@example.gov.uk ann@example.gov.uk no street")
        let half = PriorityPage(deputy: Contact(name: "Bo"))
        #expect(page(template, half).hasSuffix(" no street"))
        let full = PriorityPage(deputy: Contact(name: "Bo", office: Office(street: "Ham Street")))
        #expect(page(template, full).hasSuffix(" Ham Street Bo"))
    }

    @Test("An inverted section on an optional part of an optional part is shown once")
    func invertedChain() {
        let template = "{{^deputy.office}}none {{^deputy.email}}no mail{{/deputy.email}}{{/deputy.office}}"
        #expect(page(template) == "none no mail")
        #expect(page(template, PriorityPage(deputy: Contact(office: Office()))) == "")
        #expect(page(template, PriorityPage(deputy: Contact())) == "none ")
    }

    @Test("Computed properties of every kind are read")
    func computedProperties() {
        var library = TemplateLibrary(
            sources([
                "page": """
                {{text}} {{#maybe}}{{maybe}}{{.}}{{/maybe}}{{^maybe}}-{{/maybe}} {{{html}}} \
                {{#maybeHTML}}{{{.}}}{{/maybeHTML}} <a href="{{link}}"> {{#maybeLink}}{{.}}{{/maybeLink}} \
                {{#yes}}yes{{/yes}} {{part.name}} {{#part}}{{name}}{{/part}} {{#maybePart}}{{name}}{{/maybePart}} \
                {{#list}}{{name}}{{/list}} {{#words}}{{.}}{{/words}} {{^maybePart.email}}no mail{{/maybePart.email}}
                """
            ])
        )
        let template = library.compile("page", for: ComputedPage.self)
        #expect(library.diagnostics == [])
        let model = ComputedPage(seed: "s<")
        #expect(
            String(decoding: template.render(model), as: UTF8.self)
                == "s&lt; s&lt;s&lt; <b> <i> <a href=\"s&lt;.html\"> s&lt; yes s&lt; s&lt; s&lt; s&lt;s&lt; xy no mail"
        )
    }

    @Test("A tree is rendered to its leaves, indented all the way down")
    func tree() {
        let model = PriorityPage(menu: [
            MenuItem(label: "a", below: [MenuItem(label: "b", below: [MenuItem(label: "c")]), MenuItem(label: "d")]),
            MenuItem(label: "e"),
        ])
        let item = "<li>{{label}}\n{{#below}}\n  {{> item}}\n{{/below}}\n</li>\n"
        #expect(
            page("<ul>\n{{#menu}}\n {{> item}}\n{{/menu}}\n</ul>\n", model, others: ["item": item])
                == """
                <ul>
                 <li>a
                   <li>b
                     <li>c
                     </li>
                   </li>
                   <li>d
                   </li>
                 </li>
                 <li>e
                 </li>
                </ul>

                """
        )
    }

    @Test("A layout is filled by pages, each block where its names are known")
    func layout() {
        let layout = """
            <title>{{$title}}{{title}}{{/title}}</title>
            <main>
              {{$main}}
              <p>Nothing</p>
              {{/main}}
            </main>
            {{#contact}}{{$ask}}Ask {{name}}{{/ask}}{{/contact}}

            """
        let template = """
            {{< layout}}
            {{$title}}{{title}} - Plymouth{{/title}}
            {{$main}}
                {{#rows}}
                <p>{{id}}</p>
                {{/rows}}
            {{/main}}
            {{$ask}}Write to {{name}}{{/ask}}
            {{/layout}}

            """
        #expect(
            page(template, PriorityPage(rows: [Row(), Row(id: "EH-02")]), others: ["layout": layout])
                == """
                <title>Early help - Plymouth</title>
                <main>
                  <p>EH-01</p>
                  <p>EH-02</p>
                </main>
                Write to Ann

                """
        )
        #expect(page("{{> layout}}", others: ["layout": layout]).contains("  <p>Nothing</p>\n"))
    }

    @Test("A partial is compiled for every model that it is used with")
    func partialForTwoModels() {
        let model = PriorityPage(deputy: Contact(name: "Bo"))
        #expect(
            page(
                "{{#contact}}{{> who}}{{/contact}}, {{#deputy}}{{> who}}{{/deputy}}",
                model,
                others: ["who": "{{name}}"]
            )
                == "Ann, Bo"
        )
    }

    @Test("The value itself can be written in a partial")
    func currentValueInPartial() {
        let model = PriorityPage(lead: "Director", words: ["x"])
        #expect(
            page("{{#lead}}{{> b}}{{/lead}}{{#words}}{{> b}}{{/words}}", model, others: ["b": "<b>{{.}}</b>"])
                == "<b>Director</b><b>x</b>"
        )
    }

    @Test("A page is appended to what the buffer holds")
    func appending() {
        let (template, _) = checked("{{title}}")
        var buffer = Array("before ".utf8)
        template.append(PriorityPage(), to: &buffer)
        #expect(String(decoding: buffer, as: UTF8.self) == "before Early help")
        #expect(template.html(PriorityPage(title: "<")).markup == "&lt;")
    }

    @Test("A template with errors renders nothing")
    func invalid() {
        let (template, found) = checked("before {{titel}}")
        #expect(!template.isValid)
        #expect(found.count == 1)
        #expect(template.render(PriorityPage()) == [])
    }

    @Test("The same page is rendered the same by many tasks at once")
    func concurrency() async {
        let (template, _) = checked("{{#rows}}{{id}} {{owner}}{{/rows}}".replacing("{{owner}}", with: "{{title}}"))
        let model = PriorityPage(rows: (0..<200).map { Row(id: "\($0)") })
        let expected = template.render(model)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { template.render(model) == expected } }
            for await isSame in group { #expect(isSame) }
        }
    }
}

/// A page of which nothing but a seed is stored.
private struct ComputedPage: TemplateModel {
    let seed: String
    var text: String { seed }
    var maybe: String? { seed }
    var html: HTML { HTML(vouchingFor: "<b>") }
    var maybeHTML: HTML? { HTML(vouchingFor: "<i>") }
    var link: String { seed + ".html" }
    var maybeLink: String? { seed }
    var yes: Bool { true }
    var part: Contact { Contact(name: seed, email: nil) }
    var maybePart: Contact? { part }
    var list: [Contact] { [part, part] }
    var words: [String] { ["x", "y"] }

    static let fields = Fields<ComputedPage>("A page made as it is read") {
        Text("text", "Text", \.text)
        OptionalText("maybe", "Text", \.maybe)
        Markup("html", "HTML", \.html)
        OptionalMarkup("maybeHTML", "HTML", \.maybeHTML)
        Link("link", "Link", \.link)
        OptionalLink("maybeLink", "Link", \.maybeLink)
        YesNo("yes", "Yes", \.yes)
        One("part", "Part", \.part)
        OptionalOne("maybePart", "Part", \.maybePart)
        List("list", "Parts", \.list)
        TextList("words", "Words", \.words)
    }
}
