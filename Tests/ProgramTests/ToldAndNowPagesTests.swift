import Foundation
import Testing

/// That the home page and the page of changes say what the data say of told and now.
@Suite("Told and now on the pages")
struct ToldAndNowPagesTests {
    /// The measures with a difference, with the words of their row on the page of changes.
    private static func rows(_ site: BuiltSite) throws -> [(measure: JSON, section: String, words: String)] {
        let page = try site.page("since-last-report.html")
        return try (site.report()["kpis"]?.items ?? []).filter { $0["sinceTold"] != nil }.map { measure in
            let id = try #require(measure["id"]?.string)
            for section in ["worse", "better", "level", "not-comparable", "first-figure", "first-reported"] {
                guard let heading = page.elements.first(where: { $0.attributes["id"] == "measures-" + section }),
                    let around = heading.parent
                else { continue }
                let rows = page.elements.indices.filter { page.elements[$0].name == "tr" }
                for row in rows
                where page.all("tr", within: around).contains(where: { $0.line == page.elements[row].line }) {
                    let links = page.all("a", within: row).compactMap { $0.attributes["href"] }
                    guard links.contains("kpis/\(id).html") else { continue }
                    return (measure, section, StrictMarkup.collapsed(page.elements[row].text))
                }
            }
            Issue.record("\(id) has no row")
            return (measure, "", "")
        }
    }

    @Test("Every figure told and every figure now is in its measure's row, in the group that its verdict asks for")
    func changes() async throws {
        for site in try await BuiltSite.published() {
            let rows = try Self.rows(site)
            #expect(rows.count >= 15)
            for (measure, section, words) in rows {
                let id = measure["id"]?.string ?? ""
                let told = try #require(measure["told"]?["text"]?.string)
                let now = try #require(measure["now"]?["text"]?.string)
                #expect(words.contains(told) && words.contains(now), "\(id): \(words)")
                let verdict = measure["sinceTold"]?["verdict"]?.string
                let isUsual = measure["sinceTold"]?["withinUsual"]?.bool == true
                switch (section, verdict) {
                case ("worse", "worse"), ("better", "better"): #expect(!isUsual, "\(id)")
                case ("level", _): #expect(isUsual || verdict == "level" || verdict == "neutral", "\(id)")
                case ("not-comparable", nil): break
                case ("worse", _):
                    #expect(words.contains("outside the usual variation"), "\(id) is called worse for no reason")
                default: Issue.record("\(id) is \(verdict ?? "not comparable") and stands under \(section)")
                }
            }
        }
    }

    @Test("What got worse by more than usual is on the home page, by name with told and now, and nothing else is")
    func home() async throws {
        for site in try await BuiltSite.published() {
            let home = try site.page("index.html")
            let section = try #require(home.firstIndex(class: "brief-worse"))
            let words = StrictMarkup.collapsed(home.elements[section].text)
            let worse = try Self.rows(site).filter { $0.section == "worse" }
            #expect((1...5).contains(worse.count))
            for measure in worse.map(\.measure) {
                let told = try #require(measure["told"]?["text"]?.string)
                let now = try #require(measure["now"]?["text"]?.string)
                #expect(words.contains(told) && words.contains(now), "\(measure["id"]?.string ?? "")")
            }
            #expect(home.all("tr", within: section).count == worse.count + 1)
        }
    }

    @Test("A plan without targets says how many are better, worse and level, and shows no column of targets")
    func untargeted() async throws {
        let home = try await BuiltSite.demonstration.value.page("index.html")
        #expect(home.words.contains("None of the 62 measures has a target."))
        #expect(home.words.contains("5 worse, 6 better, 3 level or within the usual variation"))
        #expect(!home.all("th").contains { $0.text == "Target" || $0.text == "Off target" })
    }

    @Test("A later report is announced, and what the year leaves unfinished is named in the register")
    func announced() async throws {
        let site = try await BuiltSite.demonstration.value
        let home = try site.page("index.html")
        #expect(home.words.contains("There is a later report: Achieving Excellence: review of progress in year 2"))
        let register = try site.page("milestones.html")
        let heading = try #require(register.element(id: "unfinished"))
        let section = try #require(heading.parent)
        let report = try site.report()
        let open = (report["milestones"]?.items ?? []).filter {
            $0["year"]?.string == "2024-25" && !["implemented", "embedded"].contains($0["status"]?.string)
        }
        #expect(register.all("li", within: section).count == open.count)
        for milestone in open {
            let title = try #require(milestone["title"]?.string)
            #expect(register.elements[section].text.contains(title.prefix(12)), "\(title)")
        }
    }

    @Test("A loosened target counts only once members were told: the rating is under the told one, and both are shown")
    func loosened() async throws {
        let site = try await BuiltSite.improvementPlan.value
        let measures = try site.report()["kpis"]?.items ?? []
        for (id, rating, before, now) in [
            ("social-worker-turnover", "off-target", "12.0%", "17.0%"),
            ("social-worker-vacancies", "near-target", "10.0%", "18.5%"),
        ] {
            let measure = try #require(measures.first { $0["id"]?.string == id })
            #expect(measure["rating"]?.string == rating)
            let page = try site.page("kpis/\(id).html").words
            #expect(page.contains("against \(before) or lower, as members were told"), "\(id)")
            #expect(page.contains("The target is now \(now) or lower, under which it would be on target"), "\(id)")
            let changes = try site.page("since-last-report.html").words
            #expect(changes.contains("loosened from \(before) to \(now)"), "\(id)")
        }
    }

    @Test("A measure's page gives the targets and ratings of earlier reports as their records have them")
    func pastTargets() async throws {
        let site = try await BuiltSite.improvementPlan.value
        let page = try site.page("kpis/immunisations.html")
        let row = try #require(page.all("tr").first { $0.text.contains("March 2023") })
        #expect(row.text.contains("100.0%") && row.text.contains("as told in"))
    }
}
