import Diagnostics
import Testing

@Suite("Where values stand in the HTML")
struct MarkupSafetyTests {
    @Test("A value that escaping does not make harmless is an error", arguments: dangers)
    func danger(_ example: CheckedCase) {
        example.verify()
    }

    @Test("Ordinary templates raise no alarm", arguments: ordinaryTemplates)
    func ordinary(_ template: String) {
        let (_, found) = checked(template, others: ["part": "x"])
        #expect(found.filter { $0.rule != "template-unused" } == [])
    }

    private static func unsafe(_ what: String, _ template: String, column: Int, saying words: String...) -> CheckedCase
    {
        CheckedCase(what, template, at: "page.mustache:1:\(column) template-unsafe-context", saying: words)
    }

    static let dangers: [CheckedCase] = [
        unsafe("A value without quotes", "<p class={{title}}>", column: 12, saying: "without quotes"),
        unsafe("The rest of a value without quotes", "<p class=a-{{title}}>", column: 14, saying: "without quotes"),
        unsafe("In a script", "<script>let a = \"{{title}}\"</script>", column: 20, saying: "inside <script>"),
        unsafe("In a style", "<STYLE>p { color: {{title}} }</STYLE>", column: 21, saying: "inside <style>"),
        unsafe("In a script, after what looks like a tag", "<script>if (a < b) {{title}}</script>", column: 22),
        unsafe("In an event handler", "<p onclick=\"go('{{title}}')\">", column: 19, saying: "onclick"),
        unsafe("In a style attribute", "<p style=\"width: {{title}}\">", column: 20, saying: "style attribute"),
        unsafe("As an attribute", "<p {{title}}>", column: 6, saying: "outside the quotes"),
        unsafe("As a tag", "<{{title}}>", column: 4, saying: "outside the quotes"),
        unsafe(
            "As the start of an address",
            "<a href=\"{{title}}\">",
            column: 12,
            saying: "'title', of the page of a priority, is text",
            "a link"
        ),
        unsafe("As the start of an address after a space", "<a href=' {{title}}'>", column: 13),
        unsafe("As the rest of a scheme", "<a href=\"java{{title}}\">", column: 16),
        unsafe("In an address that is a script", "<a href=\"javascript:go({{root}})\">", column: 26, saying: "script"),
        unsafe("In the address of a picture", "<img src=\"{{title}}\">", column: 13),
        unsafe("In the address of a form", "<form ACTION=\"{{title}}\">", column: 17),
        unsafe(
            "HTML in an attribute",
            "<p title=\"{{{vision}}}\">",
            column: 14,
            saying: "HTML, which cannot stand in an attribute"
        ),
        CheckedCase(
            "Another template in a script",
            "<script>{{> part}}</script>",
            others: ["part": "x"],
            at: "page.mustache:1:13 template-unsafe-context"
        ),
        CheckedCase(
            "A block as an attribute",
            "<p {{$a}}{{/a}}>",
            at: "page.mustache:1:7 template-unsafe-context"
        ),
        CheckedCase(
            "After a section that opens an attribute",
            "<p {{#isDraft}}class={{/isDraft}}{{title}}>",
            at: "page.mustache:1:36 template-unsafe-context"
        ),
    ]

    static let ordinaryTemplates: [String] = [
        "<!doctype html><html lang=\"en\"><title>{{title}}</title><h1 id='{{title}}'>{{title}}</h1>",
        "<a href=\"{{root}}index.html\">{{title}}</a>",
        "<a href=\"{{root}}{{title}}.html\">",
        "<a href=\"#{{title}}\">",
        "<a href=\"mailto:{{title}}\">",
        "<a href=\"page-{{title}}.html\">",
        "<a href=\"?q={{title}}\">",
        "{{#website}}<a href=\"{{website}}\">{{website}}</a><a href=\"{{.}}\">{{.}}</a>{{/website}}",
        "{{#links}}<img src=\"{{.}}\" alt=\"{{title}}\"/>{{/links}}",
        "<p class=\"a {{#isDraft}}draft{{/isDraft}}{{^isDraft}}final{{/isDraft}}\" title=\"{{title}}\">",
        "<option {{#isDraft}}selected{{/isDraft}}>{{title}}",
        "<a {{#isDraft}}aria-current=\"page\"{{/isDraft}} href=\"{{root}}\">{{title}}</a>",
        "<a href={{#isDraft}}\"{{root}}\"{{/isDraft}}{{^isDraft}}\"{{root}}x\"{{/isDraft}}>{{title}}</a>",
        "{{#isDraft}}<div class=\"a\">{{/isDraft}}{{^isDraft}}<div class=\"b\">{{/isDraft}}{{title}}</div>",
        "<!-- a < b \" {{title}} --><p>{{title}}</p>",
        "<p>2 < 3 and <3 {{title}}</p>",
        "<script src=\"{{root}}search.js\" defer></script><p>{{title}}",
        "<script>let a = 1 < 2 && \"</p>\"</script><p>{{title}}",
        "<style>p > a { }</style>{{{vision}}}",
        "<input value=\"{{title}}\" disabled><br/>{{title}}",
        "<p data-on=\"{{title}}\" data-style='{{title}}'>{{> part}}</p>",
        "<p class=\"{{> part}}\">{{$main}}{{title}}{{/main}}</p>",
        "<svg viewBox=\"0 0 1 1\"><text x=\"{{title}}\">{{title}}</text></svg>",
        "<?xml version=\"1.0\"?><feed>{{title}}</feed>",
    ]
}
