import Testing

@testable import Model

@Suite("Questions about risks")
struct RiskRisingTests {
    @Test("A risk that is scored higher than before is asked about, and no other")
    func higher() throws {
        let risks = """
            - {id: R-1, title: Staff leave, owner: Head of Help, likelihood: 4, impact: 5, previous-score: 12}
            - {id: R-2, title: A building closes, likelihood: 2, impact: 2, previous-score: 4, mitigation: Insured.}
            - {id: R-3, title: A system fails, likelihood: 1, impact: 2, previous-score: 4}
            - {id: R-4, title: A grant ends, likelihood: 5, impact: 5}
            """
        let lines = try Questions.all(changing: ["risks.yaml": risks]).filter { $0.reason == .riskRising }
        #expect(lines.map(\.about) == [[Reference(.risk, "R-1")]])
        #expect(lines.first?.question == "What has made the risk ‘Staff leave’ greater, and what will bring it down?")
        #expect(
            lines.first?.evidence == "Scored 20 out of 25; 12 before. Nothing is said of what is being done about it."
        )
        #expect(lines.first?.addressee == "Head of Help")
    }
}
