import Testing

@Suite("Tags that do not fit")
struct StructureTests {
    @Test("Tags that do not fit together are errors at their place", arguments: tags)
    func structure(_ example: CheckedCase) {
        example.verify()
    }

    @Test("What other templates do not have is an error at the tag", arguments: included)
    func otherTemplates(_ example: CheckedCase) {
        example.verify()
    }

    static let tags: [CheckedCase] = [
        CheckedCase(
            "A section that is not closed",
            "a\n{{#rows}}\n{{id}}\n",
            at: "page.mustache:2:4 template-unclosed-section",
            saying: ["{{#rows}} is not closed", "{{/rows}}"]
        ),
        CheckedCase(
            "A section closed by another name",
            "{{#rows}}\n{{/row}}",
            at: "page.mustache:2:4 template-mismatched-section",
            saying: ["{{#rows}}, from line 1", "did you mean {{/rows}}?"]
        ),
        CheckedCase(
            "An inner section that is not closed",
            "{{#rows}}{{#isLate}}{{/rows}}",
            at: "page.mustache:1:13 template-unclosed-section",
            saying: ["{{#isLate}}"]
        ),
        CheckedCase(
            "A closing tag with nothing open",
            "a {{/rows}}",
            at: "page.mustache:1:6 template-mismatched-section"
        ),
        CheckedCase("A tag that is not closed", "a {{title", at: "page.mustache:1:3 template-syntax", saying: ["}}"]),
        CheckedCase(
            "A raw tag that is not closed",
            "a {{{vision}} b",
            at: "page.mustache:1:3 template-syntax",
            saying: ["}}}"]
        ),
        CheckedCase("A tag without a name", "a {{ }} b", at: "page.mustache:1:3 template-syntax"),
        CheckedCase("A section without a name", "a {{# }} b", at: "page.mustache:1:3 template-syntax"),
        CheckedCase("A name with a space", "{{the title}}", at: "page.mustache:1:6 template-syntax"),
        CheckedCase("A name that ends in a full stop", "{{contact.}}", at: "page.mustache:1:3 template-syntax"),
        CheckedCase("Delimiters that are not two", "{{=<%=}}", at: "page.mustache:1:1 template-syntax"),
        CheckedCase("Delimiters with an equals sign", "{{== ==}}", at: "page.mustache:1:1 template-syntax"),
        CheckedCase(
            "A mistake in a tag does not hide one in a name",
            "{{titel}}\n{{#rows}}\n{{onwer}}\n",
            at: "page.mustache:1:3 template-unknown-name",
            "page.mustache:2:4 template-unclosed-section",
            "page.mustache:3:3 template-unknown-name"
        ),
        CheckedCase(
            "A mistake in a template that no page uses",
            "a",
            others: ["spare": "{{#a}}"],
            at: "spare.mustache:1:1 template-unused",
            "spare.mustache:1:4 template-unclosed-section"
        ),
    ]

    static let included: [CheckedCase] = [
        CheckedCase(
            "A missing partial",
            "{{> hader}}",
            others: [:],
            at: "page.mustache:1:5 template-missing-partial",
            saying: ["no template called 'hader'"]
        ),
        CheckedCase(
            "A missing partial with a near one",
            "{{> hader}}{{> header}}",
            others: ["header": "x"],
            at: "page.mustache:1:5 template-missing-partial",
            saying: ["did you mean 'header'?"]
        ),
        CheckedCase(
            "A missing parent",
            "{{< layuot}}{{/layuot}}{{> layout}}",
            others: ["layout": "x"],
            at: "page.mustache:1:5 template-missing-partial",
            saying: ["'layout'"]
        ),
        CheckedCase(
            "A block that the parent does not have",
            "{{< layout}}{{$mian}}x{{/mian}}{{/layout}}",
            others: ["layout": "{{$main}}{{/main}}{{$title}}{{/title}}"],
            at: "page.mustache:1:16 template-unknown-block",
            saying: ["'layout' has no block called 'mian'", "did you mean 'main'?"]
        ),
        CheckedCase(
            "A block that is nothing like those of the parent",
            "{{< layout}}{{$zzz}}x{{/zzz}}{{/layout}}",
            others: ["layout": "{{$main}}{{/main}}{{$title}}{{/title}}"],
            at: "page.mustache:1:16 template-unknown-block",
            saying: ["write one of: main, title"]
        ),
        CheckedCase(
            "Text in a parent but in no block",
            "{{< layout}}\n{{! fine }}\n<p>lost</p>\n{{$main}}x{{/main}}{{/layout}}",
            others: ["layout": "{{$main}}{{/main}}"],
            at: "page.mustache:3:1 template-ignored-content"
        ),
        CheckedCase(
            "A block given twice",
            "{{< layout}}{{$main}}x{{/main}}{{$main}}y{{/main}}{{/layout}}",
            others: ["layout": "{{$main}}{{/main}}"],
            at: "page.mustache:1:35 template-ignored-content"
        ),
        CheckedCase(
            "A template that nothing uses is a query",
            "x",
            others: ["spare": "y"],
            at: "spare.mustache:1:1 template-unused"
        ),
        CheckedCase(
            "A block of the parent of a parent is known",
            "{{< a}}{{$main}}x{{/main}}{{/a}}",
            others: ["a": "{{< b}}{{/b}}", "b": "{{$main}}{{/main}}"]
        ),
    ]
}
