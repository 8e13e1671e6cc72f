import Testing

@Suite("Comments")
struct CommentTests {
    @Test("Comments follow the Mustache specification", arguments: cases)
    func comment(_ example: LanguageCase) throws {
        #expect(try example.result() == example.expected)
    }

    static let cases: [LanguageCase] = [
        LanguageCase("A comment is not written", "abc{{! not for members! }}def", gives: "abcdef"),
        LanguageCase("It may have several lines", "abc{{!\n  not\n  for members\n}}def\n", gives: "abcdef\n"),
        LanguageCase("Alone on its line it takes the line away", "One\n{{! a note }}\nTwo\n", gives: "One\nTwo\n"),
        LanguageCase("Also when indented", "One\n   {{! a note }}\nTwo\n", gives: "One\nTwo\n"),
        LanguageCase("Also with Windows line ends", "-\r\n{{! a note }}\r\n-", gives: "-\r\n-"),
        LanguageCase("Also on the first line", "  {{! a note }}\n?", gives: "?"),
        LanguageCase("Also on the last line", "?\n  {{! a note }}", gives: "?\n"),
        LanguageCase("Also with several lines", "One\n{{!\na note,\n}}\nTwo\n", gives: "One\nTwo\n"),
        LanguageCase("Also indented with several lines", "One\n  {{!\n    a note,\n  }}\nTwo\n", gives: "One\nTwo\n"),
        LanguageCase("Within a line the whitespace stays", "  abc {{! note }}\n", gives: "  abc \n"),
        LanguageCase("So it does on both sides", "abc {{! note }} def", gives: "abc  def"),
        LanguageCase(
            "A comment is not a name",
            "shown: >{{! note }}<",
            #"{"! note": 1, "! note ": 2, "!note": 3, "note": 4}"#,
            gives: "shown: ><"
        ),
    ]
}
