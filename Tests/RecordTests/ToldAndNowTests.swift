import Diagnostics
import Measures
import Model
import TestSupport
import Testing

@Suite("What is different since the last report")
struct ToldAndNowTests {
    private let measures = "priorities/01-help/kpis.csv"
    private let details = "priorities/01-help/kpis.yaml"
    private let milestones = "priorities/01-help/milestones.yaml"

    private func changes(_ files: [String: String] = [:]) throws -> ToldAndNow {
        try #require(try SmallPlan.second(changing: files)?.sinceLastReport)
    }

    @Test("Without an earlier record there is nothing to compare with")
    func withoutRecord() throws {
        #expect(try #require(SmallPlan.snapshot("2024-q4")).sinceLastReport == nil)
        #expect(try #require(SmallPlan.snapshot("2024-q2")).sinceLastReport == nil)
    }

    @Test("A later report of the same day and content shows no change but that it is silent")
    func sameContent() throws {
        let report = try #require(SmallPlan.files["reports/2024-q4/report.md"]).replacing(
            "2025-03-31",
            with: "2024-09-30"
        )
        let since = try changes(["reports/2024-q4/report.md": report])
        #expect(since.measures.map(\.state) == [.sameFigure])
        #expect(since.measures.map(\.isUnchanged) == [true])
        #expect(since.milestones.map(\.state) == [.notReported, .notReported])
        #expect(since.milestones.map(\.movement) == [.silent, .silent])
        #expect(since.milestones.allSatisfy { $0.timesSlipped == 0 && $0.rewordings.isEmpty })
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
            new.differences(from: old).filter { !$0.thing.hasPrefix("priority") }.map { "\($0.thing): \($0.words)" }
                == [
                    "kpi turnover: 2024-09 was '11.5%' and is now '11.7%'", "milestone H-02: is gone",
                    "milestone H-03: is new",
                ]
        )
        #expect(old.differences(from: old).isEmpty)
    }

    @Test("Told and now are what the record and the content say, of any readings", arguments: 0..<60 as Range<UInt64>)
    func randomContent(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let readings = (0..<14).map { _ in
            Int.random(in: 0..<5, using: &random) == 0
                ? "[x] late" : "\(Double(Int.random(in: 0...1000, using: &random)) / 10)%"
        }
        let targets = ["12.0%", "Monitor", "TBC", ">= 90%", "5%..20%"]
        let target = targets[Int.random(in: 0..<targets.count, using: &random)]
        let better = target == ">= 90%" ? "higher" : target.contains("..") ? "within" : "lower"
        let csv = """
            id,title,unit,better,target,2024-02,2024-03,2024-04,2024-05,2024-06,2024-07,2024-08,2024-09,2024-10,2024-11,\
            2024-12,2025-01,2025-02,2025-03
            turnover,Turnover,percent,\(better),\(target),\(readings.joined(separator: ","))
            """
        let record = try #require(SmallPlan.record(amending: [measures: csv]), "seed \(seed)")
        let path = "reports/2024-q2/published.json"
        let snapshot = try #require(
            SmallPlan.snapshot("2024-q4", changing: [measures: csv, path: try RecordFile.text(of: record)])
        )
        let measure = try #require(snapshot.toldAndNow.measures.first, "seed \(seed)")
        let told = readings.prefix(8).last { $0.hasSuffix("%") }
        let since = readings.dropFirst(8).last { $0.hasSuffix("%") }
        #expect(measure.told?.text == told, "seed \(seed)")
        #expect(measure.now?.text == since ?? readings.last?.replacing("[x] ", with: ""), "seed \(seed)")
        #expect(measure.state == (since == nil ? .noNewFigure : .newFigure), "seed \(seed)")
        #expect(measure.revisions.isEmpty && measure.other.isEmpty && measure.target == nil, "seed \(seed)")
        guard let before = measure.told?.value, let after = measure.now?.value else { return }
        #expect(measure.sinceTold?.change == after - before, "seed \(seed)")
    }

    @Test("A rating that became worse is told, with the published one")
    func ratingBecameWorse() throws {
        let change = try #require(try changes().measures.first)
        #expect(change.ratingBefore == .onTarget)
        #expect(change.standing?.rating == .offTarget)
        #expect(change.isRatedWorse)
        #expect(change.gotWorse)
        #expect(change.told?.phrase == "11.5% in September 2024")
        #expect(change.now?.text == "15.4%")
        #expect(change.differencePhrase == "worse by 3.9 points")
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
        #expect(changes.noLongerReported.map(\.id) == ["turnover"])
        #expect(changes.noLongerReported.map(\.told?.text) == ["11.5%"])
        #expect(changes.measures.map(\.state) == [.firstReported, .noLongerReported])
    }

    @Test(
        "Milestones move in the way that their record shows",
        arguments: [
            ("due: 2024-12", "due: 2025-06", "H-01", MilestoneToldAndNow.Movement.slipped),
            ("title: Open a hub", "title: Open a small hub", "H-01", .newlyOverdue),
            ("title: Train staff", "title: Train some staff", "H-02", .newlyOverdue),
            ("id: H-02", "id: H-03", "H-03", .new),
        ]
    )
    func movements(old: String, new: String, id: String, movement: MilestoneToldAndNow.Movement) throws {
        let yaml = try #require(SmallPlan.files[milestones]).replacing(old, with: new)
        let changes = try changes([milestones: yaml])
        #expect(changes.milestones.first { $0.id == id }?.movement == movement)
    }

    @Test("A milestone that was implemented since is told as completed")
    func completed() throws {
        let yaml = try #require(SmallPlan.files[milestones]).replacing(
            "title: Train staff\n  updates:\n",
            with: "title: Train staff\n  updates:\n    - {report: 2024-q4, status: implemented, progress: Done.}\n"
        )
        let changes = try changes([milestones: yaml])
        #expect(changes.milestones(.completed).map(\.id) == ["H-02"])
    }

    @Test("One that is done is completed, although its date was moved")
    func completedLater() throws {
        let yaml = try #require(SmallPlan.files[milestones]).replacing(
            "due: 2024-12\n  updates:\n",
            with: "due: 2025-06\n  updates:\n    - {report: 2024-q4, status: implemented, progress: Done.}\n"
        )
        let changes = try changes([milestones: yaml])
        #expect(changes.milestones.first { $0.id == "H-01" }?.movement == .completed)
    }

    @Test("A date that moves twice is told with the number of times")
    func slippedTwice() throws {
        let first = try #require(SmallPlan.record())
        var earlier = first
        earlier.milestones[0].due = "2024-10-31"
        let yaml = try #require(SmallPlan.files[milestones]).replacing("due: 2024-12", with: "due: 2025-06")
        let earlierReport = """
            ---
            title: Summer
            as-at: 2024-06-30
            year: 2024-25
            state: published
            ---
            """
        let site = try #require(SmallPlan.files["site.yaml"]).replacing("[2024-q2", with: "[2024-q1, 2024-q2")
        earlier.report.id = "2024-q1"
        let since = try changes([
            milestones: yaml, "site.yaml": site, "reports/2024-q1/report.md": earlierReport,
            "reports/2024-q1/published.json": try RecordFile.text(of: earlier),
        ])
        #expect(since.milestones.first { $0.id == "H-01" }?.timesSlipped == 2)
        #expect(since.milestones.first { $0.id == "H-01" }?.reasonForMove == "no reason given")
    }

    @Test("A dropped milestone is told, and the counts add up")
    func dropped() throws {
        let yaml = try #require(SmallPlan.files[milestones]).replacing("id: H-02", with: "id: H-03")
        let changes = try changes([milestones: yaml])
        #expect(changes.dropped.map(\.id) == ["H-02"])
        let new = changes.milestones(.new).count
        #expect((changes.record?.milestones.count ?? 0) + new == changes.milestones.count)
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
