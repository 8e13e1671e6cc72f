import Foundation
import Testing

/// What an officer might do to a report that members have received, or to its record: each is an error of the next build.
@Suite("A record that binds")
struct RecordBindsTests {
    private static let record = "Content/reports/autumn/published.json"
    private static let report = "Content/reports/autumn/report.md"
    private static let measures = "Content/priorities/02-homes/kpis.csv"
    private static let milestones = "Content/priorities/01-early-help/milestones.yaml"

    /// The base site with its autumn report published and frozen; about that report, or about the later one.
    private static func frozen(isCurrent: Bool) async throws -> Workplace {
        let place = try Workplace()
        try place.replace("state: draft", with: "state: published", in: report)
        if isCurrent { try place.replace("current: year-end", with: "current: autumn", in: "Content/site.yaml") }
        if isCurrent { try place.replace("[autumn, year-end]", with: "[autumn]", in: "Content/site.yaml") }
        if isCurrent { try removeLater(place) }
        let outcome = try await place.run("freeze", "autumn")
        try #require(outcome.exitCode == 0, "\(outcome.standardError)")
        try await place.build()
        return place
    }

    /// Takes out what only a later report says.
    private static func removeLater(_ place: Workplace) throws {
        try place.remove("Content/reports/year-end")
        let text = try place.text(of: milestones)
        let kept = text.split(separator: "\n", omittingEmptySubsequences: false)
        let first = kept.prefix { !$0.contains("report: year-end") }
        let rest = kept.drop { !$0.hasPrefix("- id: EH-02") }.prefix { !$0.contains("updates:") }
        try place.write((first + rest).joined(separator: "\n") + "\n", to: milestones)
        try place.remove("Content/priorities/01-early-help/case-studies/talking-again.md")
        try place.write("", to: "Content/acknowledgements.yaml")
    }

    /// The errors of a build, each as rule and message.
    private static func errors(_ place: Workplace) async throws -> [String] {
        let outcome = try await place.run("build")
        let found = Finding.list(in: outcome.standardError).filter { $0.severity == "error" }
        #expect((outcome.exitCode == 1) == !found.isEmpty)
        return found.map { $0.rule + ": " + $0.message }
    }

    @Test(
        "Nothing that a frozen report says can be changed in silence",
        arguments: [
            (measures, "61.5% (16/26)", "65.4% (17/26)", "2023-24 was '61.5% (16 of 26)'"),
            (measures, ">= 80%", ">= 60%", "target was"),
            (milestones, "due: 2025-01", "due: 2025-03", "due was '2025-01-31' and is now '2025-03-31'"),
            (milestones, "status: in progress", "status: implemented", "status was 'in-progress'"),
            (milestones, "Two of three", "Three of three", "progress was 'Two of three centres are open.'"),
            (report, "as-at: 2024-09-30", "as-at: 2024-10-31", "date was '2024-09-30' and is now '2024-10-31'"),
            (report, "state: published", "state: draft", "state was 'published' and is now 'draft'"),
            (report, "the progress of", "the great progress of", "great progress"),
        ]
    )
    func ownReport(path: String, words: String, others: String, difference: String) async throws {
        let place = try await Self.frozen(isCurrent: true)
        try place.replace(words, with: others, in: path)
        let errors = try await Self.errors(place)
        #expect(errors.contains { $0.hasPrefix("record-contradicted: ") && $0.contains(difference) }, "\(errors)")
    }

    @Test(
        "A later report cannot change what an earlier one said in its own words",
        arguments: [
            (milestones, "status: in progress", "status: not started", "status was 'in progress'"),
            (milestones, "Two of three", "Three of three", "progress was 'Two of three centres are open.'"),
            (report, "as-at: 2024-09-30", "as-at: 2024-10-31", "date was '2024-09-30' and is now '2024-10-31'"),
            (report, "state: published", "state: draft", "state was 'published' and is now 'draft'"),
            (report, "the progress of", "the great progress of", "great progress"),
        ]
    )
    func earlierReport(path: String, words: String, others: String, difference: String) async throws {
        let place = try await Self.frozen(isCurrent: false)
        try place.replace(words, with: others, in: path)
        let errors = try await Self.errors(place)
        #expect(errors.contains { $0.hasPrefix("record-contradicted: ") && $0.contains(difference) }, "\(errors)")
    }

    @Test("A record that was deleted is missed", arguments: [true, false])
    func deleted(isCurrent: Bool) async throws {
        let place = try await Self.frozen(isCurrent: isCurrent)
        try place.remove(Self.record)
        #expect(
            try await Self.errors(place) == [
                "record-missing: the report 'autumn' is called published, but there is no record of what members received"
            ]
        )
    }

    @Test("Freezing lists the report in site.yaml, so that the only record cannot be lost in silence")
    func listed() async throws {
        let place = try Workplace()
        try place.replace("state: draft", with: "state: published", in: "Content/reports/year-end/report.md")
        let frozen = try await place.run("freeze", "year-end")
        #expect(frozen.standardOutput.hasSuffix("listed year-end under 'published' in Content/site.yaml\n"))
        #expect(try place.text(of: "Content/site.yaml").hasSuffix("\npublished: [year-end]\n"))
        #expect(try await place.run("check").exitCode == 0)
        try place.remove("Content/reports/year-end/published.json")
        let lost = try await place.run("check")
        #expect(lost.exitCode == 1)
        #expect(lost.standardError.contains("error: the report 'year-end' is called published"))
    }

    @Test("A record without its checksum is an error, and freezing does not sign it as it stands")
    func unsealed() async throws {
        let place = try await Self.frozen(isCurrent: true)
        let lines = try place.text(of: Self.record).split(separator: "\n", omittingEmptySubsequences: false)
        // Only the checksum of the whole is indented by two spaces.
        let kept = lines.filter { !$0.hasPrefix("  \"checksum\"") }.joined(separator: "\n")
        let edited = kept.replacing("\"61.5\"", with: "\"71.5\"")
        try #require(kept != edited)
        try place.write(edited, to: Self.record)
        #expect(
            try await Self.errors(place).first
                == "changed-record: this record of what was published has lost its checksum, by which a change of it "
                + "would show"
        )
        let outcome = try await place.run("freeze", "autumn")
        #expect(outcome.exitCode == 1)
        #expect(try place.text(of: Self.record) == edited)
    }

    @Test("What was edited by hand is written again only with a reason, from the content, and the pages show it")
    func amended() async throws {
        let place = try await Self.frozen(isCurrent: true)
        let kept = try place.text(of: Self.record)
        try place.write(kept.replacing("\"61.5\"", with: "\"71.5\""), to: Self.record)
        #expect(try await place.run("freeze", "autumn").exitCode == 1)
        let outcome = try await place.run("freeze", "autumn", "--amend", "The file had been edited by hand.")
        #expect(outcome.exitCode == 0, "\(outcome.standardError)")
        let amended = try place.text(of: Self.record)
        #expect(amended.contains("\"61.5\"") && !amended.contains("\"71.5\""))
        try await place.build()
        for page in ["reports/autumn.html", "data-quality.html"] {
            #expect(try place.text(of: "Output/" + page).contains("The file had been edited by hand."))
        }
    }

    @Test("A draft cannot be frozen")
    func draft() async throws {
        let place = try Workplace()
        let outcome = try await place.run("freeze", "autumn")
        #expect(outcome.exitCode == 1)
        #expect(outcome.standardError.contains("is a draft"))
        #expect(!place.exists(Self.record))
    }
}
