import Checks
internal import Diagnostics
import Testing

@Suite("Pictures that say nothing to those who do not see them")
struct PictureWithoutWordsTests {
    private func page(_ words: String) -> String {
        "-- files/map.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>\n"
            + "-- pages/a.md --\n---\ntitle: A\n---\n![\(words)](files/map.svg)\n"
    }

    @Test("Without words, or with the name of the file", arguments: ["", " ", "map.svg", "image"])
    func slips(words: String) throws {
        #expect(try findings(PictureWithoutWords.self, page(words)).map { $0.suffix(21) } == ["picture-without-words"])
    }

    @Test("Words that say what it shows are in order")
    func sound() throws {
        #expect(try findings(PictureWithoutWords.self, page("The five hubs on a map of the borough")).isEmpty)
    }
}
