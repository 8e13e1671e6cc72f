import Checks
import Diagnostics
import Foundation
import Model
import Reading
import TestSupport
import Testing

/// Every file of `Tests/Fixtures/slips` is a slip that stood in a published paper, in the smallest content that shows it,
/// with what must be found; below it stands the same content put right, of which nobody must ask anything.
@Suite("Slips of published papers")
struct SlipsTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/slips")

    /// The cases' names.
    static let cases: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? [])
        .filter { $0.hasSuffix(".txt") && $0 != "base.txt" }.sorted()

    private static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// What is found in the base site with an archive laid over it, as `rule path:line`.
    private func found(_ archive: String) throws -> [String] {
        let files = TextArchive.bytes(try Self.text("base.txt")).merging(TextArchive.bytes(archive)) { $1 }
        let (content, diagnostics) = ContentReader.read(ContentFiles(root: "", files: files))
        let suppressed = Disclosure.applied(to: try #require(content))
        let all = (diagnostics + Checks.findings(in: suppressed)).inFileOrder()
        return all.map { "\($0.rule) \($0.location.path):\($0.location.line)" }.sorted()
    }

    @Test("There are at least 25 of them, and every one differs")
    func number() throws {
        #expect(Self.cases.count >= 25)
        #expect(Set(try Self.cases.map(Self.text)).count == Self.cases.count)
    }

    @Test("Nobody would ask anything about the site that they are laid over")
    func base() throws {
        #expect(try found("").isEmpty)
    }

    @Test("A slip is found, and nothing else; put right, nothing is found", arguments: cases)
    func slip(name: String) throws {
        let parts = try Self.text(name).components(separatedBy: "\n== corrected ==\n")
        try #require(parts.count == 2)
        let expected = parts[0].split(separator: "\n").filter { $0.hasPrefix("expect: ") }
            .map { String($0.dropFirst(8)) }.sorted()
        #expect(!expected.isEmpty)
        let slipped = try found(parts[0])
        #expect(slipped == expected)
        let corrected = try found(parts[1])
        #expect(corrected == [])
    }
}
