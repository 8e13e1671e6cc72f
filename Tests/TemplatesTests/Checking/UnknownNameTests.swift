import Testing

@Suite("Unknown names")
struct UnknownNameTests {
    @Test("A name that the model does not have is an error at its place, with the nearest name", arguments: names)
    func unknownName(_ example: CheckedCase) {
        example.verify()
    }

    static let names: [CheckedCase] = [
        CheckedCase(
            "A misspelt variable",
            "<h1>{{titel}}</h1>\n",
            at: "page.mustache:1:7 template-unknown-name",
            saying: ["no 'titel' in the page of a priority", "did you mean 'title'?"]
        ),
        CheckedCase(
            "A misspelt variable in three braces",
            "\n  {{{ visoin }}}\n",
            at: "page.mustache:2:7 template-unknown-name",
            saying: ["'vision'"]
        ),
        CheckedCase(
            "The column counts letters, not bytes",
            "é€ {{titel}}\n",
            at: "page.mustache:1:6 template-unknown-name"
        ),
        CheckedCase(
            "A misspelt section",
            "{{#row}}x{{/row}}",
            at: "page.mustache:1:4 template-unknown-name",
            saying: ["'rows'"]
        ),
        CheckedCase(
            "A misspelt inverted section",
            "{{^rosw}}x{{/rosw}}",
            at: "page.mustache:1:4 template-unknown-name",
            saying: ["'rows'"]
        ),
        CheckedCase(
            "A name misspelt in a list, with the model that it belongs to",
            "{{#rows}}\n  {{onwer}}\n{{/rows}}",
            at: "page.mustache:2:5 template-unknown-name",
            saying: ["in a milestone in a table", "around it (the page of a priority)", "did you mean 'owner'?"]
        ),
        CheckedCase(
            "A name misspelt in a list that belongs to what is around it",
            "{{#rows}}{{titel}}{{/rows}}",
            at: "page.mustache:1:12 template-unknown-name",
            saying: ["'title', of the page of a priority"]
        ),
        CheckedCase(
            "A name in a section that this data would never reach",
            "{{^isDraft}}{{#deputy}}{{#office}}{{steret}}{{/office}}{{/deputy}}{{/isDraft}}",
            at: "page.mustache:1:37 template-unknown-name",
            saying: ["in an office", "did you mean 'street'?"]
        ),
        CheckedCase(
            "The second part of a dotted name",
            "{{contact.nmae}}",
            at: "page.mustache:1:11 template-unknown-name",
            saying: ["in who to ask", "did you mean 'name'?"]
        ),
        CheckedCase(
            "Later parts are looked for only in what came before",
            "{{contact.title}}",
            at: "page.mustache:1:11 template-unknown-name",
            saying: ["no 'title' in who to ask"]
        ),
        CheckedCase(
            "A dotted name that goes through a list",
            "{{rows.id}}",
            at: "page.mustache:1:8 template-unknown-name",
            saying: ["'rows' is a list", "{{#rows}}{{id}}{{/rows}}"]
        ),
        CheckedCase(
            "A dotted name that goes through text",
            "{{title.length}}",
            at: "page.mustache:1:9 template-unknown-name",
            saying: ["'title', of the page of a priority, is text"]
        ),
        CheckedCase(
            "A name that a part has says where it is",
            "{{street}}",
            at: "page.mustache:1:3 template-unknown-name",
            saying: ["the page of a priority", "write one of: title, root, lead"]
        ),
        CheckedCase(
            "A name that elements of a list have says how to get there",
            "{{isLate}}",
            at: "page.mustache:1:3 template-unknown-name",
            saying: ["{{#rows}}{{isLate}}{{/rows}}"]
        ),
        CheckedCase(
            "A leading full stop looks only in the innermost",
            "{{#contact}}{{.title}}{{/contact}}",
            at: "page.mustache:1:15 template-unknown-name"
        ),
        CheckedCase(
            "A name in a partial, with the partial's place",
            "{{#rows}}{{> row}}{{/rows}}",
            others: ["row": "<td>\n{{idd}}\n"],
            at: "row.mustache:2:3 template-unknown-name",
            saying: ["in a milestone in a table", "did you mean 'id'?"]
        ),
        CheckedCase(
            "A partial used with two models, once for each",
            "{{#rows}}{{> part}}{{/rows}}{{#contact}}{{> part}}{{/contact}}",
            others: ["part": "{{zzzz}}"],
            at: "part.mustache:1:3 template-unknown-name",
            "part.mustache:1:3 template-unknown-name"
        ),
        CheckedCase(
            "A name in content for a block, where the block stands",
            "{{< layout}}{{$main}}{{idd}}{{/main}}{{/layout}}",
            others: ["layout": "{{#rows}}{{$main}}{{/main}}{{/rows}}"],
            at: "page.mustache:1:24 template-unknown-name",
            saying: ["in a milestone in a table"]
        ),
        CheckedCase(
            "A name in what a block shows by itself, though it is given content",
            "{{< layout}}{{$main}}x{{/main}}{{/layout}}",
            others: ["layout": "{{$main}}{{titel}}{{/main}}"],
            at: "layout.mustache:1:12 template-unknown-name"
        ),
        CheckedCase(
            "A name in content that other content takes precedence over",
            "{{< middle}}{{$main}}x{{/main}}{{/middle}}",
            others: [
                "middle": "{{< layout}}{{$main}}{{titel}}{{/main}}{{/layout}}", "layout": "{{$main}}{{/main}}",
            ],
            at: "middle.mustache:1:24 template-unknown-name"
        ),
        CheckedCase(
            "All mistakes of all templates in one run",
            "{{a1}}\n{{> part}}\n{{#isDraft}}{{a2}}{{/isDraft}}\n",
            others: ["part": "{{a3}}\n{{a4}}"],
            at: "page.mustache:1:3 template-unknown-name",
            "page.mustache:3:15 template-unknown-name",
            "part.mustache:1:3 template-unknown-name",
            "part.mustache:2:3 template-unknown-name"
        ),
    ]
}
