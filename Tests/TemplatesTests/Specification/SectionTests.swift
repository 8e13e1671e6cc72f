import Testing

@Suite("Sections")
struct SectionTests {
    @Test("Sections follow the Mustache specification", arguments: cases)
    func section(_ example: LanguageCase) throws {
        #expect(try example.result() == example.expected)
    }

    private static let yes = #"{"late": true}"#
    private static let no = #"{"late": false}"#

    static let cases: [LanguageCase] = [
        LanguageCase("Yes shows the section", "[{{#late}}Overdue{{/late}}]", yes, gives: "[Overdue]"),
        LanguageCase("No hides it", "[{{#late}}Overdue{{/late}}]", no, gives: "[]"),
        LanguageCase("Null hides it", "[{{#late}}Overdue{{/late}}]", #"{"late": null}"#, gives: "[]"),
        LanguageCase("Empty text hides it", "[{{#late}}Overdue{{/late}}]", #"{"late": ""}"#, gives: "[]"),
        LanguageCase("Nought is a figure and shows it", "[{{#late}}{{.}}{{/late}}]", #"{"late": 0}"#, gives: "[0]"),
        LanguageCase("A missing name hides it", "[{{#late}}Overdue{{/late}}]", gives: "[]"),
        LanguageCase(
            "Names are looked for in the value of the section",
            "{{#lead}}By {{role}}.{{/lead}}",
            #"{"lead": {"role": "Director"}}"#,
            gives: "By Director."
        ),
        LanguageCase(
            "Names that it does not have are looked for further out",
            "{{#inner}}{{p}} {{q}} {{r.s}}{{/inner}}",
            #"{"p": "one", "q": "not this", "inner": {"q": "two"}, "r": {"s": "three"}}"#,
            gives: "one two three"
        ),
        LanguageCase(
            "Text shows a section on itself once",
            "{{#owner}}{{.}}, so {{owner}}{{/owner}}",
            #"{"owner": "Ann"}"#,
            gives: "Ann, so Ann"
        ),
        LanguageCase(
            "All values around a list can be named in it",
            "{{#years}}{{#terms}}{{code.long}}{{n}}: {{#weeks}}{{code.short}}{{n}}{{w}} {{/weeks}}{{/terms}}{{/years}}",
            #"{"years": [{"code": {"long": "Year", "short": "y"}, "terms": [{"n": 3, "weeks": [{"w": "a"}, {"w": "b"}]}]}]}"#,
            gives: "Year3: y3a y3b "
        ),
        LanguageCase(
            "Deep nesting finds every value",
            """
            {{#v}}
            {{a}}
            {{#w}}
            {{a}}{{b}}{{a}}
            {{#x}}
            {{a}}{{b}}{{c}}{{b}}{{a}}
            {{#y}}
            {{a}}{{b}}{{c}}{{d}}{{c}}
            {{#e}}
            {{a}}{{b}}{{c}}{{d}}{{e}}{{.}}0{{.}}
            {{/e}}
            {{d}}{{c}}
            {{/y}}
            {{c}}{{b}}
            {{/x}}
            {{b}}{{a}}
            {{/w}}
            {{a}}
            {{/v}}

            """,
            #"{"v": {"a": 1}, "w": {"b": 2}, "x": {"c": 3, "y": {"d": 4, "e": 5}}}"#,
            gives: "1\n121\n12321\n12343\n12345505\n43\n32\n21\n1\n"
        ),
        LanguageCase(
            "A list shows it once for each",
            "{{#l}}<{{n}}>{{/l}}",
            #"{"l": [{"n": 7}, {"n": 8}]}"#,
            gives: "<7><8>"
        ),
        LanguageCase("An empty list hides it", "[{{#l}}x{{/l}}]", #"{"l": []}"#, gives: "[]"),
        LanguageCase("Text is not a list of letters", "[{{#l}}x{{/l}}]", #"{"l": "abc"}"#, gives: "[x]"),
        LanguageCase(
            "Sections may follow one another",
            "{{#late}}\n- one\n{{/late}}\n- {{two}}\n{{#late}}\n- three\n{{/late}}\n",
            #"{"late": true, "two": "two"}"#,
            gives: "- one\n- two\n- three\n"
        ),
        LanguageCase(
            "A section may contain itself",
            "a {{#late}}b {{#late}}c{{/late}} d{{/late}} e",
            yes,
            gives: "a b c d e"
        ),
        LanguageCase("Hidden, it hides all of it", "a {{#late}}b {{#late}}c{{/late}} d{{/late}} e", no, gives: "a  e"),
        LanguageCase(
            "A full stop is each text of a list",
            "{{#l}}<{{.}}>{{/l}}",
            #"{"l": ["p", "q"]}"#,
            gives: "<p><q>"
        ),
        LanguageCase("It is each number of a list", "{{#l}}<{{.}}>{{/l}}", #"{"l": [4, 5]}"#, gives: "<4><5>"),
        LanguageCase(
            "It is each decimal of a list",
            "{{#l}}<{{.}}>{{/l}}",
            #"{"l": [4.50, 5.10]}"#,
            gives: "<4.5><5.1>"
        ),
        LanguageCase(
            "A section on a full stop goes through a list in a list",
            "{{#l}}<{{#.}}{{.}};{{/.}}>{{/l}}",
            #"{"l": [[1, 2], ["p"]]}"#,
            gives: "<1;2;><p;>"
        ),
        LanguageCase("Each text is escaped", "{{#l}}{{.}} {{/l}}", #"{"l": ["&", "<"]}"#, gives: "&amp; &lt; "),
        LanguageCase("With three braces it is not", "{{#l}}{{{.}}} {{/l}}", #"{"l": ["&", "<"]}"#, gives: "& < "),
        LanguageCase("With an ampersand it is not", "{{#l}}{{&.}} {{/l}}", #"{"l": ["&", "<"]}"#, gives: "& < "),
        LanguageCase(
            "The data itself may be a list",
            "{{#.}}<{{n}}>{{/.}}",
            #"[{"n": "p"}, {"n": "q"}]"#,
            gives: "<p><q>"
        ),
        LanguageCase(
            "A dotted name that is yes shows it",
            "{{#k.l.m}}x{{/k.l.m}}",
            #"{"k": {"l": {"m": true}}}"#,
            gives: "x"
        ),
        LanguageCase("One that is no hides it", "[{{#k.l.m}}x{{/k.l.m}}]", #"{"k": {"l": {"m": false}}}"#, gives: "[]"),
        LanguageCase("One that breaks off hides it", "[{{#k.l.m}}x{{/k.l.m}}]", #"{"k": {}}"#, gives: "[]"),
        LanguageCase("Whitespace around stays", " - {{#late}}\t-\t{{/late}} - \n", yes, gives: " - \t-\t - \n"),
        LanguageCase(
            "Whitespace inside stays",
            " - {{#late}} {{! kept apart }}\n {{/late}} - \n",
            yes,
            gives: " -  \n  - \n"
        ),
        LanguageCase(
            "A section within a line keeps the line",
            " {{#late}}one{{/late}}\n {{#late}}two{{/late}}\n",
            yes,
            gives: " one\n two\n"
        ),
        LanguageCase(
            "A tag alone on its line takes the line away",
            "a\n{{#late}}\nb\n{{/late}}\nc\n",
            yes,
            gives: "a\nb\nc\n"
        ),
        LanguageCase("Also with spaces around it", "a\n  {{#late}}  \nb\n  {{/late}}\nc\n", yes, gives: "a\nb\nc\n"),
        LanguageCase("Also with Windows line ends", "a\r\n{{#late}}\r\n{{/late}}\r\nb", yes, gives: "a\r\nb"),
        LanguageCase("Also on the first line", "  {{#late}}\n>{{/late}}\n/", yes, gives: ">\n/"),
        LanguageCase("Also on the last line", ">{{#late}}\n/\n  {{/late}}", yes, gives: ">\n/\n"),
        LanguageCase("Spaces in the tags do not matter", "|{{#  late }}={{/ late  }}|", yes, gives: "|=|"),
    ]
}
