import Testing

@Suite("Templates that include themselves")
struct RecursionTests {
    @Test("Recursion is allowed only if it ends with the data", arguments: cases)
    func recursion(_ example: CheckedCase) {
        example.verify()
    }

    static let cases: [CheckedCase] = [
        CheckedCase(
            "A tree that goes down through its list",
            "{{#menu}}{{> item}}{{/menu}}",
            others: [
                "item": "<li>{{label}}{{#below}}{{> item}}{{/below}}</li>"
            ]
        ),
        CheckedCase(
            "Two that include each other through a list",
            "{{#menu}}{{> item}}{{/menu}}",
            others: [
                "item": "{{label}}{{> below}}", "below": "<ul>{{#below}}{{> item}}{{/below}}</ul>",
            ]
        ),
        CheckedCase(
            "A template that includes itself",
            "x{{> page}}",
            at: "page.mustache:1:6 template-endless-recursion",
            saying: ["without end"]
        ),
        CheckedCase(
            "A yes or no does not end it",
            "{{#isDraft}}{{> page}}{{/isDraft}}",
            at: "page.mustache:1:17 template-endless-recursion"
        ),
        CheckedCase(
            "Two that include each other",
            "{{> a}}",
            others: ["a": "{{> b}}", "b": "{{> a}}"],
            at: "a.mustache:1:5 template-endless-recursion",
            "b.mustache:1:5 template-endless-recursion"
        ),
        CheckedCase(
            "A list of what is around, which never gets smaller",
            "{{> part}}",
            others: ["part": "{{#rows}}{{id}}{{> part}}{{/rows}}"],
            at: "part.mustache:1:20 template-endless-recursion"
        ),
        CheckedCase(
            "A list that a computed property makes anew each time",
            "{{#menu}}{{> item}}{{/menu}}",
            others: ["item": "{{label}}{{#madeUp}}{{> item}}{{/madeUp}}"],
            at: "item.mustache:1:25 template-endless-recursion"
        ),
        CheckedCase(
            "A parent that extends itself",
            "{{< page}}{{/page}}",
            at: "page.mustache:1:5 template-endless-recursion"
        ),
        CheckedCase(
            "A parent that content stops",
            "{{< a}}{{$stop}}done{{/stop}}{{/a}}",
            others: [
                "a": "{{$stop}}{{< a}}{{$stop}}inner{{/stop}}{{/a}}{{/stop}}"
            ]
        ),
    ]
}
