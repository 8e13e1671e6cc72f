import Testing

@Suite("Variables")
struct InterpolationTests {
    @Test("Variables follow the Mustache specification", arguments: cases)
    func variable(_ example: LanguageCase) throws {
        #expect(try example.result() == example.expected)
    }

    static let cases: [LanguageCase] = [
        LanguageCase("Text without tags stays as it is", "Plymouth {and} around\n", gives: "Plymouth {and} around\n"),
        LanguageCase(
            "A name is replaced by its value",
            "Ward: {{ward}}.\n",
            #"{"ward": "Ham"}"#,
            gives: "Ward: Ham.\n"
        ),
        LanguageCase(
            "What is written is not read as a template again",
            "{{pattern}} / {{ward}}",
            #"{"pattern": "{{ward}}", "ward": "Ham"}"#,
            gives: "{{ward}} / Ham"
        ),
        LanguageCase(
            "Two braces escape for HTML",
            "a {{signs}} b",
            #"{"signs": "& \" < >"}"#,
            gives: "a &amp; &quot; &lt; &gt; b"
        ),
        LanguageCase("Three braces do not escape", "a {{{signs}}} b", #"{"signs": "& \" < >"}"#, gives: "a & \" < > b"),
        LanguageCase(
            "An ampersand does not escape",
            "a {{&signs}} b",
            #"{"signs": "& \" < >"}"#,
            gives: "a & \" < > b"
        ),
        LanguageCase("A whole number is written", "{{cases}} cases", #"{"cases": 203}"#, gives: "203 cases"),
        LanguageCase("So with three braces", "{{{cases}}} cases", #"{"cases": 203}"#, gives: "203 cases"),
        LanguageCase("So with an ampersand", "{{&cases}} cases", #"{"cases": 203}"#, gives: "203 cases"),
        LanguageCase(
            "A decimal keeps what is significant",
            "{{rate}} per head",
            #"{"rate": 4.310}"#,
            gives: "4.31 per head"
        ),
        LanguageCase("So with three braces", "{{{rate}}} per head", #"{"rate": 4.310}"#, gives: "4.31 per head"),
        LanguageCase("So with an ampersand", "{{&rate}} per head", #"{"rate": 4.310}"#, gives: "4.31 per head"),
        LanguageCase("Null is empty", "[{{gap}}]", #"{"gap": null}"#, gives: "[]"),
        LanguageCase("Null is empty in three braces", "[{{{gap}}}]", #"{"gap": null}"#, gives: "[]"),
        LanguageCase("Null is empty after an ampersand", "[{{&gap}}]", #"{"gap": null}"#, gives: "[]"),
        LanguageCase("A missing name is empty", "[{{gap}}]", gives: "[]"),
        LanguageCase("A missing name is empty in three braces", "[{{{gap}}}]", gives: "[]"),
        LanguageCase("A missing name is empty after an ampersand", "[{{&gap}}]", gives: "[]"),
        LanguageCase("Yes and no can be written", "{{a}} {{b}}", #"{"a": true, "b": false}"#, gives: "true false"),
        LanguageCase(
            "A dotted name reaches into a value",
            "{{lead.role}} = {{#lead}}{{role}}{{/lead}}",
            #"{"lead": {"role": "Director"}}"#,
            gives: "Director = Director"
        ),
        LanguageCase(
            "A dotted name in three braces reaches into a value",
            "{{{lead.role}}} = {{#lead}}{{{role}}}{{/lead}}",
            #"{"lead": {"role": "A&B"}}"#,
            gives: "A&B = A&B"
        ),
        LanguageCase(
            "A dotted name after an ampersand reaches into a value",
            "{{&lead.role}} = {{#lead}}{{&role}}{{/lead}}",
            #"{"lead": {"role": "A&B"}}"#,
            gives: "A&B = A&B"
        ),
        LanguageCase(
            "A dotted name may be long",
            "{{k.l.m.n.o.p}}",
            #"{"k": {"l": {"m": {"n": {"o": {"p": "deep"}}}}}}"#,
            gives: "deep"
        ),
        LanguageCase("A dotted name that breaks off is empty", "[{{k.l.m}}]", #"{"k": {}}"#, gives: "[]"),
        LanguageCase(
            "Later parts of a dotted name are looked for only in what came before",
            "[{{k.l.m.role}}]",
            #"{"k": {"l": {}}, "m": {"role": "Director"}}"#,
            gives: "[]"
        ),
        LanguageCase(
            "The first part of a dotted name is looked for like any name",
            "{{#k}}{{l.m.role}}{{/k}}",
            #"{"k": {"l": {"m": {"role": "inner"}}}, "l": {"m": {"role": "outer"}}}"#,
            gives: "inner"
        ),
        LanguageCase(
            "The innermost value that has the first part decides",
            "[{{#k}}{{l.m}}{{/k}}]",
            #"{"k": {"l": {}}, "l": {"m": "outer"}}"#,
            gives: "[]"
        ),
        LanguageCase("A dotted name is never one key", "[{{k.l}}]", #"{"k.l": "x"}"#, gives: "[]"),
        LanguageCase("A key with a full stop hides nothing", "{{k.l}}", #"{"k.l": "x", "k": {"l": "y"}}"#, gives: "y"),
        LanguageCase(
            "A leading full stop looks only in the innermost value",
            "[{{#k}}{{.role}}{{/k}}{{#l}}{{.role}}{{/l}}]",
            #"{"k": {"a": 1}, "l": {"role": "own"}, "role": "outer"}"#,
            gives: "[own]"
        ),
        LanguageCase("The value itself is a full stop", "Ward: {{.}}.", #""Ham""#, gives: "Ward: Ham."),
        LanguageCase("The value itself is escaped", "{{.}}", #""& \" < >""#, gives: "&amp; &quot; &lt; &gt;"),
        LanguageCase("The value itself in three braces is not", "{{{.}}}", #""& \" < >""#, gives: "& \" < >"),
        LanguageCase("The value itself after an ampersand is not", "{{&.}}", #""& \" < >""#, gives: "& \" < >"),
        LanguageCase("The value itself may be a number", "{{.}} cases", "203", gives: "203 cases"),
        LanguageCase("Whitespace around a variable stays", "| {{sign}} |", #"{"sign": "~"}"#, gives: "| ~ |"),
        LanguageCase("So with three braces", "| {{{sign}}} |", #"{"sign": "~"}"#, gives: "| ~ |"),
        LanguageCase("So with an ampersand", "| {{&sign}} |", #"{"sign": "~"}"#, gives: "| ~ |"),
        LanguageCase(
            "A variable alone on its line keeps the line",
            "   {{sign}}\n",
            #"{"sign": "~"}"#,
            gives: "   ~\n"
        ),
        LanguageCase("So with three braces", "   {{{sign}}}\n", #"{"sign": "~"}"#, gives: "   ~\n"),
        LanguageCase("So with an ampersand", "   {{&sign}}\n", #"{"sign": "~"}"#, gives: "   ~\n"),
        LanguageCase("Spaces in the tag do not matter", "|{{  sign }}|", #"{"sign": "~"}"#, gives: "|~|"),
        LanguageCase("So with three braces", "|{{{  sign }}}|", #"{"sign": "~"}"#, gives: "|~|"),
        LanguageCase("So with an ampersand", "|{{&  sign }}|", #"{"sign": "~"}"#, gives: "|~|"),
    ]
}
