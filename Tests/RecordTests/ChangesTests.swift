import Diagnostics
import Measures
import Model
import TestSupport
import Testing

@Suite("What is different since the last report")
struct ChangesTests {
    private let measures = "priorities/01-help/kpis.csv"
    private let details = "priorities/01-help/kpis.yaml"
    private let milestones = "priorities/01-help/milestones.yaml"

    private func changes(_ files: [String: String] = [:]) throws -> Changes {
        try #require(try SmallPlan.second(changing: files)?.changes)
    }

    @Test("Without an earlier record there is nothing to compare with")
    func withoutRecord() throws {
        #expect(try #require(SmallPlan.snapshot("2024-q4")).changes == nil)
        #expect(try #require(SmallPlan.snapshot("2024-q2")).changes == nil)
    }

    @Test("A report compared with its own record shows no change")
    func ownRecord() throws {
        let first = try #require(SmallPlan.snapshot("2024-q2"))
        let record = PublishedRecord(first)
        for standing in first.allMeasures {
            #expect(MeasureChange(standing, published: record.measures.first { $0.id == standing.id }).isEmpty)
        }
        for standing in first.allStandings {
            let change = MilestoneChange(
                standing,
                published: record.milestones.first { $0.id == standing.milestone.id.value },
                history: [record]
            )
            #expect(change.movement == .unchanged)
            #expect(change.timesSlipped == 0)
        }
        #expect(record.differences(from: record).isEmpty)
    }

    @Test("What differs from a record is said in words: before, now, new and gone")
    func differencesInWords() throws {
        let old = PublishedRecord(try #require(SmallPlan.snapshot("2024-q2")))
        let csv = try #require(SmallPlan.files[measures]).replacing("11.0%,11.5%", with: "11.0%,11.7%")
        let yaml = try #require(SmallPlan.files[milestones]).replacing("H-02", with: "H-03")
        let new = PublishedRecord(
            try #require(SmallPlan.snapshot("2024-q2", changing: [measures: csv, milestones: yaml]))
        )
        #expect(
            new.differencesInWords(from: old) == [
                "kpi turnover: 2024-09 was '11.5%' and is now '11.7%'", "milestone H-02: is gone",
                "milestone H-03: is new",
            ]
        )
        #expect(old.differencesInWords(from: old).isEmpty)
    }

    @Test("Any content compared with its own record shows no change", arguments: 0..<60 as Range<UInt64>)
    func randomContent(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let readings = (0..<8).map { _ in
            Int.random(in: 0..<5, using: &random) == 0
                ? "[x] late" : "\(Double(Int.random(in: 0...1000, using: &random)) / 10)%"
        }
        let targets = ["12.0%", "Monitor", "TBC", ">= 90%", "5%..20%"]
        let target = targets[Int.random(in: 0..<targets.count, using: &random)]
        let better = target == ">= 90%" ? "higher" : target.contains("..") ? "within" : "lower"
        let csv = """
            id,title,unit,better,target,2024-02,2024-03,2024-04,2024-05,2024-06,2024-07,2024-08,2024-09
            turnover,Turnover,percent,\(better),\(target),\(readings.joined(separator: ","))
            """
        let snapshot = try #require(SmallPlan.snapshot("2024-q2", changing: [measures: csv]), "seed \(seed)")
        let record = PublishedRecord(snapshot)
        #expect(record.measures.count == 1, "seed \(seed)")
        #expect(MeasureChange(snapshot.allMeasures[0], published: record.measures.first).isEmpty, "seed \(seed)")
    }

    @Test("A rating that became worse is told, with the published one")
    func ratingBecameWorse() throws {
        let change = try #require(try changes().measures.first)
        #expect(change.ratingBefore == .onTarget)
        #expect(change.standing.rating == .offTarget)
        #expect(change.isRatedWorse)
        #expect(change.revisions.isEmpty)
    }

    @Test("A loosened target is told with the rating under both")
    func loosenedTarget() throws {
        let csv = try #require(SmallPlan.files[measures]).replacing(",12.0%,", with: ",17.0%,")
        let yaml = """
            turnover:
              target-changes:
                - {from: 2024-10, was: "12.0%", now: "17.0%", reason: The market is hard.}
            """
        let target = try #require(try changes([measures: csv, details: yaml]).measures.first?.target)
        #expect(target.published == "12.0%")
        #expect(target.now == "17.0%")
        #expect(target.isLoosened == true)
        #expect(target.ratingUnderPublished == .offTarget)
        #expect(target.reason == "The market is hard.")
    }

    @Test("A target changed without a word is told as changed without a reason")
    func silentTarget() throws {
        let csv = try #require(SmallPlan.files[measures]).replacing(",12.0%,", with: ",17.0%,")
        let target = try #require(try changes([measures: csv]).measures.first?.target)
        #expect(target.isLoosened == true)
        #expect(target.reason == nil)
    }

    @Test("A published reading that differs is a revision, with both figures")
    func revisedReading() throws {
        let csv = try #require(SmallPlan.files[measures]).replacing(",11.0%,", with: ",10.0%,")
        let change = try #require(try changes([measures: csv]).measures.first)
        #expect(change.revisions.map(\.published) == ["11.0%"])
        #expect(change.revisions.map(\.now) == ["10.0%"])
        #expect(change.revisions.map(\.period.canonical) == ["2024-08"])
    }

    @Test("A measure that disappears and one that is new are told")
    func absentAndNew() throws {
        let csv = try #require(SmallPlan.files[measures]).replacing("turnover,Turnover", with: "vacancies,Vacancies")
        let changes = try changes([measures: csv])
        #expect(changes.absentKPIs.map(\.id) == ["turnover"])
        #expect(changes.measures.map(\.isNew) == [true])
    }

    @Test(
        "Milestones move in the way that their record shows",
        arguments: [
            ("due: 2024-12", "due: 2025-06", "H-01", MilestoneChange.Movement.slipped),
            ("title: Open a hub", "title: Open a small hub", "H-01", .newlyOverdue),
            ("title: Train staff", "title: Train some staff", "H-02", .reworded),
            ("id: H-02", "id: H-03", "H-03", .new),
        ]
    )
    func movements(old: String, new: String, id: String, movement: MilestoneChange.Movement) throws {
        let yaml = try #require(SmallPlan.files[milestones]).replacing(old, with: new)
        let changes = try changes([milestones: yaml])
        #expect(changes.milestones.first { $0.standing.milestone.id.value == id }?.movement == movement)
    }

    @Test("A milestone that was implemented since is told as completed")
    func completed() throws {
        let yaml = try #require(SmallPlan.files[milestones]).replacing(
            "title: Train staff\n  updates:\n",
            with: "title: Train staff\n  updates:\n    - {report: 2024-q4, status: implemented, progress: Done.}\n"
        )
        let changes = try changes([milestones: yaml])
        #expect(changes.milestones(.completed).map(\.standing.milestone.id.value) == ["H-02"])
    }

    @Test("A date that moves twice is told with the number of times")
    func slippedTwice() throws {
        let first = try #require(SmallPlan.record())
        var earlier = first
        earlier.milestones[0].due = "2024-10-31"
        let yaml = try #require(SmallPlan.files[milestones]).replacing("due: 2024-12", with: "due: 2025-06")
        let snapshot = try #require(SmallPlan.snapshot("2024-q4", changing: [milestones: yaml]))
        let change = MilestoneChange(
            snapshot.allStandings[0],
            published: first.milestones[0],
            history: [earlier, first]
        )
        #expect(change.timesSlipped == 2)
    }

    @Test("A dropped milestone is told, and the counts add up")
    func dropped() throws {
        let yaml = try #require(SmallPlan.files[milestones]).replacing("id: H-02", with: "id: H-03")
        let changes = try changes([milestones: yaml])
        #expect(changes.droppedMilestones.map(\.id) == ["H-02"])
        let new = changes.milestones(.new).count
        #expect(changes.published.milestones.count - changes.droppedMilestones.count + new == changes.milestones.count)
    }

    @Test("Actions opened and closed since are told")
    func actions() throws {
        let yaml = """
            - {id: A-1, kind: action, text: Report back., agreed: 2024-07-01, due: 2024-12, state: complete, completed: 2025-01-05}
            - {id: A-2, kind: action, text: Visit a hub., agreed: 2025-01-10, state: open}
            - {id: A-3, kind: action, text: Later., agreed: 2025-06-10, state: open}
            """
        let changes = try changes(["actions.yaml": yaml])
        #expect(changes.closedActions.map(\.id.value) == ["A-1"])
        #expect(changes.openedActions.map(\.id.value) == ["A-2"])
    }
}
