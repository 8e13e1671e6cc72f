import Checks
import Testing

@Suite("Links that are not written as links")
struct MistypedLinkTests {
    private func page(_ text: String) -> String { "-- pages/a.md --\n---\ntitle: A\n---\n\(text)\n" }

    @Test(
        "What was meant as a link is found at its brackets",
        arguments: [
            ("In time: [99%] (kpi:a@2024-09).", "4:16"), ("In time: [99%](kpi: a@2024-09).", "4:14"),
            ("In time: [99%][kpi:a].", "4:15"), ("In time: [99%](kpi a).", "4:14"), ("See ![chart:a].", "4:6"),
            ("See [the page](page:b", "4:14"), ("See [99%(kpi:a@2024-09).", "4:9"), ("See [99%] (KPI: a).", "4:11"),
            ("**Of [99%] (kpi:a)**", "4:12"), ("See [99%]\n(kpi:a)", "5:1"), ("See `x` and [99%] (kpi:a).", "4:19"),
            ("| a |\n|---|\n| [99%] (kpi:a) |", "6:9"),
        ]
    )
    func mistyped(text: String, place: String) throws {
        #expect(try findings(MistypedLink.self, page(text)) == ["pages/a.md:\(place) mistyped-link"])
    }

    @Test(
        "Links, code and brackets in English are left alone",
        arguments: [
            "In time: [99%](kpi:a@2024-09) (and more).", "See ![](chart:a).", "As `[99%] (kpi:a)` or `](`.",
            "    [99%] (kpi:a)", "A risk (priority: high), a case (case: closed).", "[sic] (as printed)",
            "[a][kpi]\n\n[kpi]: page:a", "A list [1] [2] (both).", "Reports (report) and [cases].",
        ]
    )
    func sound(text: String) throws {
        #expect(try findings(MistypedLink.self, page(text)).isEmpty)
    }

    @Test("Each of several is found")
    func several() throws {
        #expect(try findings(MistypedLink.self, page("[1] (kpi:a) and [2] (kpi:b)")).count == 2)
    }
}
