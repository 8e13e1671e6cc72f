import Checks
import Testing

@Suite("Arrows in tables")
struct ArrowDisagreesTests {
    private func table(_ before: String, _ after: String, _ arrow: String) -> String {
        """
        -- pages/a.md --
        ---
        title: A
        ---
        | Measure | Jun-23 | Jul-23 | Target | Direction |
        |---|---|---|---|---|
        | Visits | \(before) | \(after) | 90.0% | \(arrow) |

        """
    }

    @Test(
        "An arrow that the figures contradict is found",
        arguments: [
            ("47.3%", "52.0%", "◀ ▶"), ("47.3%", "52.0%", "▼"), ("52.0%", "47.3%", "↑"), ("14.9%", "14.9%", "▲"),
        ]
    )
    func slips(before: String, after: String, arrow: String) throws {
        #expect(try findings(ArrowDisagrees.self, table(before, after, arrow)).count == 1)
    }

    @Test(
        "An arrow that agrees, or has no figures to agree with, is in order",
        arguments: [
            ("47.3%", "52.0%", "▲"), ("47.3%", "52.0%", "▲ up, worse"), ("52.0%", "47.3%", "▼"),
            ("14.9%", "14.9%", "►◄"),
            ("–", "52.0%", "▼"), ("47.3%", "52.0%", "see below"),
        ]
    )
    func sound(before: String, after: String, arrow: String) throws {
        #expect(try findings(ArrowDisagrees.self, table(before, after, arrow)).isEmpty)
    }
}
