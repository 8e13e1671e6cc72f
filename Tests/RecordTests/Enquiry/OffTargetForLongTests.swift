import Testing

@testable import Model

@Suite("Questions about what has been off target for long")
struct OffTargetForLongTests {
    @Test("Three readings off target in a row are long, two are not")
    func long() throws {
        let long = try Questions.measure(
            "turnover,Turnover,percent,lower,12%,,10%,11%,10%,11%,10%,22%,21%,20%",
            told: told
        )
        #expect(long?.reason == .offTargetAndWorse)
        let better = try Questions.measure("turnover,Turnover,percent,lower,12%,,30%,29%,10%,11%,10%,22%,21%,20%")
        #expect(better?.reason == .offTargetForLong)
        #expect(better?.question == "When will ‘Turnover’ reach its target, which it keeps missing?")
        #expect(better?.evidence.hasSuffix("missed 3 times in a row.") == true)
        let short = try Questions.measure("turnover,Turnover,percent,lower,12%,,30%,29%,10%,11%,10%,10%,22%,20%")
        #expect(short?.reason == .offTarget)
    }

    private let told = "turnover,Turnover,percent,lower,12%,,10%,11%,,,,,,"
}
