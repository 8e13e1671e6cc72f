import Diagnostics
import Model
import Reading
import TestSupport
import Testing

@testable import Skeletons

@Suite("Beginning a plan")
struct PlanSkeletonTests {
    private static func plan(
        authority: String = "Example \"Council\": North",
        starts: String = "2025-04",
        ends: String = "2028-03",
        priorities: [String] = ["Early help", "Children's homes"],
        asAt: String = "2025-06-30"
    ) throws -> PlanSkeleton {
        PlanSkeleton(
            authority: authority,
            committee: "Scrutiny Committee",
            title: "Better Lives",
            starts: try #require(WrittenDate(starts)),
            ends: try #require(WrittenDate(ends)),
            priorities: priorities,
            asAt: try #require(WrittenDate(asAt))
        )
    }

    private static func content(_ skeleton: Skeleton) throws -> Content {
        let files = Dictionary(uniqueKeysWithValues: skeleton.files.map { ($0.path, Array($0.text.utf8)) })
        let (content, diagnostics) = ContentReader.read(ContentFiles(root: "", files: files))
        #expect(diagnostics.isEmpty)
        return try #require(content)
    }

    @Test("What is begun can be read without a finding, and is dated from the plan alone")
    func reads() throws {
        let skeleton = try Self.plan().make()
        let content = try Self.content(skeleton)
        #expect(content.settings.authority.value == "Example \"Council\": North")
        #expect(content.priorities.map(\.id) == ["early-help", "childrens-homes"])
        #expect(content.reports.map(\.id) == ["2025-06"])
        #expect(content.reports.first?.year.value.text == "2025-26")
        let all = skeleton.files.map(\.text).joined()
        #expect(!all.contains("2024"))
        #expect(!all.contains("‹"))
    }

    @Test(
        "Words of any kind are read back as they were written",
        arguments: ["a \"\u{301}b: c", "\\\u{301}", "# no comment", "'", "- [x] y", "yes", "a\u{301}\""]
    )
    func quotes(authority: String) throws {
        #expect(try Self.content(try Self.plan(authority: authority).make()).settings.authority.value == authority)
    }

    @Test("A plan that ends before it starts, a report outside it, no priority and two of one name are refused")
    func refuses() throws {
        #expect(throws: SkeletonError.self) { try Self.plan(ends: "2025-03").make() }
        #expect(throws: SkeletonError.self) { try Self.plan(asAt: "2024-06-30").make() }
        #expect(throws: SkeletonError.self) { try Self.plan(asAt: "2028-04-30").make() }
        #expect(throws: SkeletonError.self) { try Self.plan(priorities: []).make() }
        #expect(throws: SkeletonError.self) { try Self.plan(priorities: ["Early help", "Early Help"]).make() }
    }

    @Test("A further priority has the next number, and site.yaml lists it")
    func priority() throws {
        let begun = try Self.plan().make()
        let files = Dictionary(uniqueKeysWithValues: begun.files.map { ($0.path, Array($0.text.utf8)) })
        let folder = ContentFiles(root: "", files: files)
        let content = try Self.content(begun)
        let added = try SkeletonMaker(folder, content: content).make(.priority, name: "Care leavers")
        #expect(added.id == "03-care-leavers")
        let all = files.merging(added.files.map { ($0.path, Array($0.text.utf8)) }) { $1 }
        let after = ContentReader.read(ContentFiles(root: "", files: all))
        #expect(after.diagnostics.isEmpty)
        #expect(after.content?.priorities.map(\.id) == ["early-help", "childrens-homes", "care-leavers"])
    }

    @Test("Updates are begun for every milestone that has none, with what was said last time")
    func updates() throws {
        let milestones = """
            - id: EH-01
              year: 2025-26
              title: One
              owner: Head
              updates:
                - report: old
                  status: in progress
                  progress: Two hubs are open.
              requires: [A-1]   # after the updates

            # A note between.
            - id: EH-02
              year: 2025-26
              title: Two
              owner: Head
            - id: EH-03
              year: 2025-26
              title: Three
              owner: Head
              updates: [{report: old, status: implemented, progress: Done.}]

            """
        let base = """
            -- site.yaml --
            authority: Example Council
            committee: Scrutiny Panel
            plan: {title: Better Lives, starts: 2025-04, ends: 2028-03}
            reports: [old, new]
            priorities: [01-early-help]
            -- obligations.yaml --
            - {id: A-1, title: T, source: S, kind: commitment}
            -- priorities/01-early-help/priority.md --
            ---
            {number: 1, title: Early help, vision: V}
            ---
            -- priorities/01-early-help/milestones.yaml --
            \(milestones)
            -- reports/old/report.md --
            ---
            {title: Old, as-at: 2025-06-30, year: 2025-26, state: draft}
            ---
            -- reports/new/report.md --
            ---
            {title: New, as-at: 2025-09-30, year: 2025-26, state: draft}
            ---

            """
        let files = TextArchive.bytes(base)
        let content = try #require(ContentReader.read(ContentFiles(root: "", files: files)).content)
        let maker = SkeletonMaker(ContentFiles(root: "", files: files), content: content)
        let skeleton = try maker.make(.update, name: "new")
        #expect(skeleton.id == "2 updates for new")
        #expect(skeleton.nextStep == "add updates by hand to EH-03")
        #expect(
            skeleton.text.contains(
                "    # told for old (in progress): Two hubs are open.\n    - report: new\n      status: in progress"
            )
        )
        let filled = skeleton.text.replacing("‹what has been done since›", with: "More.")
        let all = files.merging([skeleton.path: Array(filled.utf8)]) { $1 }
        let after = ContentReader.read(ContentFiles(root: "", files: all))
        #expect(after.diagnostics.isEmpty)
        let updates = after.content?.priorities[0].milestones.map { $0.updates.map(\.report.value) }
        #expect(updates == [["old", "new"], ["new"], ["old"]])
        #expect(after.content?.priorities[0].milestones[0].requires.map(\.value) == ["A-1"])
        // A second time there is nothing to begin.
        let again = ContentFiles(root: "", files: all)
        #expect(throws: SkeletonError.self) {
            try SkeletonMaker(again, content: try #require(after.content)).make(.update, name: "new")
        }
    }
}
