import Declarations
import Foundation
import Model
import Testing

/// `docs/content.md` and `docs/schemas` say what the declarations say.
///
/// With SCRUTINY_RECORD=1 they are written, and the tests fail so that nobody takes that for a test.
@Suite("The reference of content files")
struct ContentReferenceTests {
    private static let isRecording = ProcessInfo.processInfo.environment["SCRUTINY_RECORD"] == "1"
    private static let docs = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs")
    static let files = ContentFileReference.all(of: Content.declaration.description)

    private func compare(_ expected: String, _ path: String) throws {
        let url = Self.docs.appending(path: path)
        let written = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        if Self.isRecording, written != expected {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try expected.write(to: url, atomically: true, encoding: .utf8)
            Issue.record("docs/\(path) was recorded; look at the difference and run the tests again")
            return
        }
        #expect(written == expected, "record it: SCRUTINY_RECORD=1 swift test --filter ContentReferenceTests")
    }

    @Test("Every file's keys are listed in docs/content.md, and nothing else is")
    func tables() throws {
        let url = Self.docs.appending(path: "content.md")
        var text = try String(contentsOf: url, encoding: .utf8)
        for file in Self.files {
            let (begin, end) = ("<!-- keys of \(file.name) -->\n", "<!-- end of keys -->")
            let start = try #require(text.range(of: begin), "docs/content.md has no place for the keys of \(file.name)")
            let stop = try #require(text.range(of: end, range: start.upperBound..<text.endIndex))
            text.replaceSubrange(
                start.upperBound..<stop.lowerBound,
                with: "\n" + KeyTable.markdown(of: file.thing) + "\n"
            )
        }
        try compare(text, "content.md")
    }

    @Test("Every YAML file has a JSON Schema for editors", arguments: files.map(\.name))
    func schemas(name: String) throws {
        let file = try #require(Self.files.first { $0.name == name })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(ContentSchema.schema(of: file)), as: UTF8.self)
        try compare(json + "\n", "schemas/\(name).schema.json")
    }

    @Test("Every key says what it means, and every name of a file is its own")
    func meanings() {
        #expect(Set(Self.files.map(\.name)).count == Self.files.count)
        for file in Self.files {
            for key in file.thing.keys where !key.name.isEmpty {
                #expect(!key.meaning.isEmpty && key.meaning.last != ".", "\(file.name): \(key.name)")
            }
        }
    }
}
