import Model
import Testing

@Suite("Lines of enquiry")
struct LinesOfEnquiryTests {
    @Test("Questions come worst first, each with evidence and something that it is about")
    func order() throws {
        let lines = try #require(try SmallPlan.second()).linesOfEnquiry
        #expect(lines.map(\.reason) == [.offTargetAndWorse, .milestoneOverdue, .milestoneOverdue, .actionOverdue])
        #expect(lines[0].question == "What is being done about ‘Turnover’, which is off target and getting worse?")
        #expect(
            lines[0].evidence.hasPrefix("Off target: 15.4% against 12.0% or lower; worse by 0.9 points since February.")
        )
        #expect(
            lines[1].evidence
                == "It was due by December 2024. As at 31 March 2025: last reported as at 30 September 2024: in progress."
        )
        #expect(lines.allSatisfy { !$0.evidence.isEmpty && !$0.about.isEmpty })
    }

    @Test("No two questions are the same")
    func distinct() throws {
        let lines = try #require(try SmallPlan.second()).linesOfEnquiry
        #expect(Set(lines.map(\.question)).count == lines.count)
    }

    @Test("A loosened target is asked about where nothing worse is to be asked")
    func loosened() throws {
        let csv = try #require(SmallPlan.files["priorities/01-help/kpis.csv"]).replacing(",12.0%,", with: ",17.0%,")
        let lines = try #require(try SmallPlan.second(changing: ["priorities/01-help/kpis.csv": csv])).linesOfEnquiry
        let line = try #require(lines.first { $0.reason == .targetLoosened })
        #expect(line.question == "Why was the target of ‘Turnover’ loosened from 12.0% to 17.0%?")
        #expect(line.evidence.contains("under the published target it is off target"))
        #expect(line.evidence.contains("No reason is recorded."))
    }

    @Test("A measure without readings for several periods is asked about once for its priority")
    func noData() throws {
        let csv = """
            id,title,unit,better,target,2024-08,2024-09
            turnover,Turnover,percent,lower,12.0%,11.0%,11.5%
            vacancies,Vacancies,percent,lower,12.0%,11.0%,11.5%
            """
        let lines = try #require(try SmallPlan.second(changing: ["priorities/01-help/kpis.csv": csv])).linesOfEnquiry
        let silent = lines.filter { $0.reason == .noData }
        #expect(silent.count == 1)
        #expect(silent.first?.about.count == 2)
    }

    @Test("A measure that was reported and is absent now is asked about")
    func absent() throws {
        let lines = try #require(try SmallPlan.second(changing: ["priorities/01-help/kpis.csv": ""])).linesOfEnquiry
        #expect(
            lines.contains { $0.reason == .measureAbsent && $0.question == "Why is ‘Turnover’ no longer reported?" }
        )
    }
}
