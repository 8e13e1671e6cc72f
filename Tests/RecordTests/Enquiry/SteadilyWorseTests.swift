import Testing

@testable import Model

@Suite("Questions about what gets steadily worse")
struct SteadilyWorseTests {
    @Test("Three steps for the worse in a row are asked about, although each is small")
    func steady() throws {
        let line = try Questions.measure("turnover,Turnover,percent,lower,50%,,20%,14%,20%,14%,14%,15%,16%,17%")
        #expect(line?.reason == .steadilyWorse)
        #expect(line?.question.hasPrefix("What will stop ‘Turnover’ from getting worse") == true)
    }

    @Test("Two steps are not three")
    func two() throws {
        #expect(try Questions.measure("turnover,Turnover,percent,lower,50%,,20%,14%,20%,14%,15%,15%,16%,17%") == nil)
    }
}
