import Diagnostics
import Markdown
import Model
import Testing

@Suite("Parts of case studies and reports")
struct SectionTests {
    private func caseStudy(_ body: String) -> String {
        "-- priorities/01-early-help/case-studies/a.md --\n---\n{title: T, identity: consent, summary: S}\n---\n" + body
    }

    private func caseFindings(_ body: String) -> [String] {
        findings(caseStudy(body)).map { String($0.dropFirst("priorities/01-early-help/case-studies/a.md:".count)) }
    }

    @Test(
        "A case study has its four parts and no others, in order",
        arguments: [
            ("## Concern\n## Impact\n", []), ("## Impact\n## Concern\n", ["5:1 section-order"]),
            ("## Concern\n## Concern\n", ["5:1 section-order"]), ("## Outcome\n", ["4:1 unknown-section"]),
            ("Words.\n## Concern\n", ["4:1 unknown-section"]), ("", ["4:1 missing-section"]),
            ("# Title\n## Concern\n", ["4:1 unknown-section"]), ("## Concern\n### Detail\n", []),
        ] as [(String, [String])]
    )
    func caseStudies(body: String, expected: [String]) {
        #expect(caseFindings(body) == expected)
        #expect(remedies(caseStudy(body)).allSatisfy { $0 != nil })
    }

    @Test("A case study must say how people are protected")
    func identity() {
        let archive = "-- priorities/01-early-help/case-studies/a.md --\n---\ntitle: T\nsummary: S\n---\n## Concern\n"
        #expect(findings(archive) == ["priorities/01-early-help/case-studies/a.md:1:1 missing-key"])
        #expect(remedies(archive) == ["add 'identity: anonymised | pseudonym | consent'"])
    }

    private func report(_ body: String, _ keys: String = "") -> String {
        "-- reports/2024-25/report.md --\n---\ntitle: T\nas-at: 2025-03-31\nyear: 2024-25\nstate: draft\n\(keys)---\n"
            + body
    }

    @Test(
        "A report's formal sections stand in front, once each",
        arguments: [
            ("## Purpose\n## Story\n", []), ("## Story\n## Purpose\n", ["reports/2024-25/report.md:8:1 section-order"]),
            ("## Purpose\n## Purpose\n", ["reports/2024-25/report.md:8:1 section-order"]),
            ("# Title\n\n## Purpose\n", ["reports/2024-25/report.md:9:1 section-order"]),
            ("Words.\n", []), ("", []),
        ] as [(String, [String])]
    )
    func reports(body: String, expected: [String]) {
        #expect(findings(report(body)) == expected)
        #expect(remedies(report(body)).allSatisfy { $0 != nil })
    }

    @Test(
        "An exempt report says why, and there are only two parts",
        arguments: [
            ("part: 2\n", ["6:7 missing-key"]), ("part: 2\nexemption: paragraph 3\n", []), ("part: 1\n", []),
            ("part:\n", ["6:1 missing-value"]), ("part: ~\n", ["6:1 missing-value"]),
            ("part: \"\"\n", ["6:1 missing-value"]), ("appendices: [{title: T, part: }]\n", ["6:25 missing-value"]),
            ("part: 3\n", ["6:7 unknown-choice"]), ("part: two\n", ["6:7 wrong-type"]),
            ("appendices: [{title: T, part: 3}]\n", ["6:31 unknown-choice"]),
            ("key-decision: maybe\n", ["6:15 wrong-type"]),
            ("sign-off: [{role: R, date: 2025-02-30}]\n", ["6:28 bad-date"]),
            ("background-papers: [{part: 1}]\n", ["6:21 missing-key"]),
        ] as [(String, [String])]
    )
    func parts(keys: String, expected: [String]) {
        #expect(findings(report("", keys)) == expected.map { "reports/2024-25/report.md:\($0)" })
    }
}
