import Model
import Reading
import TestSupport

/// A small plan with two reports, whose second can be changed file by file.
enum SmallPlan {
    static let files = TextArchive.files(
        """
        -- site.yaml --
        authority: Example Council
        committee: Scrutiny Panel
        plan: {title: A plan, starts: 2024-04, ends: 2026-03}
        reports: [2024-q2, 2024-q4]
        priorities: [01-help]
        -- reports/2024-q2/report.md --
        ---
        title: Autumn
        as-at: 2024-09-30
        year: 2024-25
        state: published
        ---
        -- reports/2024-q4/report.md --
        ---
        title: Spring
        as-at: 2025-03-31
        year: 2024-25
        state: draft
        ---
        -- priorities/01-help/priority.md --
        ---
        number: 1
        title: Help
        vision: Help early.
        ---
        -- priorities/01-help/milestones.yaml --
        - id: H-01
          year: 2024-25
          title: Open a hub
          due: 2024-12
          updates:
            - {report: 2024-q2, status: in progress, progress: Begun.}
        - id: H-02
          year: 2024-25
          title: Train staff
          updates:
            - {report: 2024-q2, status: in progress, progress: Begun.}
        -- priorities/01-help/kpis.csv --
        id,title,unit,better,target,2024-08,2024-09,2024-10,2024-11,2024-12,2025-01,2025-02,2025-03
        turnover,Turnover,percent,lower,12.0%,11.0%,11.5%,12.5%,13.0%,13.5%,14.0%,14.5%,15.4%
        -- actions.yaml --
        - {id: A-1, kind: action, text: Report back., agreed: 2024-07-01, due: 2024-12, state: open}
        """
    )

    /// The snapshot of a report, with some files replaced (or, with an empty text, taken away).
    static func snapshot(_ report: String, changing changes: [String: String] = [:]) -> Snapshot? {
        let changed = files.merging(changes) { $1 }.filter { !$0.value.isEmpty }
        let (content, _) = ContentReader.read(ContentFiles(root: "", files: changed.mapValues { Array($0.utf8) }))
        return content.flatMap { Snapshot($0, report: report) }
    }

    /// The record of the first report as it was first published, as a file.
    static func record(amending changes: [String: String] = [:]) -> PublishedRecord? {
        snapshot("2024-q2", changing: changes).map { PublishedRecord($0) }
    }

    /// The snapshot of the second report with the first one's record beside it.
    static func second(changing changes: [String: String] = [:]) throws -> Snapshot? {
        var changes = changes
        changes["reports/2024-q2/published.json"] = try record().map { try RecordFile.text(of: $0) }
        return snapshot("2024-q4", changing: changes)
    }
}
