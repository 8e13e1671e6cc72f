import Testing

@Suite("Set delimiters")
struct DelimiterTests {
    @Test("Changes of delimiters follow the Mustache specification", arguments: cases)
    func delimiters(_ example: LanguageCase) throws {
        #expect(try example.result() == example.expected)
    }

    static let cases: [LanguageCase] = [
        LanguageCase("Delimiters can be changed", "{{=<% %>=}}[<% ward %>]", #"{"ward": "Ham"}"#, gives: "[Ham]"),
        LanguageCase("They may be signs of any kind", "[{{=( )=}}(ward)]", #"{"ward": "Ham"}"#, gives: "[Ham]"),
        LanguageCase("They may be changed back", "{{=<% %>=}}<%={{ }}=%>{{ward}}", #"{"ward": "Ham"}"#, gives: "Ham"),
        LanguageCase("Raw values keep their brace", "{{=<% %>=}}<%{sign}%><%&sign%>", #"{"sign": "&"}"#, gives: "&&"),
        LanguageCase(
            "They hold inside and after sections",
            "<\n{{#late}}\n  {{w}}\n  $w$\n{{/late}}\n\n{{= $ $ =}}\n$#late$\n  {{w}}\n  $w$\n$/late$\n>\n",
            #"{"late": true, "w": "Ham"}"#,
            gives: "<\n  Ham\n  $w$\n\n  {{w}}\n  Ham\n>\n"
        ),
        LanguageCase(
            "They hold inside and after inverted sections",
            "<\n{{^late}}\n  {{w}}\n  $w$\n{{/late}}\n\n{{= $ $ =}}\n$^late$\n  {{w}}\n  $w$\n$/late$\n>\n",
            #"{"late": false, "w": "Ham"}"#,
            gives: "<\n  Ham\n  $w$\n\n  {{w}}\n  Ham\n>\n"
        ),
        LanguageCase(
            "They do not reach into a partial",
            "< {{>part}} >\n{{= $ $ =}}\n< $>part$ >\n",
            #"{"w": "Ham"}"#,
            partials: ["part": "-{{w}}-"],
            gives: "< -Ham- >\n< -Ham- >\n"
        ),
        LanguageCase(
            "Those of a partial do not reach out of it",
            "< {{>part}} >\n< -{{w}}-  -$w$- >\n",
            #"{"w": "Ham"}"#,
            partials: ["part": "-{{w}}- {{= $ $ =}} -$w$-"],
            gives: "< -Ham-  -Ham- >\n< -Ham-  -$w$- >\n"
        ),
        LanguageCase("Whitespace around the tag stays", "- {{=% %=}} -", gives: "-  -"),
        LanguageCase("Also before it on its line", " - {{=% %=}}\n", gives: " - \n"),
        LanguageCase("Alone on its line it takes the line away", "One\n{{=% %=}}\nTwo\n", gives: "One\nTwo\n"),
        LanguageCase("Also when indented", "One\n   {{=% %=}}\nTwo\n", gives: "One\nTwo\n"),
        LanguageCase("Also with Windows line ends", "-\r\n{{= % % =}}\r\n-", gives: "-\r\n-"),
        LanguageCase("Also on the first line", "  {{=% %=}}\n?", gives: "?"),
        LanguageCase("Also on the last line", "?\n  {{=% %=}}", gives: "?\n"),
        LanguageCase("Spaces in the tag do not matter", "-{{=  %    % =}}-", gives: "--"),
    ]
}
