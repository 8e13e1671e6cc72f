import Checks
internal import Diagnostics
import Testing

@Suite("Files that no page offers")
struct AttachedFileUnusedTests {
    private let table = "-- files/figures.csv --\nArea,Visits\nNorth,12\n"

    @Test("A file that no text names is asked about")
    func slips() throws {
        #expect(try findings(AttachedFileUnused.self, table) == ["files/figures.csv:1:1 attached-file-unused"])
    }

    @Test("A file that a text links to is in order, and so is the logo")
    func sound() throws {
        let page = "-- pages/a.md --\n---\ntitle: A\n---\nSee [the figures](files/figures.csv).\n"
        #expect(try findings(AttachedFileUnused.self, table + page).isEmpty)
    }
}
