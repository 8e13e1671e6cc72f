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

    @Test("A record as it was frozen raises no alarm")
    func sound() throws {
        let record = try sealed()
        #expect(record.contains("\n  \"checksum\" : "))
        #expect(found(record).isEmpty)
    }

    @Test("A record whose checksum was taken out is an error")
    func unsealedRecord() {
        #expect(found(Self.unsealed) == ["\(Self.path):1:1 changed-record"])
    }

    @Test(
        "So is one whose figures are not the ones in its texts, even with the right checksum",
        arguments: [
            ("percent", "83", "84%", "90", "90%"), ("percent", "83", "83%", "90", "95%"),
            ("count", "1147", "1,247", "90", "90"), ("count", "1147", "1,147", "1000", "900"),
        ]
    )
    func contradictory(unit: String, value: String, text: String, target: String, targetText: String) throws {
        #expect(try withMeasure(unit, value, text, target, targetText).count == 1)
    }

    @Test(
        "Figures in the forms that texts print are not",
        arguments: [
            ("percent", "83", "83%", "90", "90%"), ("count", "1147", "1,147", "1000", "1,000"),
            ("percent", "30.8", "30.8% (4 of 13)", "90.0", "90.0%"), ("£", "-1.2", "\u{2212}£1.2", "0", "£0"),
        ]
    )
    func consistent(unit: String, value: String, text: String, target: String, targetText: String) throws {
        #expect(try withMeasure(unit, value, text, target, targetText) == [])
    }

    /// What is found in a record with one measure, sealed.
    private func withMeasure(
        _ unit: String,
        _ value: String,
        _ text: String,
        _ target: String,
        _ targetText: String
    ) throws -> [String] {
        let measure = """
            "kpis": [{"id": "visits", "priority": "early-help", "title": "V", "unit": "\(unit)", "better": "higher",
            "target": {"kind": "at-least", "value": "\(target)", "text": "\(targetText)"}, "tolerance": "15%",
            "readings": [{"period": "2025-03", "value": "\(value)", "text": "\(text)"}], "rating": "near-target",
            "reason": "", "checksum": ""}]
            """
        let written = Self.unsealed.replacing("\"kpis\": []", with: measure)
        let record = try JSONDecoder().decode(PublishedRecord.self, from: Data(written.utf8))
        return found(String(decoding: try JSONEncoder().encode(record.sealed()), as: UTF8.self))
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
