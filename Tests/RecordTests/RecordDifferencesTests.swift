import Model
import TestSupport
import Testing

/// What two records of one report differ in: nothing that was shown may change without a word.
@Suite("Differences between two records of one report")
struct RecordDifferencesTests {
    private let milestones = "priorities/01-help/milestones.yaml"

    private func record(_ changes: [String: String] = [:]) throws -> PublishedRecord {
        PublishedRecord(try #require(SmallPlan.snapshot("2024-q2", changing: changes)))
    }

    private static let edits: [(what: String, edit: @Sendable (inout PublishedRecord) -> Void)] = [
        ("kpi turnover: target", { $0.measures[0].target.text = "other" }),
        ("kpi turnover: tolerance", { $0.measures[0].tolerance = "other" }),
        ("kpi turnover: rating", { $0.measures[0].rating = "other" }),
        ("kpi turnover: direction", { $0.measures[0].direction = "other" }),
        ("kpi turnover: title", { $0.measures[0].title = "other" }),
        ("kpi turnover: definition", { $0.measures[0].definition = "other" }),
        ("kpi turnover: unit", { $0.measures[0].unit = "other" }),
        ("kpi turnover: better", { $0.measures[0].better = "other" }),
        ("kpi turnover: ref", { $0.measures[0].ref = "other" }),
        ("kpi turnover: priority", { $0.measures[0].priority = "other" }),
        ("kpi turnover: 2024-09", { $0.measures[0].readings[1].text = "other" }),
        ("milestone H-01: status", { $0.milestones[0].status = "other" }),
        ("milestone H-01: rating", { $0.milestones[0].rating = "other" }),
        ("milestone H-01: due", { $0.milestones[0].due = "other" }),
        ("milestone H-01: owner", { $0.milestones[0].owner = "other" }),
        ("milestone H-01: title", { $0.milestones[0].title = "other" }),
        ("milestone H-01: description", { $0.milestones[0].description = "other" }),
        ("milestone H-01: year", { $0.milestones[0].year = "other" }),
        ("milestone H-01: priority", { $0.milestones[0].priority = "other" }),
        ("action A-1: state", { $0.actions[0].state = "other" }),
        ("action A-1: due", { $0.actions[0].due = "other" }),
        ("action A-1: text", { $0.actions[0].text = "other" }),
        ("report 2024-q2: title", { $0.report.title = "other" }),
        ("report 2024-q2: date", { $0.report.asAt = "other" }),
        ("report 2024-q2: year", { $0.report.year = "other" }),
    ]

    @Test("Each fact that was shown is told, alone and by its name", arguments: edits.indices)
    func eachFact(index: Int) throws {
        let (what, edit) = Self.edits[index]
        let before = try record()
        var after = before
        edit(&after)
        let found = after.differences(from: before).map { "\($0.thing): \($0.words)" }
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(what + " was '") == true, "\(found)")
        #expect(found.first?.hasSuffix(" and is now 'other'") == true)
    }

    @Test("What was not said at all before is told, unless the record is of a time that did not keep it")
    func newFacts() throws {
        let yaml = try #require(SmallPlan.files[milestones]).replacing(
            "title: Open a hub",
            with: "title: Open a hub\n  intended-impact: Fewer families wait."
        )
        let (before, after) = (try record(), try record([milestones: yaml]))
        #expect(
            after.differences(from: before).map { "\($0.thing): \($0.words)" }
                == ["milestone H-01: intended-impact was 'not given' and is now 'Fewer families wait.'"]
        )
        var old = before
        old.schema = 1
        #expect(after.differences(from: old).isEmpty)
    }

    @Test("What a later report says of a milestone is no contradiction of what an earlier one said")
    func laterUpdates() throws {
        let published = try record()
        let yaml = try #require(SmallPlan.files[milestones]).replacing(
            "title: Train staff\n  updates:\n",
            with: "title: Train staff\n  updates:\n    - {report: 2024-q4, status: implemented, progress: Done.}\n"
        )
        let later = try #require(SmallPlan.snapshot("2024-q4", changing: [milestones: yaml]))
        let report = try #require(later.content.reports.first)
        #expect(published.differencesOfOwnWords(in: later.content, of: report).isEmpty)
        let reworded = try #require(
            SmallPlan.snapshot("2024-q4", changing: [milestones: yaml.replacing("Begun.", with: "Done.")])
        )
        #expect(
            published.differencesOfOwnWords(in: reworded.content, of: report).map(\.thing)
                == ["milestone H-01", "milestone H-02"]
        )
    }
}
