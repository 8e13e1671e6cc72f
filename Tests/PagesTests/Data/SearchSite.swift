import Foundation
import Model
import Pages
import Reading
import TestSupport
import Testing

/// A small plan with one of everything that can be searched, rendered with the project's own templates.
enum SearchSite {
    struct Entry {
        let kind: String
        let title: String
        let address: String
        let context: String
        let text: String
    }

    static let content = """
        -- site.yaml --
        authority: Example Council
        committee: Scrutiny Panel
        plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
        reports: [autumn, spring]
        priorities: [01-early-help]
        -- glossary.yaml --
        - {term: MASH, expansion: Multi-Agency Safeguarding Hub}
        -- obligations.yaml --
        - {id: ILACS-1, title: Listen, source: Inspection, kind: commitment}
        -- actions.yaml --
        - {id: A-1, kind: action, text: Do it., meeting: summer, state: open}
        -- priorities/01-early-help/priority.md --
        ---
        {number: 1, title: Early help, vision: Early is *better*.}
        ---
        -- priorities/01-early-help/kpis.csv --
        id,title,unit,better,target,Feb-25,Mar-25
        visits,Visits made on time,percent,higher,90%,80%,83%
        -- priorities/01-early-help/milestones.yaml --
        - id: EH-01
          year: 2024-25
          title: Open the hubs
          owner: Head of Early Help
          updates:
            - report: spring
              status: implemented
              progress: The MASH decided [83%](kpi:visits@2025-03) & more, see [](case:first-words).
        - id: EH-02
          year: 2024-25
          title: "</script><script>alert(1)</script> <!-- & \\"so\\" on"
        -- priorities/01-early-help/case-studies/first-words.md --
        ---
        {title: First words, identity: consent, summary: A child speaks., report: spring}
        ---
        ## Concern
        Silence.
        -- reports/autumn/report.md --
        ---
        {title: Exempt paper, as-at: 2024-09-30, year: 2024-25, state: draft, part: 2, exemption: Paragraph 3}
        ---
        ## Purpose
        Nobody may read this.
        -- reports/spring/report.md --
        ---
        {title: Spring, as-at: 2025-03-31, year: 2024-25, state: draft}
        ---
        -- meetings/summer.md --
        ---
        {title: Summer, report: spring}
        ---
        -- pages/governance.md --
        ---
        title: Governance
        ---

        """

    /// The site's files by path.
    static func files() async throws -> [String: [UInt8]] { try await renderer().render(workers: 2) }

    static func renderer() throws -> SiteRenderer {
        let (read, found) = ContentReader.read(ContentFiles(root: "", files: TextArchive.bytes(content)))
        try #require(found.isEmpty, "\(found)")
        let content = try #require(read)
        let snapshot = try #require(Snapshot(content))
        return SiteRenderer(snapshot, templates: try ProjectTemplates.load(), assets: [:])
    }

    /// The index as text.
    static func script() async throws -> String {
        String(decoding: try #require(try await files()["data/search-index.js"]), as: UTF8.self)
    }

    /// What can be found.
    static func entries() async throws -> [Entry] { try entries(in: try await script()) }

    static func entries(in files: [String: [UInt8]]) throws -> [Entry] {
        try entries(in: String(decoding: try #require(files["data/search-index.js"]), as: UTF8.self))
    }

    static func entries(in script: String) throws -> [Entry] {
        struct Index: Decodable {
            let schema: Int
            let entries: [[String]]
        }
        let json = script.dropFirst("window.scrutinySearchIndex = ".count).dropLast(2)
        let index = try JSONDecoder().decode(Index.self, from: Data(json.utf8))
        #expect(index.schema == 1)
        return try index.entries.map { list in
            try #require(list.count == 5)
            return Entry(kind: list[0], title: list[1], address: list[2], context: list[3], text: list[4])
        }
    }
}
