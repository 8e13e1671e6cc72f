import Checks
import Diagnostics
import Testing

@Suite("Rows that are up from more, or down from less")
struct RowMovementDisagreesTests {
    private func page(_ words: String) -> String {
        """
        -- pages/one.md --
        ---
        title: One
        ---
        | Age | Boys | Girls | What changed |
        |---|--:|--:|---|
        | 17 to 19 | 10.2% | 33.1% | \(words) |

        """
    }

    @Test("Up from more than the row's own cell is asked about, at the words")
    func slip() throws {
        let found = try diagnostics(
            RowMovementDisagrees.self,
            page("Both are higher, up from 10.6% in young men and 24.8% in young women since 2021")
        )
        #expect(found.map(\.message) == ["'up from 10.6% in young men', but the row gives 10.2% under 'Boys'"])
        #expect(found.map(\.location.line) == [6])
    }

    @Test("What the cells bear out, and what no column is about, raise no alarm")
    func sound() throws {
        for words in [
            "up from 24.8% in young women", "down from 10.6% in young men", "up from 50.1% in adults", "up from 17.4%",
        ] {
            #expect(try findings(RowMovementDisagrees.self, page(words)).isEmpty, "\(words)")
        }
    }
}
