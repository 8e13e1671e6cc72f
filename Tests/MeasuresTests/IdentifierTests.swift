import Figures
import MeasureSupport
import Measures
import Testing

@Suite("Ids")
struct IdentifierTests {
    @Test(
        "What can be a file and an address is an id",
        arguments: ["a", "EH-01", "2024-25", "IP-4.7-b", "console", "com10"]
    )
    func sound(id: String) {
        #expect(Identifier.problem(in: id) == nil)
    }

    @Test(
        "Anything else is none, and it is said why",
        arguments: [
            ("", "this id is empty"),
            ("a b", "the id 'a b' has a space; an id has only letters, digits, hyphens and full stops"),
            ("a/b", "the id 'a/b' has the character '/'; an id has only letters, digits, hyphens and full stops"),
            ("..", "the id '..' begins with '.'"), (".htaccess", "the id '.htaccess' begins with '.'"),
            ("-", "the id '-' begins with '-'"), ("a.", "the id 'a.' ends with '.'"),
            ("CON", "no file on Windows can have the name 'CON'"),
            ("lpt1.x", "no file on Windows can have the name 'lpt1.x'"),
            (
                String(repeating: "a", count: 81),
                "the id 'aaaaaaaaaaaaaaaaaaaa…' has 81 characters; an id has at most 80"
            ),
        ]
    )
    func unsound(id: String, problem: String) {
        #expect(Identifier.problem(in: id) == problem)
    }

    @Test("Eighty characters are not too many")
    func longest() {
        #expect(Identifier.problem(in: String(repeating: "a", count: 80)) == nil)
    }
}
