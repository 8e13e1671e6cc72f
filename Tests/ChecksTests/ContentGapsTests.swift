import Checks
import Diagnostics
import Foundation
import Reading
import TestSupport
import Testing

@Suite("What could not be read")
struct ContentGapsTests {
    /// The errors that reading and all checks find in the sound content with further files.
    private func all(_ archive: String) throws -> [String] {
        let files = TextArchive.bytes(soundContent).merging(TextArchive.bytes(archive)) { $1 }
        let (content, diagnostics) = ContentReader.read(ContentFiles(root: "Content", files: files))
        // Where something could not be read, only errors are looked for: nobody is asked about gaps.
        let found = diagnostics + Checks.findings(in: try #require(content)).filter { $0.severity == .error }
        return found.inFileOrder().map { "\($0.location.path.dropFirst("Content/".count)) \($0.rule)" }
    }

    /// References to everything, in a page.
    private static let references = """
        -- pages/links.md --
        ---
        title: Links
        ---
        [](milestone:EH-01) [](case:first-words) [](action:A-1) [](obligation:ILACS-1) [](meeting:summer)
        [](report:spring) [](page:governance) [](priority:early-help)

        """

    @Test(
        "A file that cannot be read is one finding, and not another at every reference to what it holds",
        arguments: [
            ("priorities/01-early-help/milestones.yaml", "- id: EH-01\n  title: a: b\n", "yaml-syntax"),
            ("priorities/01-early-help/case-studies/first-words.md", "Words.\n", "missing-front-matter"),
            ("priorities/01-early-help/priority.md", "Words.\n", "missing-front-matter"),
            ("actions.yaml", "id: A-1\n", "wrong-type"), ("obligations.yaml", "- {id: A, id: B}\n", "duplicate-key"),
            ("meetings/summer.md", "---\ntitle: Summer\n", "missing-front-matter"),
            ("reports/spring/report.md", "Words.\n", "missing-front-matter"),
            ("pages/governance.md", "---\ntitle: [\n---\n", "yaml-syntax"),
        ]
    )
    func oneFinding(path: String, text: String, rule: String) throws {
        #expect(try all(Self.references + "-- \(path) --\n" + text) == ["\(path) \(rule)"])
    }

    @Test("A report that is listed and not there is one finding, and not another at every update for it")
    func missingReport() throws {
        let archive = Self.references.replacing("[](report:spring)", with: "")
        let site = soundContent.components(separatedBy: "-- priorities/")[0].replacing("-- site.yaml --\n", with: "")
            .components(separatedBy: "-- glossary")[0].replacing("spring", with: "summer-2025")
        #expect(try all(archive + "-- site.yaml --\n" + site) == ["site.yaml missing-file"])
    }

    @Test(
        "Reports whose list or date cannot be read are not called out of order",
        arguments: [
            ("site.yaml", "authority: a: b\n", "yaml-syntax"),
            (
                "site.yaml",
                """
                authority: A
                committee: B
                plan: {title: P, starts: 2024-04, ends: 2027-03}
                reports: []
                priorities: [01-early-help, 02-care]

                """, "missing-key"
            ),
            (
                "reports/spring/report.md",
                "---\n{title: Spring, as-at: 2025-13-45, year: 2024-25, state: draft}\n---\n", "bad-date"
            ),
        ]
    )
    func reportOrder(path: String, text: String, rule: String) throws {
        let late = "---\n{title: Autumn, as-at: 2026-09-30, year: 2025-26, state: draft}\n---\n"
        #expect(
            try all("-- reports/autumn/report.md --\n\(late)-- \(path) --\n\(text)") == ["\(path) \(rule)"]
        )
    }

    @Test("Of other kinds, what does not exist is still found")
    func otherKinds() throws {
        let archive = """
            -- actions.yaml --
            id: A-1
            -- pages/links.md --
            ---
            title: Links
            ---
            [](action:A-2) [](milestone:EH-99)

            """
        #expect(try all(archive) == ["actions.yaml wrong-type", "pages/links.md unknown-reference"])
    }

    @Test("A row or a cell of KPIs in error does not make its references and figures wrong")
    func figures() throws {
        func archive(_ rows: String) -> String {
            """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Jan-25,Feb-25
            \(rows)
            -- pages/links.md --
            ---
            title: Links
            ---
            [80%](kpi:a@2025-02) ![](chart:a)

            """
        }
        let path = "priorities/02-care/kpis.csv"
        #expect(try all(archive("a,T,percent,higher,90%,70%,80%")) == [])
        #expect(try all(archive("a,T,=,higher,90%,70%,80%")) == ["\(path) unit-form"])
        #expect(try all(archive("a,T,percent,higher,90%,70%,8O%")) == ["\(path) reading-form"])
        let unknown = Array(repeating: "pages/links.md unknown-reference", count: 2)
        #expect(try all(archive("b,T,percent,higher,90%,70%,80%")) == unknown)
    }

    @Test("A choice, a date or evidence that cannot be read is not judged as if something else were written")
    func placeholders() throws {
        let actions = """
            -- actions.yaml --
            - {id: A-1, kind: action, text: T, state: completed, completed: 2025-01-20}

            """
        #expect(try all(actions) == ["actions.yaml unknown-choice"])
        let milestones = """
            -- priorities/01-early-help/milestones.yaml --
            - id: EH-01
              year: 2024-25
              title: T
              updates:
                - {report: spring, status: embedded, progress: P, evidence: [first-words]}

            """
        #expect(try all(milestones) == ["priorities/01-early-help/milestones.yaml bad-reference"])
    }

    @Test("A list of reports that cannot be read, or with a misspelt name, makes no report unknown")
    func reports() throws {
        let site = """
            -- site.yaml --
            authority: Example Council
            committee: Scrutiny Panel
            plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
            priorities: [01-early-help, 02-care]
            current: spring

            """
        #expect(try all(site + "reports: spring\n") == ["site.yaml wrong-type"])
        #expect(try all(site + "reports: [autumn, sprnig]\n") == ["site.yaml missing-file"])
    }
}
