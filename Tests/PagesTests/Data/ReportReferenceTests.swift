import Declarations
import Foundation
import Pages
import Testing

/// `docs/report-json.md` says what the declarations of the data say.
///
/// With SCRUTINY_RECORD=1 it is written, and the test fails so that nobody takes that for a test.
@Suite("The reference of the report as data")
struct ReportReferenceTests {
    private static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/report-json.md")
    private static let begin = "<!-- keys -->\n"

    @Test("Every key is listed in docs/report-json.md, and nothing else is")
    func tables() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let start = try #require(text.range(of: Self.begin), "docs/report-json.md has no place for the keys")
        let expected = text[..<start.upperBound] + "\n" + DataTables.markdown(of: ReportData.description)
        if ProcessInfo.processInfo.environment["SCRUTINY_RECORD"] == "1", text != expected {
            try String(expected).write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("docs/report-json.md was recorded; look at the difference and run the tests again")
            return
        }
        #expect(text == expected, "record it: SCRUTINY_RECORD=1 swift test --filter ReportReferenceTests")
    }

    @Test("Every key says what it means, and things of one name are one thing")
    func meanings() {
        var known = [String: [String]]()
        var next = [ReportData.description]
        while let thing = next.popLast() {
            let keys = thing.keys.map(\.name)
            let isNew = known[thing.name] == nil
            #expect(known[thing.name, default: keys] == keys, "two things are called '\(thing.name)'")
            known[thing.name] = keys
            for key in thing.keys {
                #expect(!key.meaning.isEmpty && key.meaning.last != ".", "\(thing.name): \(key.name)")
                if isNew { next += key.form.parts }
            }
        }
    }
}
