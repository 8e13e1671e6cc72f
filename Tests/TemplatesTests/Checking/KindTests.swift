import Testing

@Suite("Kinds of fields")
struct KindTests {
    @Test("A field that is used against its kind is an error", arguments: kinds)
    func kind(_ example: CheckedCase) {
        example.verify()
    }

    @Test("A field that may be absent is written only where it is known to be there", arguments: optionals)
    func optional(_ example: CheckedCase) {
        example.verify()
    }

    static let kinds: [CheckedCase] = [
        CheckedCase(
            "Text in three braces",
            "{{{title}}}",
            at: "page.mustache:1:4 template-raw-text",
            saying: ["'title', of the page of a priority, is not HTML", "{{title}}"]
        ),
        CheckedCase("Text after an ampersand", "{{& title}}", at: "page.mustache:1:5 template-raw-text"),
        CheckedCase("A link in three braces", "{{{root}}}", at: "page.mustache:1:4 template-raw-text"),
        CheckedCase(
            "A text of a list in three braces",
            "{{#words}}{{{.}}}{{/words}}",
            at: "page.mustache:1:14 template-raw-text"
        ),
        CheckedCase(
            "HTML in two braces",
            "{{vision}}",
            at: "page.mustache:1:3 template-escaped-markup",
            saying: ["{{{vision}}}"]
        ),
        CheckedCase(
            "A section on text that is always there",
            "{{#title}}{{.}}{{/title}}",
            at: "page.mustache:1:4 template-section-never-empty",
            saying: ["is text that is never empty", "always shown"]
        ),
        CheckedCase(
            "An inverted section on text that is always there",
            "{{^title}}none{{/title}}",
            at: "page.mustache:1:4 template-section-never-empty",
            saying: ["never shown"]
        ),
        CheckedCase(
            "A section on HTML that is always there",
            "{{#vision}}x{{/vision}}",
            at: "page.mustache:1:4 template-section-never-empty"
        ),
        CheckedCase(
            "An inverted section on a part that is always there",
            "{{^contact}}x{{/contact}}",
            at: "page.mustache:1:4 template-section-never-empty"
        ),
        CheckedCase(
            "A section on the value itself",
            "{{#words}}{{#.}}x{{/.}}{{/words}}",
            at: "page.mustache:1:14 template-section-never-empty"
        ),
        CheckedCase(
            "A yes or no that is written",
            "{{isDraft}}",
            at: "page.mustache:1:3 template-not-text",
            saying: ["a yes or no"]
        ),
        CheckedCase(
            "A list that is written",
            "{{rows}}",
            at: "page.mustache:1:3 template-not-text",
            saying: ["'rows', of the page of a priority, is a list"]
        ),
        CheckedCase("A part that is written", "{{contact}}", at: "page.mustache:1:3 template-not-text"),
        CheckedCase(
            "A whole model as the value itself",
            "{{#rows}}{{.}}{{/rows}}",
            at: "page.mustache:1:12 template-not-text",
            saying: ["a group of fields (a milestone in a table)"]
        ),
        CheckedCase(
            "A yes or no as the value itself",
            "{{#isDraft}}{{.}}{{/isDraft}}",
            at: "page.mustache:1:15 template-not-text"
        ),
    ]

    static let optionals: [CheckedCase] = [
        CheckedCase(
            "Optional text outside a section on it",
            "{{lead}}",
            at: "page.mustache:1:3 template-optional-unguarded",
            saying: ["'lead' may be absent", "{{#lead}} … {{/lead}}"]
        ),
        CheckedCase(
            "Optional text in its inverted section",
            "{{^lead}}{{lead}}{{/lead}}",
            at: "page.mustache:1:12 template-optional-unguarded"
        ),
        CheckedCase(
            "Optional text after its section",
            "{{#lead}}x{{/lead}}{{lead}}",
            at: "page.mustache:1:22 template-optional-unguarded"
        ),
        CheckedCase(
            "Optional HTML outside a section on it",
            "{{{note}}}",
            at: "page.mustache:1:4 template-optional-unguarded"
        ),
        CheckedCase(
            "A dotted name through a part that may be absent",
            "{{deputy.name}}",
            at: "page.mustache:1:3 template-optional-unguarded",
            saying: ["'deputy' may be absent"]
        ),
        CheckedCase(
            "A field of the same name elsewhere proves nothing",
            "{{#contact.email}}{{#deputy}}{{email}}{{/deputy}}{{/contact.email}}",
            at: "page.mustache:1:32 template-optional-unguarded"
        ),
        CheckedCase(
            "The field of one element proves nothing for another",
            "{{#rows}}{{#owner}}x{{/owner}}{{owner}}{{/rows}}",
            at: "page.mustache:1:33 template-optional-unguarded"
        ),
        CheckedCase(
            "A partial outside the section",
            "{{> lead}}",
            others: ["lead": "{{lead}}"],
            at: "lead.mustache:1:3 template-optional-unguarded"
        ),
        CheckedCase("Inside its section by name", "{{#lead}}{{lead}}{{/lead}}"),
        CheckedCase("Inside its section as the value itself", "{{#lead}}{{.}}{{/lead}}"),
        CheckedCase(
            "Inside other sections in its section",
            "{{#lead}}{{#rows}}{{#isLate}}{{lead}}{{/isLate}}{{/rows}}{{/lead}}"
        ),
        CheckedCase(
            "In a partial inside its section",
            "{{#lead}}{{> lead}}{{/lead}}",
            others: ["lead": "{{lead}}{{.}}"]
        ),
        CheckedCase("By a dotted name in its section", "{{#deputy}}{{deputy.name}}{{/deputy}}"),
        CheckedCase(
            "A section on a dotted name proves every part",
            "{{#deputy.office.street}}{{deputy.name}} {{deputy.office.street}} {{.}}{{/deputy.office.street}}"
        ),
        CheckedCase("An optional part of a part", "{{#contact.email}}{{contact.email}}{{/contact.email}}"),
    ]
}
