import Checks
import Foundation
import Testing

/// One rule, one file, one test file.
@Suite("The files of checks")
struct CheckFilesTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The Swift files of a folder, as `Time/ReportOrder`.
    private static func files(_ folder: String) -> [String] {
        let path = root.appending(path: folder).path(percentEncoded: false)
        return (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(".swift".count)) }.sorted()
    }

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The files that find something: those that state a rule.
    static let sources: [String] = files("Sources/Checks").filter {
        (try? text("Sources/Checks/\($0).swift"))?.contains("package static let rule = Rule") == true
    }

    private static func name(_ file: String) -> String { String(file.split(separator: "/").last ?? "") }

    @Test("Every check is a file of its own, of the same name, and there are no others")
    func everyCheck() {
        let expected = Checks.all.map { "\($0)" } + ["Acknowledging"]
        #expect(Self.sources.map(Self.name).sorted() == expected.sorted())
    }

    @Test("A file states one rule", arguments: sources)
    func one(file: String) throws {
        let text = try Self.text("Sources/Checks/\(file).swift")
        #expect(text.matches(of: /= Rule[.(]/).count == 1)
        #expect(text.contains("enum \(Self.name(file))"))
    }

    @Test("Every check has a test file of the same name in the same place", arguments: sources)
    func tests(file: String) throws {
        let tests = try Self.text("Tests/ChecksTests/\(file)Tests.swift")
        #expect(tests.contains("struct \(Self.name(file))Tests"))
        #expect(tests.contains("@Test"))
    }
}
