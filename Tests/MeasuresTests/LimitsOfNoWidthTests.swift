import MeasureSupport
import Measures
import TestSupport
import Testing

/// A level series with one step: the step is screened out, and the limits that are left have no width.
@Suite("Limits of no width")
struct LimitsOfNoWidthTests {
    private let march = day("2025-03-31")

    private func level(_ count: Int, _ value: Int, then last: Int) -> Measure {
        makeMeasure((Array(repeating: value, count: count) + [last]).map { "\($0)%" }, from: "Feb-24")
    }

    @Test("They are no limits: nothing is special, and nothing is said of usual variation")
    func saysNothing() throws {
        let process = try #require(level(13, 80, then: 81).standing(asAt: march).processBehaviour)
        #expect(process.lower == nil)
        #expect(process.upper == nil)
        #expect(process.mean != nil)
        #expect(process.points.allSatisfy { $0 == .common })
        #expect(!process.current.isUnstable)
        #expect(process.assurance(of: .atLeast(decimal("90"), unit: .percent)) == nil)
    }

    @Test("The data keep what the method computes")
    func keepsTheMethod() throws {
        let process = try #require(level(13, 80, then: 81).standing(asAt: march).processAsComputed)
        #expect(process.lower == process.upper)
        #expect(process.points.count { $0 != .common } == 14)
    }

    @Test("A step for the worse is still worse than members were told")
    func staysWorse() {
        #expect(level(13, 80, then: 79).standing(asAt: march).direction?.verdict == .worse)
    }

    @Test("Limits of any width stay, whatever the figures")
    func keepsTheOthers() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let readings = (0..<14).map { _ in "\(Int.random(in: 60...70, using: &random))%" }
            let standing = makeMeasure(readings, from: "Feb-24").standing(asAt: march)
            let (shown, computed) = (try #require(standing.processBehaviour), try #require(standing.processAsComputed))
            let isWide = computed.lower != computed.upper
            #expect((shown == computed) == (isWide || computed.lower == nil))
        }
    }
}
