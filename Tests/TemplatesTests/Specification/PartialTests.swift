import Testing

@Suite("Partials")
struct PartialTests {
    @Test("Partials follow the Mustache specification", arguments: cases)
    func partial(_ example: LanguageCase) throws {
        #expect(try example.result() == example.expected)
    }

    static let cases: [LanguageCase] = [
        LanguageCase("A partial is put in", "[{{>part}}]", partials: ["part": "from there"], gives: "[from there]"),
        LanguageCase("A missing one is empty", "[{{>part}}]", gives: "[]"),
        LanguageCase(
            "It sees the same values",
            "[{{>part}}]",
            #"{"w": "Ham"}"#,
            partials: ["part": "*{{w}}*"],
            gives: "[*Ham*]"
        ),
        LanguageCase(
            "It may include itself",
            "{{>tree}}",
            #"{"n": "a", "below": [{"n": "b", "below": []}, {"n": "c", "below": [{"n": "d", "below": []}]}]}"#,
            partials: ["tree": "{{n}}({{#below}}{{>tree}}{{/below}})"],
            gives: "a(b()c(d()))"
        ),
        LanguageCase(
            "It may include others",
            "{{>outer}}",
            #"{"p": "to", "q": "all"}"#,
            partials: ["outer": "*{{p}} {{>inner}}*", "inner": "{{q}}!"],
            gives: "*to all!*"
        ),
        LanguageCase("Whitespace around it stays", "- {{>part}} -", partials: ["part": "\t-\t"], gives: "- \t-\t -"),
        LanguageCase(
            "Within a line it is not indented",
            "  {{w}}  {{> part}}\n",
            #"{"w": "~"}"#,
            partials: ["part": "*\n*"],
            gives: "  ~  *\n*\n"
        ),
        LanguageCase(
            "Alone on its line it takes the line's end",
            "-\r\n{{>part}}\r\n-",
            partials: ["part": "*"],
            gives: "-\r\n*-"
        ),
        LanguageCase("Also on the first line", "  {{>part}}\n*", partials: ["part": "*\n*"], gives: "  *\n  **"),
        LanguageCase("Also on the last line", "*\n  {{>part}}", partials: ["part": "*\n*"], gives: "*\n  *\n  *"),
        LanguageCase(
            "Alone on its line it is indented, but not what values bring",
            "(\n  {{>part}}\n)\n",
            #"{"w": "p\nq"}"#,
            partials: ["part": "-\n{{{w}}}r s{{{w}}}t\n-\n"],
            gives: "(\n  -\n  p\nqr sp\nqt\n  -\n)\n"
        ),
        LanguageCase(
            "Indentation adds up",
            " {{>one}}\n",
            partials: ["one": "1\n  {{>two}}\n1\n", "two": "2\n2\n"],
            gives: " 1\n   2\n   2\n 1\n"
        ),
        LanguageCase(
            "Indentation adds up in one that includes itself",
            " {{>tree}}\n",
            #"{"n": "a", "below": [{"n": "b", "below": [{"n": "c", "below": []}]}]}"#,
            partials: ["tree": "{{n}}\n{{#below}}\n  {{>tree}}\n{{/below}}\n"],
            gives: " a\n   b\n     c\n"
        ),
        LanguageCase(
            "Lines with tags alone are not indented either",
            "  {{>part}}\n",
            #"{"l": [1, 2]}"#,
            partials: ["part": "{{#l}}\n{{.}}\n{{/l}}\n"],
            gives: "  1\n  2\n"
        ),
        LanguageCase("Spaces in the tag do not matter", "|{{>  part }}|", partials: ["part": "[]"], gives: "|[]|"),
    ]
}
