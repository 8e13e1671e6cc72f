import Checks
import Testing

@Suite("Marks that readers would see")
struct MarkupAsTypedTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "Marks that are shown as they are typed are found",
        arguments: [
            "Visits fell.[^1]", "Visits ~~fell~~ rose.", "Visits ==stayed== level.", "- [ ] Visit all",
            "- [x] Visit all",
            "One line<br>and another", "A <b>strong</b> word", "#Heading", "• A bullet", "** Important** words",
        ]
    )
    func slips(text: String) throws {
        #expect(!(try findings(MarkupAsTyped.self, page(text)).isEmpty))
    }

    @Test(
        "What is in order raises no alarm",
        arguments: [
            "Visits fell (see below).", "**Important** and *stressed*", "- A bullet\n- Another", "# Heading",
            "2 < 3 and 5 > 4", "Fewer than <5 children", "C# and F# are languages", "1 == 1", "`<br>` is a tag",
            "Item #3", "Read [a page](page:a).", "From 10 to 20 – or more",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(MarkupAsTyped.self, page(text)).isEmpty)
    }
}
