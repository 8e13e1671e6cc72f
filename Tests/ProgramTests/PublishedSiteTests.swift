import Foundation
import Testing

/// What holds for every page of the sites that are made from published papers.
@Suite("Published sites")
struct PublishedSiteTests {
    @Test("Every page is well formed")
    func wellFormed() async throws {
        for site in try await BuiltSite.published() + [BuiltSite.base.value] {
            for path in site.pages {
                #expect(try site.page(path).problems.isEmpty, "\(path) of \(site.content)")
            }
        }
    }

    @Test("Every page has one main heading, headings in order, and a title of its own")
    func headings() async throws {
        for site in try await BuiltSite.published() + [BuiltSite.base.value] {
            var titles = [String: String]()
            for path in site.pages {
                let page = try site.page(path)
                let levels = page.elements.compactMap { Self.headingLevels[$0.name] }
                #expect(levels.count { $0 == 1 } == 1, "\(path)")
                #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(path): \(levels)")
                let title = page.all("title").first?.text ?? ""
                let other = titles.updateValue(path, forKey: title)
                #expect(!title.isEmpty && other == nil, "\(path) has the title of \(other ?? "nothing")")
            }
        }
    }

    private static let headingLevels = ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6]

    @Test("Every internal link leads to a page and a place that exist")
    func links() async throws {
        for site in try await BuiltSite.published() + [BuiltSite.base.value] {
            let broken = InternalLinks.broken(pages: site.parsed, files: Set(site.files.keys))
            #expect(broken.isEmpty, "\(site.content)")
        }
    }

    @Test("The banner that says what the site is stands on every page")
    func banner() async throws {
        for site in try await BuiltSite.published() {
            let words = try Self.demonstration(of: site)
            #expect(words.count > 20)
            for path in site.pages { #expect(try site.page(path).words.contains(words), "\(path)") }
        }
    }

    @Test("Every page says which report it belongs to, its date, and whether it is a draft")
    func reportState() async throws {
        for site in try await BuiltSite.published() {
            let report = try #require(try site.report()["report"])
            let asAt = try #require(report["asAt"]?.string)
            for path in site.pages {
                let page = try site.page(path)
                let state = try #require(page.firstIndex(class: "report-state"), "\(path)")
                #expect(page.all("time", within: state).map { $0.attributes["datetime"] } == [asAt], "\(path)")
                let isDraft = page.elements[state].text.contains("Draft")
                #expect(isDraft == report["draft"]?.bool, "\(path)")
            }
        }
    }

    @Test("No page asks another host for anything")
    func offline() async throws {
        for site in try await BuiltSite.published() {
            for path in site.pages {
                for element in try site.page(path).elements where element.name != "a" {
                    let address = element.attributes["src"] ?? element.attributes["href"] ?? ""
                    #expect(!address.contains("//"), "\(path): <\(element.name)> \(address)")
                }
            }
        }
    }

    /// The words under `demonstration:` in a site's site.yaml.
    private static func demonstration(of site: BuiltSite) throws -> String {
        let lines = try Folder.text(site.content + "/site.yaml").split(separator: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("demonstration:") })
        let words = lines[(start + 1)...].prefix { $0.hasPrefix("  ") }.joined(separator: " ")
        return StrictMarkup.collapsed(words)
    }
}
