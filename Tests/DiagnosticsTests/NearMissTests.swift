import Diagnostics
import Testing

@Suite("Near misses")
struct NearMissTests {
    @Test(
        "A slip of the finger finds what was meant",
        arguments: [
            ("titel", "title"), ("tittle", "title"), ("titl", "title"), ("Title", "title"), ("tutle", "title"),
            ("milestonse.yaml", "milestones.yaml"), ("lead-memebr", "lead-member"),
        ]
    )
    func slip(written: String, meant: String) {
        let known = ["title", "lead-member", "milestones.yaml", "committee"]
        #expect(NearMiss.nearest(to: written, among: known) == meant)
    }

    @Test("What is too far from everything suggests nothing", arguments: ["colour", "x", "completely-different"])
    func tooFar(written: String) {
        #expect(NearMiss.nearest(to: written, among: ["title", "lead-member", "summary"]) == nil)
    }

    @Test("Among equally close names the first in the alphabet wins, in whatever order they come")
    func ties() {
        #expect(NearMiss.nearest(to: "EH-0", among: ["EH-02", "EH-01", "EH-03"]) == "EH-01")
        #expect(NearMiss.nearest(to: "EH-0", among: ["EH-03", "EH-01", "EH-02"]) == "EH-01")
    }

    @Test("What was written is never suggested back")
    func sameWord() {
        #expect(NearMiss.nearest(to: "title", among: ["title"]) == nil)
    }

    @Test("One edit is allowed even in a short word, a third of the letters in a long one")
    func limit() {
        #expect(NearMiss.nearest(to: "id", among: ["ids"]) == "ids")
        #expect(NearMiss.nearest(to: "ab", among: ["cd"]) == nil)
        #expect(NearMiss.nearest(to: "abcdef", among: ["abcdxy"]) == "abcdxy")
        #expect(NearMiss.nearest(to: "abcdef", among: ["abcxyz"]) == nil)
    }

    @Test("Exchanged neighbours count as one edit")
    func exchange() {
        #expect(NearMiss.nearest(to: "eb", among: ["be"]) == "be")
    }

    @Test("Nothing written and nothing known suggest nothing long")
    func empty() {
        #expect(NearMiss.nearest(to: "title", among: [String]()) == nil)
        #expect(NearMiss.nearest(to: "", among: ["title"]) == nil)
    }
}
