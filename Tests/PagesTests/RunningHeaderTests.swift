import Testing

@testable import Pages

@Suite("The running header")
struct RunningHeaderTests {
    @Test(
        "No title can end the string or the style sheet",
        arguments: [
            ("Report: spring (2025)", "\"Report: spring (2025)\""),
            ("\"; } * { display: none", "\"\\22 \\3b  \\7d  \\2a  \\7b  display: none\""),
            ("a\\\nb</style>", "\"a\\5c \\a b\\3c \\2f style\\3e \""),
            ("Café – 2", "\"Café \\2013  2\""),
        ]
    )
    func string(text: String, expected: String) {
        #expect(SiteStyle.string(text) == expected)
    }
}
