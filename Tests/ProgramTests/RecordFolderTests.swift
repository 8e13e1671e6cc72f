import Foundation
import Testing

/// Every folder in `Tests/Fixtures/record` is a case.
///
/// The autumn report of the base site is frozen; then the case's `Content` is laid over the content; then the report is
/// frozen again, with the reason in `reason.txt` if there is one; and the site of the later report is built. What the
/// program says, and what the site says has changed, is in `expected.txt`.
@Suite("The published record, folder by folder")
struct RecordFolderTests {
    private static let folder = Folder.fixtures + "/record"

    /// The cases, in order.
    static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

    @Test("There are cases for freezing, amending, revising, slipping and dropping")
    func complete() {
        #expect(Self.cases == ["amend", "drop", "freeze", "revise", "slip"])
    }

    @Test("What was published is kept, compared and never changed in silence", arguments: cases)
    func record(name: String) async throws {
        let place = try Workplace()
        try place.replace("state: draft", with: "state: published", in: "Content/reports/autumn/report.md")
        let folder = Self.folder + "/" + name
        var transcript = try await Self.freeze(place)
        let kept = try place.text(of: "Content/reports/autumn/published.json")
        if Folder.exists(folder + "/Content") { try place.overlay(folder, part: "Content") }
        transcript += try await Self.freeze(place)
        #expect(
            try place.text(of: "Content/reports/autumn/published.json") == kept,
            "freezing again changed the record"
        )
        if Folder.exists(folder + "/reason.txt") {
            let reason = try Folder.text(folder + "/reason.txt").trimmingCharacters(in: .whitespacesAndNewlines)
            transcript += try await Self.freeze(place, "--amend", reason)
            #expect(try place.text(of: "Content/reports/autumn/published.json").contains(reason))
        }
        try await place.build()
        let schema = try place.text(of: "Output/data/report.schema.json")
        let report = try place.text(of: "Output/data/report.json")
        #expect(JSONSchema(try JSON(Data(schema.utf8))).problems(in: try JSON(Data(report.utf8))) == [])
        transcript += "changes: " + (try Self.changes(place)) + "\n"
        let page = try place.text(of: "Output/since-last-report.html")
        #expect(page.contains("One child was left out of the figure for 2022-23.") == (name == "amend"))
        try Self.compare(transcript, with: folder + "/expected.txt", name: name)
    }

    private static func freeze(_ place: Workplace, _ arguments: String...) async throws -> String {
        let outcome = try await ScrutinyProgram.run(["freeze", "autumn"] + arguments, in: place.path)
        // Queries have golden folders of their own.
        let failures = outcome.standardError.split(separator: "\n").filter {
            $0.hasPrefix("error:") || $0.hasPrefix("= ")
        }
        let command = (["freeze", "autumn"] + arguments).joined(separator: " ")
        return "$ scrutiny \(command)\n" + outcome.standardOutput + failures.map { $0 + "\n" }.joined()
            + "exit \(outcome.exitCode)\n"
    }

    /// What the site's data says has changed since the last report.
    private static func changes(_ place: Workplace) throws -> String {
        let data = Data(try place.text(of: "Output/data/report.json").utf8)
        let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let changes = try #require(report["changes"])
        let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try JSONSerialization.data(withJSONObject: changes, options: options), as: UTF8.self)
    }

    private static func compare(_ text: String, with path: String, name: String) throws {
        if Recording.isOn {
            try Data(text.utf8).write(to: URL(filePath: path))
            Recording.note("record/\(name)/expected.txt")
        } else {
            #expect(try Folder.text(path) == text)
        }
    }
}
