import Foundation
import Testing

/// The pages and data of measures with comparators, parts and figures that run up.
@Suite("Measures beside others")
struct SeriesPagesTests {
    private func kpi(_ id: String) async throws -> JSON {
        let report = try await BuiltSite.scorecard.value.report()
        return try #require(report["kpis"]?.items.first { $0["id"]?.string == id })
    }

    @Test("Page, CSV and JSON have the same figures of other places and of parts")
    func oneSource() async throws {
        let site = try await BuiltSite.scorecard.value
        for id in ["recycling", "life-expectancy", "repairs-on-time", "smoking"] {
            let measure = try await kpi(id)
            let rows = CommaSeparatedValues(try site.text("data/kpis/\(id).csv")).rows
            let words = try site.page("kpis/\(id).html").words
            for series in measure["series"]?.items ?? [] {
                let name = try #require(series["name"]?.string)
                let label =
                    series["role"]?.string == "comparator"
                    ? "comparator: \(name)" : "part: \(series["dimension"]?.string ?? ""): \(name)"
                let inFile = rows.filter { $0.last == label }
                let readings = series["readings"]?.items ?? []
                #expect(!readings.isEmpty)
                #expect(inFile.map { $0[3] } == readings.compactMap { $0["text"]?.string })
                #expect(words.contains(name))
                #expect(words.contains(readings.last?["text"]?.string ?? "?"))
            }
            let metadata = try JSON(site.data("data/kpis/\(id).csv-metadata.json"))
            #expect(metadata["tableSchema"]?["primaryKey"]?.items.compactMap(\.string) == ["series", "period"])
        }
    }

    @Test("Comparators and parts are never measures of the plan")
    func neverCounted() async throws {
        let site = try await BuiltSite.scorecard.value
        let ids = try site.report()["kpis"]?.items.compactMap { $0["id"]?.string } ?? []
        #expect(ids.count == 12)
        #expect(Set(ids).count == ids.count)
        #expect(try site.report()["priorities"]?.items.count == 3)
    }

    @Test("Figures that run up are rated by their profile, compared with a year before, and have no process chart")
    func runningUp() async throws {
        let homes = try await kpi("affordable-homes")
        #expect(homes["rating"]?.string == "off-target")
        #expect(homes["reason"]?.string?.contains("against 65 or higher, towards 140 by March 2026; worse by") == true)
        #expect(homes["reason"]?.string?.contains("since September 2024") == true)
        #expect(homes["spc"] == nil)
        #expect(homes["commentary"]?.items.count == 2)
    }

    @Test("A part that the total hides is asked about")
    func masked() async throws {
        let questions = try await BuiltSite.scorecard.value.report()["questions"]?.items ?? []
        let about = try #require(questions.first { $0["about"]?.items.first?.string == "kpi:repairs-on-time" })
        #expect(about["alsoBecause"]?.items.compactMap(\.string).contains("masked-by-total") == true)
    }
}
