import Foundation
import Testing

@Suite("Exempt content")
struct ExemptContentTests {
    @Test("What a part 2 report says never reaches the site")
    func exempt() async throws {
        let workplace = try Workplace()
        let report = "Content/reports/year-end/report.md"
        try workplace.replace("part: 1\nappendices", with: "part: 2\nexemption: paragraph 3\nappendices", in: report)
        try workplace.replace("That the committee notes the report.", with: "Sell the Hawthorn building.", in: report)
        try workplace.replace("| Fourth  |", with: "| Hawthorn |", in: report)
        try workplace.replace("{title: The plan, part: 1}", with: "{title: The Hawthorn sale, part: 2}", in: report)
        try await workplace.build()
        for (path, bytes) in try workplace.files() {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("Hawthorn"), "\(path)")
        }
    }

    @Test("A part 2 appendix or background paper of a public report is not named")
    func exemptPapers() async throws {
        let workplace = try Workplace()
        let report = "Content/reports/year-end/report.md"
        try workplace.replace("{title: Scorecard, reference: A}", with: "{title: Hawthorn one, part: 2}", in: report)
        try workplace.replace("{title: The plan, part: 1}", with: "{title: Hawthorn two, part: 2}", in: report)
        try await workplace.build()
        for (path, bytes) in try workplace.files() {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("Hawthorn"), "\(path)")
        }
    }
}
