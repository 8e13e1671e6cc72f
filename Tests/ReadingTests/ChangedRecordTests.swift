import Foundation
import Model
import Testing

@Suite("Records that were changed by hand")
struct ChangedRecordTests {
    private static let path = "reports/2024-25/published.json"

    private static let unsealed = """
        {"schema": 1, "report": {"id": "2024-25", "title": "T", "asAt": "2025-03-31", "year": "2024-25"},
        "amendments": [], "kpis": [], "caseStudies": [], "actions": [], "milestones": [{"id": "EH-01",
        "priority": "early-help", "year": "2024-25", "title": "Open hubs", "due": "2025-03-31",
        "status": "implemented", "rating": "amber", "checksum": "00ff"}]}
        """

    /// The record as `scrutiny freeze` keeps it.
    private func sealed() throws -> String {
        let record = try JSONDecoder().decode(PublishedRecord.self, from: Data(Self.unsealed.utf8))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(record.sealed()), as: UTF8.self)
    }

    private func found(_ record: String) -> [String] {
        findings("", bytes: [Self.path: Array(record.utf8)])
    }

    @Test("A record as it was frozen, or from before there was a checksum, raises no alarm")
    func sound() throws {
        let record = try sealed()
        #expect(record.contains("\n  \"checksum\" : "))
        #expect(found(record).isEmpty)
        #expect(found(Self.unsealed).isEmpty)
    }

    @Test(
        "Any change of it is an error",
        arguments: [
            ("\"amber\"", "\"green\""), ("Open hubs", "Open a hub"), ("00ff", "zz"), ("2025-03-31\"", "2025-04-01\""),
        ]
    )
    func changed(words: String, others: String) throws {
        let record = try sealed()
        try #require(record.contains(words))
        #expect(found(record.replacing(words, with: others)) == ["\(Self.path):1:1 changed-record"])
    }

    @Test("So are a list that was emptied and an edited checksum of the whole")
    func emptied() throws {
        var record = try JSONDecoder().decode(PublishedRecord.self, from: Data(try sealed().utf8))
        record.milestones = []
        let emptied = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
        #expect(found(emptied) == ["\(Self.path):1:1 changed-record"])
        record = try record.sealed()
        record.checksum = "zz"
        #expect(found(String(decoding: try JSONEncoder().encode(record), as: UTF8.self)).count == 1)
    }

    @Test("Sealing again changes nothing")
    func again() throws {
        let record = try JSONDecoder().decode(PublishedRecord.self, from: Data(try sealed().utf8))
        #expect(try record.sealed() == record)
    }
}
