import Foundation
import Testing

/// The earlier plan, whose two papers print the same measures under different numbers.
@Suite("The improvement plan of 2023")
struct ImprovementPlanTests {
    /// The measures of the plan's six priorities; the skills strategy has its own.
    private static func measures() async throws -> [JSON] {
        let measures = try await BuiltSite.improvementPlan.value.report()["kpis"]?.items ?? []
        return measures.filter { $0["priority"]?.string != "skills-strategy" }
    }

    private static func reading(_ measure: JSON, in period: String) -> JSON? {
        measure["readings"]?.items.first { $0["period"]?.string == period }
    }

    /// The measures that the update of September 2023 prints.
    private static func update() async throws -> [JSON] {
        try await measures().filter { reading($0, in: "2023-07") != nil }
    }

    @Test("All 67 indicators of spring 2023 are there, under the numbers printed then")
    func spring() async throws {
        let site = try await BuiltSite.improvementPlan.value
        var numbers = [Int]()
        for measure in try await Self.measures() {
            let first = measure["readings"]?.items.first?["period"]?.string ?? "9999"
            guard first < "2023-04" else { continue }
            let words = try site.page(try #require(measure["page"]?.string)).words
            // "Printed as 73; it was 63": the number of the first paper is the second.
            let renumbered = words.firstMatch(of: #/Printed as (\d+); it was (\d+)/#).map { String($0.output.2) }
            numbers.append(try #require(Int(renumbered ?? measure["ref"]?.string ?? "")))
        }
        #expect(numbers.sorted() == Array(1...67))
    }

    @Test("All 38 measures of the update are there")
    func updated() async throws {
        let update = try await Self.update()
        #expect(update.count == 38)
        #expect(Set(update.compactMap { $0["ref"]?.string }).count == 38)
    }

    @Test("The ratings of July 2023 are those that the paper's own key gives")
    func ratings() async throws {
        let update = try await Self.update()
        let counts = Dictionary(grouping: update) { $0["rating"]?.string ?? "" }.mapValues(\.count)
        // The key alone gives 8, 5 and 13. Turnover and vacancies are on target by targets that were loosened in this
        // report; until members have been told of them, the targets that they were told count.
        #expect(counts == ["on-target": 6, "near-target": 6, "off-target": 14, "no-data": 3, "no-target": 9])
        let atNought = update.filter { $0["rating"]?.string == "off-target" && $0["target"]?["value"]?.number == 0 }
        #expect(atNought.count == 3)
    }

    @Test("Referrals that led to no further action are held against the comparator in their target column")
    func comparatorAsTarget() async throws {
        let site = try await BuiltSite.improvementPlan.value
        let record = try JSON(Data(contentsOf: URL(filePath: site.content + "/reports/2023-07/published.json")))
        let told = try #require(record["kpis"]?.items.first { $0["id"]?.string == "referrals-no-further-action" })
        #expect(told["rating"]?.string == "off-target")
        #expect(told["target"]?["text"]?.string == "7.6%")
        let amended = record["amendments"]?.items.flatMap { $0["changed"]?.items ?? [] }.compactMap(\.string) ?? []
        #expect(amended.contains("kpi referrals-no-further-action"))
    }
}
