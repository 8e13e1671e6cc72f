import Foundation
import Testing

/// What members really asked, against what the site of the report before would have had them ask.
///
/// The questions are in our own words, one for each answer that the minutes give, with the measure or milestone that each
/// is about; `nil` where the plan has nothing about it.
@Suite("The questions that members asked")
struct QuestionsOfTheMinutesTests {
    private static let july2023: [(question: String, about: String?)] = [
        ("Why do more referrals lead to no further action?", "kpi:referrals-no-further-action"),
        ("Why are single assessments less often in time?", "kpi:assessments-45-days-month"),
        ("Why did referrals to the MASH jump in March?", "kpi:mash-referrals"),
        ("When will the measures that have no figures have some?", "kpi:stepped-down-to-early-help"),
        ("When will the new assistants of social workers be in post?", "kpi:social-worker-vacancies"),
        ("When will a social worker have 18 children?", "kpi:caseloads-over-20"),
        ("What is done to bring staff to one way of practice?", "milestone:IP-3.2"),
        ("Do staff feel heard, and how long will it take?", "milestone:IP-6.1-b"),
        ("Why is supervision late?", "kpi:supervision-childrens-social-work"),
        ("What is the strategy for young people without work or training?", "kpi:care-leavers-eet"),
        ("What helps care leavers into work?", "kpi:care-leavers-eet"),
        ("Why do the health measures not aim at 100%?", "kpi:health-checks"),
        ("Are reviews of children in care in time?", "kpi:children-in-care-reviews"),
        ("How large are caseloads in each service?", "kpi:caseloads-over-20"),
        ("Why do special guardianships break down?", "kpi:special-guardianship-orders"),
        ("What has become of the tender for domestic abuse services?", "milestone:IP-3.9"),
        ("Where can children go in a crisis, other than to unregistered homes?", "kpi:unregistered-under-16"),
        ("Where will care leavers live?", "kpi:care-leavers-accommodation"),
        ("How is the quality of unregistered providers assured?", "kpi:unregistered-16-plus"),
        ("Who offers unregistered placements, and are they turned down?", "kpi:unregistered-16-plus"),
        ("Why do homes not register?", "milestone:IP-4.3"),
        ("Is there a protocol for every child in an unregistered placement?", "kpi:unregistered-under-16"),
        ("Are young people found with drugs treated as victims?", "milestone:IP-3.11-b"),
        ("Are children who sought asylum missing?", "kpi:missing-children"),
        ("How do excluded and absent children come back to school?", "kpi:school-attendance"),
        ("How do professionals and families learn the signs of exploitation?", "milestone:IP-3.11"),
        ("Does early help have people in schools?", "milestone:IP-2.2"),
        ("What prevents young people from carrying knives?", "milestone:IP-3.11"),
        ("Who will lead children's services now?", nil),
        ("What does the department think of the plan?", nil),
        ("Who keeps the improvement going meanwhile?", "milestone:IP-1.1"),
        ("How far from home are children placed?", "milestone:IP-4.3"),
        ("Why do fewer young people of 15 and 16 come into care?", "kpi:children-in-care-rate"),
        ("Why are fewer children on child protection plans, and do they come back?", "kpi:child-protection-rate"),
        ("What is done about attendance?", "kpi:school-attendance"),
        ("Are parents fined for holidays in term time?", "kpi:school-attendance"),
        ("Is there money for the new duties on attendance?", "kpi:school-attendance"),
    ]

    @Test("Of the 37 questions of July 2023, the report that members had prompts at least 27")
    func july2023() async throws {
        let asked = try await Self.asked(Folder.project + "/Examples/improvement-plan-2023", report: "2023-07")
        #expect(Self.july2023.count == 37)
        let missed = Self.july2023.filter { entry in entry.about.map { !asked.contains($0) } ?? true }.map(\.question)
        #expect(37 - missed.count >= 27, "\(missed)")
    }

    @Test("The report of March 2025 prompts what the panel then made its priorities: attendance and care leavers")
    func panel2025() async throws {
        let asked = try await Self.asked(Folder.project + "/Content", report: "2024-25")
        #expect(asked.contains("kpi:attendance-secondary"))
        #expect(asked.contains("milestone:SW-12"))
    }

    @Test("Every question is at most thirty words, ends as one, and says why and about what it is asked")
    func form() async throws {
        for (content, reports) in [
            (Folder.project + "/Examples/improvement-plan-2023", ["2023-07", "2023-09"]),
            (Folder.project + "/Content", ["autumn-2024", "2024-25"]),
        ] {
            for report in reports {
                for question in try await Self.questions(content, report: report) {
                    let text = question["text"]?.string ?? ""
                    #expect(text.hasSuffix("?") && text.split(separator: " ").count <= 30, "\(text)")
                    #expect(question["evidence"]?.string?.isEmpty == false, "\(text)")
                    #expect(question["about"]?.items.isEmpty == false, "\(text)")
                }
            }
        }
    }

    private static func asked(_ content: String, report: String) async throws -> Set<String> {
        Set(try await questions(content, report: report).flatMap { $0["about"]?.items ?? [] }.compactMap(\.string))
    }

    private static func questions(_ content: String, report: String) async throws -> [JSON] {
        let workplace = try Workplace(content: content)
        try await workplace.build("--report", report)
        return try JSON(Data(try workplace.text(of: "Output/data/report.json").utf8))["questions"]?.items ?? []
    }
}
