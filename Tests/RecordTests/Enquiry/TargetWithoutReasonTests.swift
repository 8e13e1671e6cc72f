import Testing

@testable import Model

@Suite("Questions about targets that ask for nothing new")
struct TargetWithoutReasonTests {
    private func question(_ values: String, details: String = "") throws -> LineOfEnquiry? {
        let months = (4...12).map { "2024-\($0 < 10 ? "0" : "")\($0)" } + ["2025-01", "2025-02", "2025-03"]
        let csv =
            "id,title,unit,better,target,\(months.joined(separator: ","))\nturnover,Turnover,percent,lower,12%,\(values)\n"
        var files = [Questions.csv: csv]
        if !details.isEmpty { files["priorities/01-help/kpis.yaml"] = "turnover: {\(details)}\n" }
        return try Questions.second(files, told: files).first { $0.about.map(\.kind) == [.kpi] }
    }

    private static let met = Array(repeating: "8%,9%", count: 6).joined(separator: ",")

    @Test("A target met for a year, with no reason given, is asked about")
    func alwaysMet() throws {
        let line = try #require(try question(Self.met))
        #expect(line.reason == .targetWithoutReason)
        #expect(line.evidence.hasSuffix("Met 12 times in a row; no reason for the target is given."))
    }

    @Test("A target with its reason is not asked about, nor one that was missed within the year")
    func sound() throws {
        #expect(try question(Self.met, details: "target-reason: What the regulator asks for") == nil)
        #expect(try question("20%" + Self.met.dropFirst(2))?.reason != .targetWithoutReason)
    }
}
