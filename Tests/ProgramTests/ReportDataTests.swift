import Foundation
import Testing

/// `data/report.json` is a contract with whoever reads it.
@Suite("The report as data")
struct ReportDataTests {
    private static func sites() async throws -> [BuiltSite] {
        try await BuiltSite.published() + [BuiltSite.base.value]
    }

    @Test("The version of the shape is the second, and the report is named")
    func document() async throws {
        for site in try await Self.sites() {
            let report = try site.report()
            #expect(report["schema"]?.number == 2)
            #expect(report["report"]?["asAt"]?.string?.wholeMatch(of: #/\d{4}-\d{2}-\d{2}/#) != nil)
        }
    }

    @Test("Priorities are numbered in order, and each has its page")
    func priorities() async throws {
        for site in try await Self.sites() {
            let priorities = try site.report()["priorities"]?.items ?? []
            for priority in priorities {
                Self.checkStatements(priority)
                #expect(priority["page"]?.string == priority["id"]?.string.map { "priorities/\($0).html" })
                #expect(site.files[priority["page"]?.string ?? ""] != nil)
            }
            #expect(priorities.compactMap { $0["number"]?.number } == (1...priorities.count).map(Double.init))
        }
    }

    /// The counts of what is delivered and achieved add up, and their words are those of the contract.
    private static func checkStatements(_ priority: JSON) {
        let courses: Set = ["on-course", "at-risk", "off-course", "not-known"]
        #expect(courses.contains(priority["overall"]?.string ?? ""))
        guard let delivery = priority["delivery"], let results = priority["results"] else { return }
        #expect(courses.union(["nothing-due"]).contains(delivery["level"]?.string ?? ""))
        #expect(courses.union(["nothing-rated"]).contains(results["level"]?.string ?? ""))
        func count(_ statement: JSON, _ name: String) -> Double { statement[name]?.number ?? .nan }
        #expect(
            count(delivery, "due") == count(delivery, "done") + count(delivery, "missed") + count(delivery, "silent")
        )
        #expect(count(delivery, "atRisk") <= count(delivery, "toCome"))
        #expect(count(results, "rated") == count(results, "on") + count(results, "near") + count(results, "off"))
    }

    @Test("The states and words of KPIs agree with each other")
    func measures() async throws {
        for site in try await Self.sites() {
            let priorities = Set((try site.report()["priorities"]?.items ?? []).compactMap { $0["id"]?.string })
            for measure in try site.report()["kpis"]?.items ?? [] {
                let id = try #require(measure["id"]?.string)
                #expect(Self.states.contains(measure["state"]?.string ?? ""), "\(id)")
                #expect((measure["state"]?.string == "first-reported") == (measure["told"] == nil), "\(id)")
                #expect(priorities.contains(measure["priority"]?.string ?? ""))
                #expect(["higher", "lower", "within", "monitor"].contains(measure["better"]?.string ?? ""), "\(id)")
                #expect(Self.ratings.contains(measure["rating"]?.string ?? ""), "\(id)")
                for address in ["page", "data"] { #expect(site.files[measure[address]?.string ?? ""] != nil, "\(id)") }
                Self.checkTarget(try #require(measure["target"]), id)
                Self.checkReadings(measure["readings"]?.items ?? [], id)
                if let direction = measure["direction"] { Self.checkDirection(direction, id) }
                Self.checkProcess(measure["spc"], readings: measure["readings"]?.items ?? [], id)
            }
        }
    }

    private static let states: Set = ["first-reported", "new-figure", "revised", "same-figure", "no-new-figure"]

    private static let ratings: Set = ["on-target", "near-target", "off-target", "no-target", "no-data"]

    private static func checkTarget(_ target: JSON, _ id: String) {
        let kind = target["kind"]?.string ?? ""
        #expect(["at-least", "at-most", "within", "monitor", "to-be-confirmed"].contains(kind), "\(id)")
        #expect((target["upper"] != nil) == (kind == "within"), "\(id)")
        if ["monitor", "to-be-confirmed"].contains(kind) { #expect(target["value"] == nil, "\(id)") }
        if kind == "within" { #expect(target["value"] != nil, "\(id)") }
    }

    private static func checkReadings(_ readings: [JSON], _ id: String) {
        for reading in readings {
            #expect((reading["value"] == nil) != (reading["missing"] == nil), "\(id): a value or a reason, never both")
            if let missing = reading["missing"]?.string { #expect(["x", "z", "c"].contains(missing), "\(id)") }
            for marker in reading["markers"]?.items ?? [] {
                #expect(["p", "r", "e", "b", "low"].contains(marker.string ?? ""), "\(id)")
            }
            let form = #/(AY)?\d{4}(-\d{2})?(-Q[1-4])?/#
            #expect(reading["period"]?.string?.wholeMatch(of: form) != nil, "\(id)")
        }
        let periods = readings.compactMap { $0["period"]?.string }
        #expect(periods == periods.sorted() && Set(periods).count == periods.count, "\(id): \(periods)")
    }

    private static func checkDirection(_ direction: JSON, _ id: String) {
        let arrow = direction["arrow"]?.string ?? ""
        let change = direction["change"]?.number ?? .nan
        #expect(["up", "down", "level"].contains(arrow), "\(id)")
        #expect(["better", "worse", "level", "neutral"].contains(direction["verdict"]?.string ?? ""), "\(id)")
        if arrow == "up" { #expect(change > 0, "\(id)") }
        if arrow == "down" { #expect(change < 0, "\(id)") }
    }

    private static func checkProcess(_ process: JSON?, readings: [JSON], _ id: String) {
        let count = readings.count { $0["value"] != nil }
        guard let process else {
            return
        }
        #expect(count >= 6, "\(id): below six readings there is nothing to say")
        #expect(process.keys == ["mean", "lower", "upper", "trial", "points"], "\(id)")
        #expect(process["mean"]?.kind == "number" && process["trial"]?.kind == "boolean", "\(id)")
        let mean = process["mean"]?.number ?? .nan
        #expect((process["lower"]?.number ?? mean) <= mean && mean <= (process["upper"]?.number ?? mean), "\(id)")
        let points = (process["points"]?.items ?? []).compactMap(\.string)
        #expect(points.count <= count, "\(id): one point for each reading of the current segment")
        #expect(Set(points).isSubset(of: Self.points), "\(id)")
    }

    private static let points: Set = [
        "common", "above-limit", "below-limit", "trend-up", "trend-down", "two-of-three-above", "two-of-three-below",
        "shift-above", "shift-below",
    ]

    private static let statuses: Set = [
        "not-reported", "not-started", "in-progress", "implemented", "embedded", "paused", "withdrawn", "merged",
    ]
    private static let milestoneRatings: Set = ["red", "amber", "amber-e", "green", "planned", "not-reported"]

    @Test("Milestones lead to their place on a page")
    func milestones() async throws {
        for site in try await Self.sites() {
            for milestone in try site.report()["milestones"]?.items ?? [] {
                let id = milestone["id"]?.string ?? ""
                #expect(Self.statuses.contains(milestone["status"]?.string ?? ""), "\(id)")
                #expect(Self.milestoneRatings.contains(milestone["rating"]?.string ?? ""), "\(id)")
                #expect(milestone["year"]?.string?.wholeMatch(of: #/\d{4}-\d{2}/#) != nil)
                if milestone["overdue"]?.bool == true { #expect(milestone["rating"]?.string == "red", "\(id)") }
                let address = (milestone["page"]?.string ?? "").split(separator: "#").map(String.init)
                try #require(address.count == 2)
                #expect(try site.page(address[0]).has(id: address[1]), "\(id)")
            }
        }
    }

    @Test("Case studies and actions lead to their place on a page")
    func caseStudiesAndActions() async throws {
        for site in try await Self.sites() {
            for study in try site.report()["caseStudies"]?.items ?? [] {
                #expect(site.files[study["page"]?.string ?? ""] != nil)
            }
            for action in try site.report()["actions"]?.items ?? [] {
                let address = (action["page"]?.string ?? "").split(separator: "#").map(String.init)
                try #require(address.count == 2)
                #expect(try site.page(address[0]).has(id: address[1]))
            }
        }
    }
}
