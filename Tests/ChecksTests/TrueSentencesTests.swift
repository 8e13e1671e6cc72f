import Checks
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Sentences that are true, of every kind that reports have: nobody may ask about any of them.
@Suite("True sentences")
struct TrueSentencesTests {
    private static func sentences() throws -> [String] {
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/true-sentences.txt")
        return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("#") }
    }

    /// What is said of a text in a plan with measures that it could be about.
    private func found(_ text: String) throws -> [String] {
        let archive = """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Jan-25,Feb-25,Mar-25
            care,"Rate of children in care per 10,000","rate per 10,000",lower,Monitor,95.9,94.9,94.7
            visits,Visits on time,percent,higher,90%,84.0%,86.1%,89.6%
            sick,Average days lost to sickness absence,days,lower,Monitor,9.4,9.9,11.1
            contacts,Contacts with the front door,count,monitor,Monitor,464,361,609
            -- pages/true.md --
            ---
            title: True sentences
            ---
            \(text)

            """
        // What has to be written about measures and words is not what sentences claim.
        let formal: Set = ["kpi-incomplete", "unexplained-abbreviation"]
        return try allFindings(archive).filter { $0.location.path.hasSuffix("true.md") && !formal.contains($0.rule) }
            .map { "\($0.rule): \($0.message)" }
    }

    @Test("There are at least two hundred, and none is asked about, alone")
    func alone() throws {
        let sentences = try Self.sentences()
        #expect(sentences.count >= 200)
        for sentence in sentences { #expect(try found(sentence) == [], "\(sentence)") }
    }

    @Test("Nor are they in paragraphs, or all on one page")
    func together() throws {
        let sentences = try Self.sentences()
        #expect(try found(sentences.joined(separator: "\n\n")) == [])
        let paragraphs = stride(from: 0, to: sentences.count, by: 5).map {
            sentences[$0..<min($0 + 5, sentences.count)].joined(separator: " ")
        }
        #expect(try found(paragraphs.joined(separator: "\n\n")) == [])
    }

    @Test("A sentence that is not true is found among them")
    func untrue() throws {
        let slips = [
            "The board heard that sickness had reduced.", "For children in care, at 91 per 10,000, help is early.",
        ]
        for slip in slips { #expect(try found(slip).count == 1, "\(slip)") }
        #expect(try found((try Self.sentences() + slips).joined(separator: "\n\n")).count == 2)
    }
}
