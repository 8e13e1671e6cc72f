import Diagnostics
import Model
import Reading
import TestSupport
import Testing

@testable import Skeletons

@Suite("Beginning new content")
struct SkeletonMakerTests {
    private static let base = """
        -- site.yaml --
        authority: Example Council
        committee: Scrutiny Panel
        plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
        reports: [autumn]
        priorities: [01-early-help, 02-care]
        -- actions.yaml --
        - {id: 2024-10-9, kind: action, text: Do it., state: open}
        -- priorities/01-early-help/priority.md --
        ---
        {number: 1, title: Early help, vision: V}
        ---
        -- priorities/01-early-help/milestones.yaml --
        - id: EH-08
          year: 2024-25
          title: T
        -- priorities/01-early-help/kpis.csv --
        id,ref,title,unit,better,target,2024-08,2024-09
        visits,1,Visits,count,higher,5,4,5
        -- priorities/02-care/priority.md --
        ---
        {number: 2, title: Care, vision: V}
        ---
        -- reports/autumn/report.md --
        ---
        {title: Autumn, as-at: 2024-09-30, year: 2024-25, state: draft}
        ---
        -- pages/new-page.md --
        ---
        title: A page
        ---

        """

    private static func files(_ more: [String: [UInt8]] = [:]) -> ContentFiles {
        ContentFiles(root: "", files: TextArchive.bytes(base).merging(more) { $1 })
    }

    private static func make(
        _ kind: Skeleton.Kind,
        name: String? = nil,
        priority: String? = nil,
        meeting: String? = nil,
        _ more: [String: [UInt8]] = [:]
    ) throws -> Skeleton {
        let files = files(more)
        let content = try #require(ContentReader.read(files).content)
        return try SkeletonMaker(files, content: content).make(kind, name: name, priority: priority, meeting: meeting)
    }

    private static let all: [(Skeleton.Kind, String?, String?, String)] = [
        (.milestone, nil, "early-help", "priorities/01-early-help/milestones.yaml"),
        (.milestone, "Care: \"soon\"", "02-care", "priorities/02-care/milestones.yaml"),
        (.kpi, nil, "01-early-help", "priorities/01-early-help/kpis.csv"),
        (.kpi, "Homes, found", "02-care", "priorities/02-care/kpis.csv"),
        (.caseStudy, "First words", "care", "priorities/02-care/case-studies/first-words.md"),
        (.meeting, "2024-10", nil, "meetings/2024-10.md"), (.report, "winter", nil, "reports/winter/report.md"),
        (.page, nil, nil, "pages/new-page-2.md"), (.action, nil, nil, "actions.yaml"),
        (.obligation, "A finding", nil, "obligations.yaml"), (.table, "Budget", nil, "tables/budget.csv"),
        (.update, "autumn", nil, "priorities/01-early-help/milestones.yaml"),
    ]

    @Test("Every placeholder is a finding, and once all are replaced nothing is wrong", arguments: all)
    func passes(kind: Skeleton.Kind, name: String?, priority: String?, path: String) throws {
        let skeleton = try Self.make(kind, name: name, priority: priority)
        #expect(skeleton.path == path)
        let before = Self.files().bytes(of: path)
        #expect(skeleton.isAddition == (before != nil))
        if let before, kind != .update { #expect(Array(skeleton.text.utf8).starts(with: before)) }

        func read(_ change: (String) -> String) -> [Diagnostic] {
            let changed = skeleton.files.map { ($0.path, Array(change($0.text).utf8)) }
            return ContentReader.read(Self.files(Dictionary(uniqueKeysWithValues: changed))).diagnostics
        }
        let raw = read { $0 }
        let placeholders = skeleton.files.map { $0.text.matches(of: #/‹[^›]*›/#).count }.reduce(0, +)
        #expect(placeholders > 0)
        #expect(raw.count { $0.rule == "placeholder" } == placeholders)

        let after = read {
            $0.replacing("‹percent, count, days or the like›", with: "count")
                .replacing("‹higher, lower, within or monitor›", with: "higher")
                .replacing("\"‹higher, lower, within or monitor›\"", with: "higher")
                .replacing("‹the target, or Monitor or TBC›", with: "5")
                .replacing("‹first column›", with: "First").replacing("‹second column›", with: "Second")
                .replacing(#/‹[^›]*›/#, with: "Words")
        }
        #expect(after.map(\.rule) == [], "\(after)")
        #expect(skeleton.nextStep == nil)
    }

    @Test("Ids go on from the last one")
    func identifiers() throws {
        #expect(try Self.make(.milestone, priority: "01-early-help").id == "EH-09")
        #expect(try Self.make(.milestone, priority: "02-care").id == "C-01")
        #expect(try Self.make(.action).id == "2024-10-10")
        let meeting = ["meetings/2025-07.md": Array("---\ntitle: Summer\n---\n".utf8)]
        #expect(try Self.make(.action, meeting: "2025-07", meeting).id == "2025-07-1")
        #expect(try Self.make(.kpi, name: "Visits", priority: "01-early-help").id == "visits-2")
        #expect(try Self.make(.page, name: "A page").id == "a-page")
    }

    @Test("A row that was begun has its id, though its placeholders keep it from being read")
    func begunRow() throws {
        let first = try Self.make(.kpi, name: "Homes found", priority: "01-early-help")
        let second = try Self.make(
            .kpi,
            name: "Homes found",
            priority: "01-early-help",
            [first.path: Array(first.text.utf8)]
        )
        #expect([first.id, second.id] == ["homes-found", "homes-found-2"])
    }

    @Test(
        "Nothing is begun that could never be built",
        arguments: [(.caseStudy, "Ünïcode", "01-early-help"), (.page, "Index", nil), (.report, "index", nil)]
            as [(Skeleton.Kind, String, String?)]
    )
    func unusable(kind: Skeleton.Kind, name: String, priority: String?) {
        #expect(throws: SkeletonError.self) { try Self.make(kind, name: name, priority: priority) }
    }

    @Test("An action is asked for by a meeting that there is")
    func unknownMeeting() {
        #expect(throws: SkeletonError.self) { try Self.make(.action, meeting: "2024-11") }
    }

    @Test("A new row of a spreadsheet has a cell for every heading")
    func row() throws {
        let text = try Self.make(.kpi, name: "Homes, found", priority: "01-early-help").text
        let last = try #require(text.split(separator: "\n").last)
        #expect(last.hasPrefix("homes-found,,\"Homes, found\","))
        #expect(last.hasSuffix(",,"))
    }

    @Test("What exists is never overwritten")
    func exists() {
        #expect(throws: SkeletonError(description: "reports/autumn/report.md is there already; nothing was changed")) {
            try Self.make(.report, name: "autumn")
        }
    }

    @Test("A file written in a way that cannot be added to is left alone")
    func flowStyle() {
        #expect(throws: SkeletonError.self) {
            try Self.make(.action, ["actions.yaml": Array("[{id: A-1, kind: action, text: T, state: open}]\n".utf8)])
        }
        #expect(throws: SkeletonError.self) {
            try Self.make(
                .kpi,
                priority: "01-early-help",
                ["priorities/01-early-help/kpis.csv": Array("id;title;unit;better;target;2024-09\n".utf8)]
            )
        }
    }

    @Test("A priority that is missing or misspelt is asked for")
    func priority() {
        #expect(
            throws: SkeletonError(description: "there is no priority '01-early-hlep'; did you mean '01-early-help'?")
        ) {
            try Self.make(.milestone, priority: "01-early-hlep")
        }
        #expect(throws: SkeletonError.self) { try Self.make(.kpi) }
        #expect(throws: SkeletonError.self) { try Self.make(.meeting) }
        #expect(throws: SkeletonError.self) { try Self.make(.meeting, name: "../x") }
    }
}
