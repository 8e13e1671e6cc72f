import Checks
import Diagnostics
import Testing

@Suite("Targets that changed without a word")
struct TargetChangedTests {
    private func measure(_ target: String, better: String = "lower", _ details: String = "source: S") -> String {
        """
        -- priorities/02-care/kpis.csv --
        id,title,unit,better,target,benchmark,\(Self.months)
        turnover,Turnover,percent,\(better),\(target),15%,\(Self.readings)
        -- priorities/02-care/kpis.yaml --
        turnover:
          \(details)

        """
    }

    /// From August 2023 to March 2025, without a gap.
    private static let months = [(8...12, 23), (1...12, 24), (1...3, 25)]
        .flatMap { months, year in months.map { "20\(year)-\($0 < 10 ? "0" : "")\($0)" } }.joined(separator: ",")
    /// Another one in every month.
    private static let readings = (21...40).reversed().map { "\($0)%" }.joined(separator: ",")

    private func found(was: String, now: String) throws -> [Diagnostic] {
        try diagnostics(TargetChanged.self, try published(was) + now)
    }

    @Test(
        "A target that is another than the published one is found, and whether it is easier to meet",
        arguments: [
            ("12%", "17%", "was published as 12% and is now 17%, which is easier to meet, without a reason"),
            ("12%", "11.5%", "was published as 12% and is now 11.5% without a reason"),
            ("12%", "Monitor", "was published as 12% and is now Monitor, which is easier to meet, without a reason"),
            ("12%", "TBC", "was published as 12% and is now TBC, which is easier to meet, without a reason"),
            ("Monitor", "12%", "was published as Monitor and is now 12% without a reason"),
        ]
    )
    func slips(was: String, now: String, message: String) throws {
        let found = try found(was: measure(was), now: measure(now))
        #expect(found.map(\.message) == ["the target of 'turnover' " + message])
        #expect(found.map(\.location.description) == ["priorities/02-care/kpis.csv:2:33"])
    }

    @Test(
        "The same target, written or reached in another way, raises no alarm",
        arguments: [("12%", "12%"), ("12%", "12.0%"), ("12%", "<= 12%"), ("TBC", "TBC")]
    )
    func same(was: String, now: String) throws {
        #expect(try found(was: measure(was), now: measure(now)).isEmpty)
    }

    @Test("A change with its reason raises no alarm, from whenever it holds", arguments: ["2024-10", "2024-04"])
    func reason(from: String) throws {
        let change = "target-changes: [{from: \(from), was: 12%, now: 17%, reason: Agreed by the board.}]"
        #expect(try found(was: measure("12%"), now: measure("17%", change)).isEmpty)
    }

    @Test("The reason of another change is none")
    func otherReason() throws {
        let change = "target-changes: [{from: 2024-01, was: 10%, now: 17%, reason: Agreed by the board.}]"
        #expect(try found(was: measure("12%"), now: measure("17%", change)).count == 1)
    }

    @Test("A target that follows a rule moves without having been changed")
    func rules() throws {
        #expect(try found(was: measure("-10%"), now: measure("-10%")).isEmpty)
        let path = measure("Monitor", "target-path: {2023-24: Monitor, 2024-25: 12%, 2025-26: 11%}")
        #expect(try found(was: path, now: path).isEmpty)
    }

    @Test("A rule that was changed is found")
    func changedRule() throws {
        #expect(try found(was: measure("-10%"), now: measure("-5%")).count == 1)
    }

    @Test("A target that is read the other way round is asked about as a change of definition alone")
    func polarity() throws {
        let archive = try published(measure("12%")) + measure("12%", better: "higher")
        #expect(try findings(TargetChanged.self, archive).isEmpty)
        #expect(try findings(DefinitionChanged.self, archive).count == 1)
    }

    @Test("Without a record there is nothing to compare with, and a new measure was never published")
    func unpublished() throws {
        #expect(try findings(TargetChanged.self, measure("17%")).isEmpty)
        #expect(try findings(TargetChanged.self, try published() + measure("17%")).isEmpty)
    }
}
