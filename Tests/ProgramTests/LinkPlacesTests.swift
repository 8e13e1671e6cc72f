import Testing

/// A link of the content to a place that its page does not have is found where it is written.
@Suite("Links to places of their own page")
struct LinkPlacesTests {
    private func check(_ text: String) async throws -> [String] {
        let workplace = try Workplace()
        try workplace.write("---\ntitle: A\n---\n\(text)\n", to: "Content/pages/a.md")
        let outcome = try await ScrutinyProgram.run(["check"], in: workplace.path)
        return Finding.list(in: outcome.standardError).map {
            "\($0.place.path):\($0.place.line):\($0.place.column) \($0.rule)"
        }
    }

    @Test("Once, at its line in the content")
    func broken() async throws {
        #expect(
            try await check("See [one](#nowhere).\n\nAnd [two](#nowhere).") == ["Content/pages/a.md:4:11 broken-link"]
        )
    }

    @Test("A heading of the text is such a place")
    func sound() async throws {
        #expect(try await check("See [one](#the-hubs).\n\n## The hubs\n\nWords.").isEmpty)
    }
}
