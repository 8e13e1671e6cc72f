import Diagnostics
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
    private func error(_ path: String, _ line: Int, _ column: Int, _ message: String = "m") -> Diagnostic {
        .error("rule", at: SourceLocation(path: path, line: line, column: column), message)
    }

    @Test("Findings come in file order: by path, line and column")
    func order() {
        let sorted = [error("b", 1, 1), error("a", 2, 1), error("a", 1, 9), error("a", 1, 2), error("a", 10, 1)]
            .inFileOrder()
        #expect(sorted.map(\.location.description) == ["a:1:2", "a:1:9", "a:2:1", "a:10:1", "b:1:1"])
    }

    @Test("The same finding is listed once, different ones at one place both")
    func once() {
        let findings = [error("a", 1, 1), error("a", 1, 1), error("a", 1, 1, "other")].inFileOrder()
        #expect(findings.map(\.message) == ["m", "other"])
    }

    @Test("Errors and queries are counted apart")
    func count() {
        let query = Diagnostic.query("rule", at: SourceLocation(path: "a"), "q", remedy: "r")
        let findings = [error("a", 1, 1), query, query]
        #expect(findings.count(of: .error) == 1)
        #expect(findings.count(of: .query) == 2)
        #expect(query.remedy == "r")
        #expect(query.severity == .query)
    }

    @Test("A location is printed as editors understand it")
    func location() {
        #expect(SourceLocation(path: "Content/site.yaml", line: 3, column: 14).description == "Content/site.yaml:3:14")
        #expect(SourceLocation(path: "x").description == "x:1:1")
    }

    @Test("A located value reads like the value and keeps its place")
    func located() {
        let place = SourceLocation(path: "a", line: 7, column: 8)
        let words = Located("words", at: place)
        #expect(words.count == 5)
        #expect(words.map { $0.uppercased() } == Located("WORDS", at: place))
    }
}
