import Testing

@testable import Model

@Suite("Questions about what is far from its comparator")
struct FarFromComparatorTests {
    private func line(_ value: String, _ better: String, _ benchmark: String) throws -> LineOfEnquiry? {
        try Questions.measure("turnover,Attendance,percent,\(better),Monitor,\(benchmark),,,,,,,,\(value)")
    }

    @Test("What is worse than its comparator by more than 15 in a hundred is asked about")
    func far() throws {
        let line = try #require(try line("24.0%", "lower", "20.0%"))
        #expect(line.reason == .farFromComparator)
        #expect(line.question == "Why is ‘Attendance’ so much worse than the comparator, and what would close the gap?")
        #expect(line.evidence.hasSuffix("Comparator: 20.0%."))
    }

    @Test("Of a share near a hundred, what is missing counts")
    func complement() throws {
        #expect(try line("90.0%", "higher", "91.7%")?.reason == .farFromComparator)
        #expect(try line("91.0%", "higher", "91.7%") == nil)
    }

    @Test("What is better than its comparator is not asked about, nor what is near it")
    func near() throws {
        #expect(try line("10.0%", "lower", "20.0%") == nil)
        #expect(try line("22.0%", "lower", "20.0%") == nil)
    }
}
