import Checks
import Testing

@Suite("Printed scores")
struct ScoreDisagreesTests {
    private static func item(printed: String) -> String {
        """
        -- work-programme.yaml --
        - item: SEND
          date: 2024-09
          reason: R
          printed-score: \(printed)
          scoring: {public-interest: yes, ability: yes, performance: yes, extent: no, replication: no, executive-decision: no}

        """
    }

    @Test("A printed score that the form does not give is an error")
    func disagrees() throws {
        #expect(
            try findings(ScoreDisagrees.self, Self.item(printed: "4")) == ["work-programme.yaml:4:18 score-disagrees"]
        )
    }

    @Test("A printed score that the form gives, or without a form, is nothing wrong")
    func agrees() throws {
        #expect(try findings(ScoreDisagrees.self, Self.item(printed: "3")).isEmpty)
        let alone = "-- work-programme.yaml --\n- {item: A, date: 2024-09, reason: R, printed-score: 5}\n"
        #expect(try findings(ScoreDisagrees.self, alone).isEmpty)
    }
}
