import Diagnostics
import Templates
import Testing

@Suite("Reading of JSON")
struct JSONReaderTests {
    @Test("Every kind of value is read")
    func values() throws {
        let value = try TemplateValue(
            json: #" {"a": [1, -0.50, 2.5E+3, 1.0, 10], "b": {"c": null}, "d": true, "e": false, "f": ""} "#,
            path: "data.json"
        )
        #expect(
            value
                == .object([
                    "a": .list([.number("1"), .number("-0.5"), .number("2.5E+3"), .number("1"), .number("10")]),
                    "b": .object(["c": .null]), "d": .bool(true), "e": .bool(false), "f": .string(""),
                ])
        )
        #expect(try TemplateValue(json: "\u{FEFF}[]", path: "data.json") == .list([]))
        #expect(
            try TemplateValue(json: "123456789012345678901234567890.5", path: "d")
                == .number("123456789012345678901234567890.5")
        )
    }

    @Test("Escapes in texts are read")
    func escapes() throws {
        let value = try TemplateValue(json: #""\"\\\/\b\f\n\r\tA\u00e9\uD834\udd1e é""#, path: "data.json")
        #expect(value == .string("\"\\/\u{8}\u{C}\n\r\tAé𝄞 é"))
    }

    @Test(
        "What is not JSON is an error at its place",
        arguments: [
            ("", 1, 1), ("{\"a\": 1\n,}", 2, 2), ("[1 2]", 1, 4), ("{a: 1}", 1, 2), ("[1,]", 1, 4), ("tru", 1, 1),
            ("\"a", 1, 1), ("\"\\x\"", 1, 2), ("\"\\uD834\"", 1, 2), ("\"\\u12g4\"", 1, 4), ("01", 1, 2), ("1.", 1, 3),
            ("-", 1, 2), ("{\"a\": 1, \"a\": 2}", 1, 10), ("[] []", 1, 4), ("\"a\nb\"", 1, 3), ("{\"a\" 1}", 1, 6),
            ("\"\\u+123\"", 1, 4), ("1e", 1, 3), ("{", 1, 2), ("[", 1, 2), ("nul", 1, 1), ("\"\\uDD1E\"", 1, 2),
        ]
    )
    func mistakes(_ text: String, _ line: Int, _ column: Int) {
        let error = #expect(throws: JSONError.self) { try TemplateValue(json: text, path: "data.json") }
        #expect(error?.diagnostic.location == Diagnostics.SourceLocation(path: "data.json", line: line, column: column))
        #expect(error?.diagnostic.rule == "invalid-json")
    }

    @Test("Nesting without end is an error")
    func deepNesting() {
        let text = String(repeating: "[", count: 100_000)
        let error = #expect(throws: JSONError.self) { try TemplateValue(json: text, path: "data.json") }
        #expect(error?.diagnostic.message.contains("more than 500 deep") == true)
    }

    @Test("Texts cut short anywhere are errors and never crash")
    func cutShort() throws {
        let text = Array(#"{"a": [1.5, "x\u00e9\n", {"b": null}], "c": [true, false]}"#)
        for length in 0..<text.count {
            #expect(throws: JSONError.self) { try TemplateValue(json: String(text[0..<length]), path: "data.json") }
        }
    }
}
