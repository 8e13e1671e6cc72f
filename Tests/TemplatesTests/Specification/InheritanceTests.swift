import Testing

@Suite("Inheritance")
struct InheritanceTests {
    @Test("Parents and blocks follow the Mustache specification", arguments: cases)
    func inheritance(_ example: LanguageCase) throws {
        #expect(try example.result() == example.expected)
    }

    @Test("Whitespace around parents and blocks follows the Mustache specification", arguments: whitespace)
    func indentation(_ example: LanguageCase) throws {
        #expect(try example.result() == example.expected)
    }

    static let cases: [LanguageCase] = [
        LanguageCase("A block shows what is in it", "{{$name}}No name{{/name}}\n", gives: "No name\n"),
        LanguageCase("Variables work in it", "{{$b}}a {{w}} b{{/b}}\n", #"{"w": "Ham"}"#, gives: "a Ham b\n"),
        LanguageCase("Raw variables work in it", "{{$b}}a {{{w}}} b{{/b}}\n", #"{"w": "<Ham>"}"#, gives: "a <Ham> b\n"),
        LanguageCase(
            "Sections work in it",
            "{{$b}}a {{#k}}{{w}}{{/k}} b{{/b}}\n",
            #"{"k": {"w": "Ham"}}"#,
            gives: "a Ham b\n"
        ),
        LanguageCase(
            "Inverted sections work in it",
            "{{$b}}a {{^k}}{{w}}{{/k}} b{{/b}}\n",
            #"{"w": "x"}"#,
            gives: "a x b\n"
        ),
        LanguageCase(
            "Values in it are not read as templates",
            "{{$b}}a {{#k}}{{w}}{{/k}} b{{/b}}\n",
            #"{"k": {"w": "{{v}}"}}"#,
            gives: "a {{v}} b\n"
        ),
        LanguageCase("A parent shows its blocks", "{{<p}}{{/p}}\n", partials: ["p": "{{$b}}own{{/b}}"], gives: "own"),
        LanguageCase(
            "A block can be given content",
            "{{<p}}{{$b}}new{{/b}}{{/p}}",
            partials: ["p": "<{{$b}}old{{/b}}>"],
            gives: "<new>"
        ),
        LanguageCase(
            "Values of the block's name change nothing",
            "{{<p}}{{$b}}new{{/b}}{{/p}}",
            #"{"b": "value"}"#,
            partials: ["p": "{{$b}}old{{/b}}"],
            gives: "new"
        ),
        LanguageCase(
            "Nor do they change what the block shows by itself",
            "{{<p}}{{/p}}",
            #"{"b": "value"}"#,
            partials: ["p": "{{$b}}old{{/b}}"],
            gives: "old"
        ),
        LanguageCase(
            "Text before a parent stays",
            "a {{<p}}{{$b}}new{{/b}}{{/p}}",
            partials: ["p": "{{$b}}old{{/b}}"],
            gives: "a new"
        ),
        LanguageCase(
            "A parent may be used twice with other content",
            "a {{<p}}{{$b}}new{{/b}}{{/p}} {{<p}}{{$b}}newer{{/b}}{{/p}}\n",
            partials: ["p": "<{{$b}}old{{/b}}{{$c}} more{{/c}}>"],
            gives: "a <new more> <newer more>\n"
        ),
        LanguageCase(
            "Only the block named is replaced",
            "{{<p}}{{$c}}new{{/c}}{{/p}}",
            partials: ["p": "{{$b}}first{{/b}}; {{$c}}second{{/c}}"],
            gives: "first; new"
        ),
        LanguageCase(
            "A parent without content is a partial",
            "{{>p}}={{<p}}{{/p}}",
            partials: ["p": "{{$b}}own{{/b}}"],
            gives: "own=own"
        ),
        LanguageCase(
            "Parents may name one another as long as the content ends it",
            "{{<p}}{{$b}}new{{/b}}{{/p}}",
            partials: [
                "p": "{{$b}}old{{/b}} {{$c}}{{<q}}{{/q}}{{/c}}",
                "q": "{{$b}}q's{{/b}} {{<p}}{{$c}}stop{{/c}}{{/p}}",
            ],
            gives: "new new new stop"
        ),
        LanguageCase(
            "Content from furthest out takes precedence",
            "{{<p}}{{$b}}outermost{{/b}}{{/p}}",
            partials: [
                "p": "{{<q}}{{$b}}p's{{/b}}{{/q}}", "q": "{{<r}}{{$b}}q's{{/b}}{{/r}}", "r": "{{$b}}r's{{/b}}",
            ],
            gives: "outermost"
        ),
        LanguageCase(
            "Without it the next takes precedence",
            "{{<p}}{{/p}}",
            partials: [
                "p": "{{<q}}{{$b}}p's{{/b}}{{/q}}", "q": "{{<r}}{{$b}}q's{{/b}}{{/r}}", "r": "{{$b}}r's{{/b}}",
            ],
            gives: "p's"
        ),
        LanguageCase(
            "Text in a parent but in no block is left out",
            "{{<p}} left {{$b}}new{{/b}} out {{/p}}",
            partials: ["p": "{{$b}}old{{/b}}"],
            gives: "new"
        ),
        LanguageCase(
            "Also where no block is given",
            "{{<p}} left out {{/p}}",
            partials: ["p": "{{$b}}old{{/b}}"],
            gives: "old"
        ),
        LanguageCase(
            "Names in content are looked for where the block stands",
            "{{<p}}{{$b}}new {{w}}{{/b}}{{/p}}",
            #"{"w": "outer", "k": {"w": "inner"}}"#,
            partials: ["p": "{{#k}}{{$b}}old {{w}}{{/b}}{{/k}}"],
            gives: "new inner"
        ),
        LanguageCase("A missing parent is empty", "[{{<p}}{{$b}}new{{/b}}{{/p}}]", gives: "[]"),
        LanguageCase(
            "A block in content is not filled by the content beside it",
            "{{<p}}{{$a}}a{{$b}}own{{/b}}{{/a}}{{$b}}B{{/b}}{{/p}}",
            partials: ["p": "{{$a}}{{/a}} {{$b}}{{/b}}"],
            gives: "aown B"
        ),
        LanguageCase(
            "A block in content of the same name ends",
            "{{<p}}{{$a}}1{{$a}}2{{/a}}{{/a}}{{/p}}",
            partials: ["p": "{{$a}}{{/a}}"],
            gives: "12"
        ),
    ]

    static let whitespace: [LanguageCase] = [
        LanguageCase(
            "Line ends inside content stay",
            "{{<p}}{{$b}}\none\n\n*\n{{/b}}{{/p}}",
            partials: ["p": "{{$b}}old{{/b}}"],
            gives: "one\n\n*\n"
        ),
        LanguageCase(
            "Content takes the indentation of its block",
            "{{<p}}{{$b}}new{{/b}}{{/p}}",
            partials: ["p": "top:\n   {{$b}}old{{/b}}\n"],
            gives: "top:\n   new\n"
        ),
        LanguageCase(
            "A parent that has its line to itself is indented",
            "Top\n   {{<p}}{{/p}}\n",
            partials: ["p": "a\nb\n"],
            gives: "Top\n   a\n   b\n"
        ),
        LanguageCase(
            "A block that has its line to itself indents content",
            "{{<p}}{{$b}}\na\nb{{/b}}\n{{/p}}\n",
            partials: ["p": "Top\n   {{$b}}{{/b}}\n"],
            gives: "Top\n   a\n   b\n"
        ),
        LanguageCase(
            "Content loses its own indentation",
            "{{<p}}{{$b}}\n      a\n      b\n{{/b}}{{/p}}\n",
            partials: ["p": "Top\n   {{$b}}\n   {{/b}}\n"],
            gives: "Top\n   a\n   b\n"
        ),
        LanguageCase(
            "Content takes the indentation of what it replaces",
            "{{<p}}{{$b}}\na\nb\n{{/b}}{{/p}}\n",
            partials: ["p": "Top\n{{$b}}\n   old\n{{/b}}\n"],
            gives: "Top\n   a\n   b\n"
        ),
        LanguageCase(
            "A block in content is indented as it is within the content",
            "{{<p}}{{$inner}}\nc\n{{/inner}}{{/p}}\n",
            partials: [
                "p": "{{<q}}{{$b}}\n   a\n   {{$inner}}\n      b\n   {{/inner}}\n{{/b}}{{/q}}\n",
                "q": "{{$b}}old{{/b}}",
            ],
            gives: "a\n   c\n"
        ),
        LanguageCase(
            "What a block shows by itself stays as it stands",
            "Top\n  {{$b}}\n    a\n   b\n  {{/b}}\n  {{$c}}c{{/c}}\nend\n",
            gives: "Top\n    a\n   b\n  c\nend\n"
        ),
        LanguageCase("An empty block takes its line away", "a\n  {{$b}}{{/b}}\nb\n", gives: "a\nb\n"),
        LanguageCase(
            "Parents in parents add their indentation",
            " {{<p}}\n   {{$b}}\n     x\n   {{/b}}\n {{/p}}\n",
            partials: [
                "p": "<p>\n  {{<q}}{{$c}}\n    {{$b}}{{/b}}\n  {{/c}}{{/q}}\n</p>\n",
                "q": "<q>\n  {{$c}}{{/c}}\n</q>\n",
            ],
            gives: " <p>\n   <q>\n     x\n   </q>\n </p>\n"
        ),
        LanguageCase(
            "Windows line ends are line ends",
            "{{<p}}{{$b}}\r\n  a\r\n{{/b}}{{/p}}\r\n",
            partials: ["p": "Top\r\n {{$b}}{{/b}}\r\nend"],
            gives: "Top\r\n a\r\nend"
        ),
    ]
}
