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
}
