import Checks
import Diagnostics
import Testing

@Suite("Commentary that repeats the last report's")
struct CommentaryRepeatedTests {
    private func found(_ entries: String...) throws -> [String] {
        try diagnostics(
            CommentaryRepeated.self,
            """
            -- priorities/02-care/kpis.csv --
            id,title,unit,better,target,Feb-25,Mar-25
            a,A,percent,higher,80%,50%,50%
            -- priorities/02-care/kpis.yaml --
            a:
              commentary:
            \(entries.map { "    - \($0)\n" }.joined())
            """
        )
        .map(\.message)
    }

    @Test("The same words for two reports in a row are asked about, and two entries for one report")
    func slips() throws {
        let (before, now) = ("autumn", "spring")
        #expect(
            try found("{report: \(before), why: Staff left.}", "{report: \(now), why: Staff left.}")
                == ["the commentary on 'a' says the same as for the report '\(before)'"]
        )
        #expect(
            try found("{report: \(now), why: Staff left.}", "{report: \(now), why: More staff left.}")
                == ["'a' has two commentaries for the report '\(now)'"]
        )
        #expect(try found("{report: \(before), why: Staff left.}", "{report: \(now), why: Posts are filled.}").isEmpty)
    }
}
