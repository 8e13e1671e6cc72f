import Foundation
import Testing

/// The project's own content: that nothing of the papers is lost on the way to the pages.
@Suite("The plan of 2024 to 2027")
struct DemonstrationTests {
    @Test("The milestones of both years are there, as many as the papers have for each priority")
    func milestoneCounts() async throws {
        let report = try await BuiltSite.demonstration.value.report()
        let priorities = (report["priorities"]?.items ?? []).compactMap { $0["id"]?.string }
        let milestones = report["milestones"]?.items ?? []
        func counts(_ year: String) -> [Int] {
            priorities.map { id in
                milestones.count { $0["priority"]?.string == id && $0["year"]?.string == year }
            }
        }
        #expect(counts("2024-25") == [8, 7, 12, 11, 6, 8, 9, 6, 5, 5])
        #expect(counts("2025-26") == [9, 10, 8, 11, 7, 9, 9, 6, 5, 7])
        #expect(milestones.count == 77 + 81)
    }

    @Test("Every milestone stands on its priority's page, with its title")
    func milestonesOnPages() async throws {
        let site = try await BuiltSite.demonstration.value
        for milestone in try site.report()["milestones"]?.items ?? [] {
            let id = try #require(milestone["id"]?.string)
            let priority = try #require(milestone["priority"]?.string)
            let title = try #require(milestone["title"]?.string)
            #expect(milestone["page"]?.string == "priorities/\(priority).html#milestone-\(id)")
            let element = try #require(
                try site.page("priorities/\(priority).html").element(id: "milestone-\(id)"),
                "\(id) is not on the page of \(priority)"
            )
            // An abbreviation may be written out within the title.
            let words = StrictMarkup.collapsed(element.text)
            let firstWords = title.split(separator: " ").prefix(2).joined(separator: " ")
            #expect(words.contains(title) || words.contains(firstWords), "\(id)")
        }
    }

    @Test("The case studies have pages, and each says how people are protected")
    func caseStudies() async throws {
        let site = try await BuiltSite.demonstration.value
        let studies = try site.report()["caseStudies"]?.items ?? []
        #expect(studies.count >= 16)
        for study in studies {
            let page = try site.page(try #require(study["page"]?.string))
            let title = try #require(study["title"]?.string)
            #expect(page.words.contains(title))
            #expect(["anonymised", "pseudonym", "consent"].contains(try #require(study["identity"]?.string)))
        }
        #expect(Set(studies.compactMap { $0["id"]?.string }).count == studies.count)
    }

    @Test("At least thirty KPIs have readings for two or more dates")
    func measures() async throws {
        let measures = try await BuiltSite.demonstration.value.report()["kpis"]?.items ?? []
        let compared = measures.filter { measure in
            (measure["readings"]?.items ?? []).count { $0["value"] != nil } >= 2
        }
        #expect(compared.count >= 30)
    }

    @Test("Every KPI of the content has a page")
    func measurePages() async throws {
        let site = try await BuiltSite.demonstration.value
        var ids = [String]()
        for (path, bytes) in try Folder.files(site.content) where path.contains("/kpis") && path.hasSuffix(".csv") {
            let rows = CommaSeparatedValues(String(decoding: bytes, as: UTF8.self)).rows
            let column = try #require(rows.first?.firstIndex(of: "id"))
            ids += rows.dropFirst().map { $0[column] }
        }
        #expect(!ids.isEmpty)
        #expect(ids.sorted() == (try site.report()["kpis"]?.items ?? []).compactMap { $0["id"]?.string }.sorted())
        for id in ids { #expect(site.files["kpis/\(id).html"] != nil, "\(id)") }
    }
}
