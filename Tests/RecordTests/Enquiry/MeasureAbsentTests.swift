import Testing

@testable import Model

@Suite("Questions about measures that are no longer reported")
struct MeasureAbsentTests {
    @Test("A measure that members were told of and that is gone is asked about")
    func absent() throws {
        let line = try Questions.all(changing: [Questions.csv: ""]).first { $0.reason == .measureAbsent }
        #expect(line?.question == "Why is ‘Turnover’ no longer reported?")
        #expect(line?.evidence.hasPrefix("It was reported in Autumn: ") == true)
    }
}
