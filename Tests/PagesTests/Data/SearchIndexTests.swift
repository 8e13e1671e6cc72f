import Foundation
import Testing

@testable import Pages

/// The index of the search, as the site gets it: made by the renderer from a whole small plan.
@Suite("The index of the search")
struct SearchIndexTests {
    @Test("Everything that has a title can be found, each thing at the place where it stands")
    func everythingIsThere() async throws {
        let entries = try await SearchSite.entries()
        let found = Dictionary(entries.map { ($0.title, $0) }, uniquingKeysWith: { first, _ in first })
        let expected = [
            ("1. Early help", "Priority", "priorities/early-help.html"),
            ("Visits made on time", "Measure", "kpis/visits.html"),
            ("EH-01: Open the hubs", "Milestone", "priorities/early-help.html#milestone-EH-01"),
            ("First words", "Case study", "case-studies/first-words.html"),
            ("A-1: Do it.", "Action", "actions.html#action-A-1"),
            ("ILACS-1: Listen", "Obligation", "obligations.html#obligation-ILACS-1"),
            ("Spring", "Report", "reports/spring.html"),
            ("Summer", "Minutes", "meetings/summer.html"),
            ("Governance", "Page", "pages/governance.html"),
            ("Glossary", "Page", "glossary.html"),
        ]
        for (title, kind, address) in expected {
            let entry = try #require(found[title], "\(title) cannot be found")
            #expect(entry.kind == kind)
            #expect(entry.address == address)
        }
        let term = try #require(entries.first { $0.kind == "Term" })
        #expect(term.title == "MASH: Multi-Agency Safeguarding Hub")
        #expect(term.address.hasPrefix("glossary.html#"))
    }

    @Test("Nothing is there twice")
    func nothingTwice() async throws {
        let addresses = try await SearchSite.entries().map { $0.kind + " " + $0.address }
        #expect(Set(addresses).count == addresses.count)
    }

    @Test("Every address leads to a file of the site")
    func addressesExist() async throws {
        let files = try await SearchSite.files()
        for entry in try SearchSite.entries(in: files) {
            let path = String(entry.address.prefix { $0 != "#" })
            #expect(files[path] != nil, "\(entry.title) leads to \(path)")
        }
    }

    @Test("A text is found as its page shows it: without markup, with abbreviations written out")
    func textIsAsShown() async throws {
        let entries = try await SearchSite.entries()
        let milestone = try #require(entries.first { $0.title.hasPrefix("EH-01") })
        #expect(
            milestone.text.contains("The MASH (Multi-Agency Safeguarding Hub) decided 83% & more, see First words.")
        )
        #expect(milestone.context == "1. Early help")
        #expect(milestone.text.contains("Head of Early Help"))
    }

    @Test("A measure is found by its rating")
    func measureByRating() async throws {
        let entries = try await SearchSite.entries()
        let measure = try #require(entries.first { $0.kind == "Measure" })
        #expect(measure.text.hasPrefix("Off target"))
    }

    @Test("The text of an exempt report is not in it")
    func exemptIsAbsent() async throws {
        let script = try await SearchSite.script()
        #expect(script.contains("Exempt paper"))
        #expect(!script.contains("Nobody may read this"))
    }

    @Test("Nothing in the content can end the script or begin another")
    func cannotBreakOut() async throws {
        let script = try await SearchSite.script()
        #expect(script.hasPrefix("window.scrutinySearchIndex = {"))
        #expect(script.hasSuffix("};\n"))
        for character: Character in ["<", ">", "&"] {
            #expect(!script.contains(character), "U+\(character.unicodeScalars.map { String($0.value, radix: 16) })")
        }
        #expect(script.filter { $0 == "\n" }.count == 1)
        let hostile = try SearchSite.entries(in: script).first { $0.title.hasPrefix("EH-02") }
        #expect(hostile?.title == "EH-02: </script><script>alert(1)</script> <!-- & \"so\" on")
    }

    @Test("Line ends that only old JavaScript knows are escaped, and read back as they were")
    func lineSeparators() throws {
        let title = "one\u{2028}two\u{2029}three"
        let bytes = try SearchIndex(entries: [SearchIndex.Entry("Page", title, at: "index.html")]).script()
        let script = String(decoding: bytes, as: UTF8.self)
        #expect(script.contains("one\\u2028two\\u2029three"))
        #expect(try SearchSite.entries(in: script).map(\.title) == [title])
    }

    @Test("The same content makes the same bytes")
    func isDeterministic() async throws {
        #expect(try await SearchSite.script() == SearchSite.script())
    }

    @Test("Every page loads the search's script, and only the page with the results the index")
    func onlyOnePageLoadsIt() async throws {
        let pages = try await SearchSite.files().filter { $0.key.hasSuffix(".html") }
        for (path, bytes) in pages {
            let page = String(decoding: bytes, as: UTF8.self)
            #expect(page.contains("assets/search.js\" defer"), "\(path)")
            #expect(page.contains("search-index.js") == (path == "search.html"), "\(path)")
        }
    }
}
