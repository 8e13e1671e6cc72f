import Testing

@testable import Model

@Suite("Questions about what is off target")
struct OffTargetTests {
    @Test("What is off target once, and better than told, is asked about")
    func offTarget() throws {
        let line = try Questions.measure("turnover,Turnover,percent,lower,12%,,30%,29%,10%,11%,10%,10%,11%,20%")
        #expect(line?.reason == .offTarget)
        #expect(line?.question == "What will bring ‘Turnover’ back to its target?")
    }

    @Test("What is near its target is not asked about")
    func near() throws {
        #expect(
            try Questions.measure(
                "turnover,Turnover,percent,lower,12.0%,,12.0%,12.0%,12.0%,12.0%,12.0%,12.0%,12.0%,12.1%"
            )?.reason != .offTarget
        )
    }
}
