import Checks
import Diagnostics
import Model
import Reading
import TestSupport
import Testing

@Suite("Published reports that say something else now")
struct RecordContradictedTests {
    private static let files = """
        -- site.yaml --
        authority: Example Council
        committee: Scrutiny Panel
        plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
        reports: [autumn]
        priorities: [01-care]
        -- priorities/01-care/priority.md --
        ---
        {number: 1, title: Care, vision: V}
        ---
        -- priorities/01-care/kpis.csv --
        id,series,title,unit,better,target,2024-08,2024-09
        visits,,Visits,percent,higher,90%,82%,83%
        visits,comparator: England,,,,,71%,72%
        -- priorities/01-care/kpis.yaml --
        visits:
          commentary:
            - {report: autumn, why: Two posts were empty.}
        -- priorities/01-care/milestones.yaml --
        - id: C-01
          year: 2024-25
          title: Open the hubs
          due: 2025-01-31
          updates:
            - {report: autumn, status: in progress, progress: One hub is open.}
        -- reports/autumn/report.md --
        ---
        {title: Autumn, as-at: 2024-09-30, year: 2024-25, state: published}
        ---
        ## Introduction
        All is well.

        """

    /// What is found after words of a file were replaced, in a report whose record was kept before.
    private func found(_ path: String, _ words: String, _ others: String) throws -> [String] {
        func content(_ files: [String: String]) throws -> Content {
            let bytes = files.mapValues { Array($0.utf8) }
            return try #require(ContentReader.read(ContentFiles(root: "", files: bytes)).content)
        }
        var files = TextArchive.files(Self.files)
        let record = PublishedRecord(try #require(Snapshot(try content(files))))
        // As the file gives it back.
        files["reports/autumn/published.json"] = String(
            decoding: try StableJSON.text(record.sealed()),
            as: UTF8.self
        )
        let text = try #require(files[path])
        try #require(words.isEmpty || text.contains(words))
        files[path] = words.isEmpty ? text : text.replacing(words, with: others)
        let checked = CheckedContent(try content(files))
        return RecordContradicted.findings(in: checked).map(\.message)
    }

    @Test("As it was frozen, nothing is found")
    func quiet() throws {
        #expect(try found("site.yaml", "", "") == [])
    }

    @Test(
        "Whatever is changed is found, with both values",
        arguments: [
            ("priorities/01-care/kpis.csv", "83%", "93%", "kpi visits", "2024-09 was '83%' and is now '93%'"),
            (
                "priorities/01-care/kpis.csv", "71%,72%", "71%,78%", "kpi visits",
                "comparator: England, 2024-09 was '72%' and is now '78%'"
            ),
            (
                "priorities/01-care/kpis.csv", "visits,comparator: England,,,,,71%,72%\n", "", "kpi visits",
                "comparator: England, 2024-08 was '71%' and is now 'not given'"
            ),
            (
                "priorities/01-care/kpis.yaml", "Two posts", "Three posts", "kpi visits",
                "commentary, autumn, why was 'Two posts were empty.' and is now 'Three posts were empty.'"
            ),
            ("priorities/01-care/kpis.csv", "90%", "80%", "kpi visits", "target was '90%' and is now '80%'"),
            ("priorities/01-care/kpis.csv", "Visits,", "Calls,", "kpi visits", "title was 'Visits' and is now 'Calls'"),
            (
                "priorities/01-care/milestones.yaml", "2025-01-31", "2025-03-31", "milestone C-01",
                "due was '2025-01-31' and is now '2025-03-31'"
            ),
            (
                "priorities/01-care/milestones.yaml", "in progress", "implemented", "milestone C-01",
                "status was 'in-progress' and is now 'implemented'"
            ),
            (
                "priorities/01-care/milestones.yaml", "One hub", "Every hub", "milestone C-01",
                "progress was 'One hub is open.' and is now 'Every hub is open.'"
            ),
            ("reports/autumn/report.md", "2024-09-30", "2024-10-31", "report autumn", "date was '2024-09-30'"),
            (
                "reports/autumn/report.md", "published", "draft", "report autumn",
                "state was 'published' and is now 'draft'"
            ),
            (
                "reports/autumn/report.md", "All is well.", "All is very well.", "report autumn",
                "is now 'Introduction All is very"
            ),
            (
                "priorities/01-care/priority.md", "vision: V", "vision: W", "priority care",
                "vision was 'V' and is now 'W'"
            ),
        ]
    )
    func changed(path: String, words: String, others: String, thing: String, difference: String) throws {
        let found = try found(path, words, others)
        #expect(
            found.contains { $0.hasPrefix(thing + " is not what members received") && $0.contains(difference) },
            "\(found)"
        )
    }

    @Test("A record keeps nothing of what a later report says, and an earlier one's words stay as they were")
    func laterReports() throws {
        var files = TextArchive.files(Self.files)
        files["site.yaml"]?.replace("[autumn]", with: "[autumn, winter]")
        files["priorities/01-care/kpis.yaml"]? += "    - {report: winter, why: Both posts are filled.}\n"
        files["reports/winter/report.md"] = """
            ---
            {title: Winter, as-at: 2024-12-31, year: 2024-25, state: draft}
            ---
            Much is better.

            """
        func content() throws -> Content {
            try #require(ContentReader.read(ContentFiles(root: "", files: files.mapValues { Array($0.utf8) })).content)
        }
        let record = PublishedRecord(try #require(Snapshot(try content(), report: "autumn")))
        let text = String(decoding: try StableJSON.text(record.sealed()), as: UTF8.self)
        #expect(text.contains("Two posts were empty.") && !text.contains("Both posts are filled."))
        files["reports/autumn/published.json"] = text
        func found() throws -> [String] {
            RecordContradicted.findings(in: CheckedContent(try content())).map(\.message)
        }
        #expect(try found() == [])
        files["priorities/01-care/kpis.yaml"]?.replace("Two posts", with: "No posts")
        #expect(
            try found() == [
                "kpi visits is not what members received in 'autumn': commentary, autumn, why was 'Two posts were empty.' "
                    + "and is now 'No posts were empty.'"
            ]
        )
    }
}
