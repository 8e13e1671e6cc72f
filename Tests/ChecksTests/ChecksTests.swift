import Checks
import Model
import Reading
import TestSupport
import Testing

@Suite("All checks")
struct ChecksTests {
    @Test("Sound content has no findings")
    func sound() throws {
        let (content, diagnostics) = ContentReader.read(ContentFiles(root: "", files: TextArchive.bytes(soundContent)))
        #expect(diagnostics.isEmpty)
        #expect(Checks.findings(in: try #require(content)) == [])
    }

    @Test("Every check is listed once, under a rule id of its own")
    func list() {
        let rules = Checks.all.map { $0.rule }
        #expect(Set(rules).count == rules.count)
        for rule in rules {
            #expect(
                rule.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            )
        }
    }
}
