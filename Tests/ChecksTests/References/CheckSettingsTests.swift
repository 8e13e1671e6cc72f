import Checks
import Diagnostics
import Model
import Reading
import TestSupport
import Testing

@Suite("How severe findings are")
struct CheckSettingsTests {
    private func site(_ checks: String) -> String {
        """
        -- site.yaml --
        authority: Example Council
        committee: Scrutiny Panel
        plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
        reports: [autumn, spring]
        priorities: [01-early-help, 02-care]
        checks:
          \(checks)
        -- pages/a.md --
        ---
        title: A
        ---
        In 2023/23 it rained.
        """
    }

    private func severities(_ checks: String) throws -> [String] {
        let files = TextArchive.bytes(soundContent).merging(TextArchive.bytes(site(checks))) { $1 }
        let (content, diagnostics) = ContentReader.read(ContentFiles(root: "", files: files))
        #expect(diagnostics.isEmpty)
        return Checks.findings(in: try #require(content)).map { "\($0.rule) \($0.severity.rawValue)" }
    }

    @Test("An answer to a rule that does not exist is an error, with the nearest rule")
    func acknowledged() throws {
        func answer(_ rule: String) -> String {
            "-- acknowledgements.yaml --\n- {rule: \(rule), file: pages/a.md, reason: R, by: Manager}\n"
        }
        let found = try diagnostics(CheckSettings.self, answer("imposible-date"))
        #expect(found.map { "\($0.severity.rawValue) \($0.message)" } == ["error there is no rule 'imposible-date'"])
        #expect(found.map(\.location.description) == ["acknowledgements.yaml:1:10"])
        #expect(found.map(\.remedy) == ["did you mean 'impossible-date'?"])
        for known in ["impossible-date", "broken-count", "duplicate-id", "acknowledgement-unmatched"] {
            #expect(try findings(CheckSettings.self, answer(known)).isEmpty)
        }
    }

    @Test("A query can be made an error, or turned off")
    func levels() throws {
        #expect(try severities("impossible-date: query") == ["impossible-date query"])
        #expect(try severities("impossible-date: error") == ["impossible-date error"])
        #expect(try severities("impossible-date: \"off\"") == [])
    }

    @Test("What makes a site false, unsafe or broken stays an error", arguments: ["query", "\"off\""])
    func errors(level: String) throws {
        #expect(
            try findings(CheckSettings.self, site("figure-disagrees: \(level)")) == ["site.yaml:7:21 check-settings"]
        )
        #expect(try findings(CheckSettings.self, site("figure-disagrees: error")).isEmpty)
    }

    @Test("A rule that does not exist is reported with the nearest one")
    func unknown() throws {
        let found = try diagnostics(CheckSettings.self, site("impossible-dates: error"))
        #expect(found.map(\.remedy) == ["did you mean 'impossible-date'?"])
    }
}
