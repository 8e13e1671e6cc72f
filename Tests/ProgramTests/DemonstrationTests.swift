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

    /// A later report is the first to have it.
    private static let ofLaterReports: Set<String> = ["targeted-funding-children"]

    @Test("Every KPI of the content has a page, but for those that a later report is the first to have")
    func measurePages() async throws {
        let site = try await BuiltSite.demonstration.value
        var ids = [String]()
        for (path, bytes) in try Folder.files(site.content) where path.contains("/kpis") && path.hasSuffix(".csv") {
            let rows = CommaSeparatedValues(String(decoding: bytes, as: UTF8.self)).rows
            let column = try #require(rows.first?.firstIndex(of: "id"))
            ids += rows.dropFirst().map { $0[column] }.filter { !Self.ofLaterReports.contains($0) }
        }
        #expect(!ids.isEmpty)
        #expect(ids.sorted() == (try site.report()["kpis"]?.items ?? []).compactMap { $0["id"]?.string }.sorted())
        for id in ids { #expect(site.files["kpis/\(id).html"] != nil, "\(id)") }
        for id in Self.ofLaterReports { #expect(site.files["kpis/\(id).html"] == nil, "\(id)") }
    }

    @Test(
        "What the review of 2024-25 prints as a level is a measure, with the figure as printed",
        arguments: [
            ("family-hub-families", "22,000"), ("family-hub-courses", "127"), ("mash-decisions", "70%"),
            ("mash-decisions-2-days", "99%"), ("mash-referrals", "255"), ("families-supported", "380"),
            ("edge-of-care-children", "186"), ("homeless-children", "72"), ("homeless-children-accommodated", "12"),
            ("family-led-support-children", "336"), ("attendance-ever-six", "89.6%"),
            ("attendance-primary", "94.8%"), ("attendance-secondary", "90.0%"), ("attendance-special", "87.9%"),
            ("re-referrals", "15.4%"), ("exclusions-child-in-need", "7"), ("exclusions-child-protection", "13"),
            ("referral-visits-5-days", "82%"), ("referral-visits-10-days", "96%"), ("assessments-45-days", "90%"),
            ("caseload-average", "19.4"), ("plans-children-in-need", "92%"), ("plans-child-protection", "89%"),
            ("plans-children-in-care", "99%"), ("child-protection-reviews", "100%"),
            ("children-in-care-reviews", "94%"), ("supervision-on-time", "84%"), ("pre-proceedings-timely", "40%"),
            ("court-26-weeks", "35%"), ("care-leavers-suitable", "93%"), ("care-leavers-unsuitable", "10"),
            ("care-leavers-eet", "46%"), ("children-in-care", "530"), ("unaccompanied-children-in-care", "18"),
            ("placement-moves", "10.9%"), ("long-term-stability", "72.7%"), ("fostering-households", "117"),
            ("fostering-placements", "241"), ("step-downs-to-fostering", "5"),
            ("ehc-assessment-timeliness", "90%"), ("short-breaks-children", "320"), ("short-breaks-hours", "5,616"),
            ("send-eet", "91.1%"), ("sickness-days", "9"), ("leadership-engagement", "90%"),
            ("social-workers-recruited", "6"), ("newly-qualified-recruited", "8"), ("trainees-recruited", "2"),
            ("agency-to-permanent", "7"), ("social-worker-vacancies", "22%"),
            ("reviewing-officer-escalations", "303"),
        ]
    )
    func printedLevels(id: String, figure: String) async throws {
        let measures = try await BuiltSite.demonstration.value.report()["kpis"]?.items ?? []
        let measure = try #require(measures.first { $0["id"]?.string == id })
        #expect(measure["readings"]?.items.last?["text"]?.string == figure)
    }

    @Test(
        "A figure that does not count the same thing as the one before it is marked, and the note says why",
        arguments: [
            ("re-referrals", "do not count the same thing"),
            ("social-worker-vacancies", "the share of posts covered by agency staff"),
            ("exclusions-child-in-need", "Part of a school year"),
            ("exclusions-child-protection", "Part of a school year"),
        ]
    )
    func breaks(id: String, note: String) async throws {
        let site = try await BuiltSite.demonstration.value
        let measures = try site.report()["kpis"]?.items ?? []
        let measure = try #require(measures.first { $0["id"]?.string == id })
        let latest = try #require(measure["readings"]?.items.last { $0["value"] != nil })
        #expect(latest["markers"]?.items.compactMap(\.string) == ["b"])
        #expect(try site.page(try #require(measure["page"]?.string)).words.contains(note))
    }

    @Test("A milestone is called embedded only where figures show it")
    func embedded() async throws {
        let milestones = try await BuiltSite.demonstration.value.report()["milestones"]?.items ?? []
        #expect(!milestones.isEmpty)
        #expect(milestones.filter { $0["status"]?.string == "embedded" }.compactMap { $0["id"]?.string } == ["RH-03"])
    }
}
