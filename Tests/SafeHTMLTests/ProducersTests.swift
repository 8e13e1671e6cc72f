import Testing
import TestSupport

@Suite("Who may vouch for markup")
struct ProducersTests {
    @Test("Only the Markdown renderer, the chart drawer and the template engine make markup")
    func producers() throws {
        let files = try SourceFolder.swiftFiles()
        #expect(files.keys.contains { $0.hasPrefix("SafeHTML/") })
        let producers = files.filter { $0.value.contains("@_spi(HTMLProducer)") }.keys.sorted()
        #expect(producers.contains("Markdown/MarkdownRenderer.swift"))
        let allowed = ["SafeHTML/", "Markdown/", "Charts/", "Templates/"]
        let others = producers.filter { path in !allowed.contains { path.hasPrefix($0) } }
        #expect(others.isEmpty, "these files vouch for markup: \(others)")
    }
}
