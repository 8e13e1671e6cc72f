import Testing

@Suite("Inverted sections")
struct InvertedSectionTests {
    @Test("Inverted sections follow the Mustache specification", arguments: cases)
    func invertedSection(_ example: LanguageCase) throws {
        #expect(try example.result() == example.expected)
    }

    private static let yes = #"{"late": true}"#
    private static let no = #"{"late": false}"#

    static let cases: [LanguageCase] = [
        LanguageCase("No shows it", "[{{^late}}In time{{/late}}]", no, gives: "[In time]"),
        LanguageCase("Null shows it", "[{{^late}}In time{{/late}}]", #"{"late": null}"#, gives: "[In time]"),
        LanguageCase("Yes hides it", "[{{^late}}In time{{/late}}]", yes, gives: "[]"),
        LanguageCase("Text hides it", "[{{^late}}In time{{/late}}]", #"{"late": "May"}"#, gives: "[]"),
        LanguageCase("An object hides it", "[{{^lead}}{{role}}{{/lead}}]", #"{"lead": {"role": "x"}}"#, gives: "[]"),
        LanguageCase("A list hides it", "[{{^l}}{{n}}{{/l}}]", #"{"l": [{"n": 1}, {"n": 2}]}"#, gives: "[]"),
        LanguageCase("An empty list shows it", "[{{^l}}none{{/l}}]", #"{"l": []}"#, gives: "[none]"),
        LanguageCase("A missing name shows it", "[{{^l}}none{{/l}}]", gives: "[none]"),
        LanguageCase(
            "Inverted sections may follow one another",
            "{{^late}}\n- one\n{{/late}}\n- {{two}}\n{{^late}}\n- three\n{{/late}}\n",
            #"{"late": false, "two": "two"}"#,
            gives: "- one\n- two\n- three\n"
        ),
        LanguageCase("One may contain itself", "a {{^late}}b {{^late}}c{{/late}} d{{/late}} e", no, gives: "a b c d e"),
        LanguageCase("Hidden, it hides all of it", "a {{^late}}b {{^late}}c{{/late}} d{{/late}} e", yes, gives: "a  e"),
        LanguageCase("A dotted name that is yes hides it", "[{{^k.l}}x{{/k.l}}]", #"{"k": {"l": true}}"#, gives: "[]"),
        LanguageCase("One that is no shows it", "[{{^k.l}}x{{/k.l}}]", #"{"k": {"l": false}}"#, gives: "[x]"),
        LanguageCase("One that breaks off shows it", "[{{^k.l.m}}x{{/k.l.m}}]", #"{"k": {}}"#, gives: "[x]"),
        LanguageCase("Whitespace around stays", " - {{^late}}\t-\t{{/late}} - \n", no, gives: " - \t-\t - \n"),
        LanguageCase("Whitespace inside stays", " - {{^late}} {{! c }}\n {{/late}} - \n", no, gives: " -  \n  - \n"),
        LanguageCase(
            "One within a line keeps the line",
            " {{^late}}one{{/late}}\n {{^late}}two{{/late}}\n",
            no,
            gives: " one\n two\n"
        ),
        LanguageCase(
            "A tag alone on its line takes the line away",
            "a\n{{^late}}\nb\n{{/late}}\nc\n",
            no,
            gives: "a\nb\nc\n"
        ),
        LanguageCase("Also with spaces around it", "a\n  {{^late}}\nb\n  {{/late}} \nc\n", no, gives: "a\nb\nc\n"),
        LanguageCase("Also with Windows line ends", "a\r\n{{^late}}\r\n{{/late}}\r\nb", no, gives: "a\r\nb"),
        LanguageCase("Also on the first line", "  {{^late}}\n>{{/late}}\n/", no, gives: ">\n/"),
        LanguageCase("Also on the last line", ">{{^late}}\n/\n  {{/late}}", no, gives: ">\n/\n"),
        LanguageCase("Spaces in the tags do not matter", "|{{^  late }}={{/ late  }}|", no, gives: "|=|"),
    ]
}
