import Testing

@testable import Pages

@Suite("The kinds of pages")
struct PageKindsTests {
    @Test("Every template of a page belongs to one kind")
    func templates() throws {
        let kinds = PageKinds.all.map(\.template)
        #expect(Set(kinds).count == kinds.count)
        // The project's templates, less the layout, what others include, and the figures of narrative.
        let own = try ProjectTemplates.names().filter {
            !$0.contains("/") && !$0.hasPrefix("figure-") && $0 != "layout"
        }
        #expect(Set(kinds) == Set(own))
    }

    @Test("No two files of a site have one address, and every page that a list names is made")
    func addresses() async throws {
        let files = try await SearchSite.files()
        let site = try SearchSite.renderer()
        #expect(Set(site.paths).count == site.paths.count)
        let page = String(decoding: try #require(files["index.html"]), as: UTF8.self)
        let linked = page.matches(of: #/<li><a href="([a-z0-9/-]+\.html)"/#).map { String($0.output.1) }
        #expect(linked.count > 10)
        for address in linked { #expect(files[address] != nil, "\(address)") }
    }

    @Test("The page that takes longest begins before all other pages")
    func order() throws {
        let pages = try SearchSite.renderer().paths.filter { $0.hasSuffix(".html") }
        #expect(pages.first == "report.html")
    }
}
