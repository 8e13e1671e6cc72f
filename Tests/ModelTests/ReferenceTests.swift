import Diagnostics
import Measures
@testable import Model
import Testing

@Suite("References")
struct ReferenceTests {
    @Test(
        "A reference is read and written back",
        arguments: [
            ("kpi:mash-decisions@2024-09", Reference(.kpi, "mash-decisions", period: "2024-09")),
            ("kpi:a/ward-ham@2024-09", Reference(.kpi, "a", series: "ward-ham", period: "2024-09")),
            ("case:first-words", Reference(.case, "first-words")), ("milestone:EH-03", Reference(.milestone, "EH-03")),
            ("action:2025-07-1", Reference(.action, "2025-07-1")), ("kpi:a@", Reference(.kpi, "a", period: "")),
            ("page:a:b", Reference(.page, "a:b")), ("page:a#boards", Reference(.page, "a", part: "boards")),
            ("table:t#row-one", Reference(.table, "t", part: "row-one")), ("case:a#b", Reference(.case, "a#b")),
            ("kpi:a@b@c", Reference(.kpi, "a", period: "b@c")),
        ]
    )
    func readable(text: String, reference: Reference) {
        #expect(Reference(text) == reference)
        #expect(reference.text == text)
    }

    @Test("Every kind has a scheme and a word", arguments: Reference.Kind.allCases)
    func kinds(kind: Reference.Kind) {
        #expect(Reference("\(kind.rawValue):x") == Reference(kind, "x"))
        #expect(!kind.words.isEmpty)
    }

    @Test(
        "What names no kind or no id is no reference",
        arguments: ["", "x", "kpi", "kpi:", "kpi:@2024", "KPI:x", "https://x", ":x", " kpi:x"]
    )
    func unreadable(text: String) {
        #expect(Reference(text) == nil)
    }
}

@Suite("Actions")
struct ActionTests {
    private func action(_ state: Action.State, due: String?) -> Action {
        Action(
            id: located("1"),
            kind: located(.action),
            text: markdown(),
            due: due.map { located(date($0)) },
            state: located(state)
        )
    }

    @Test("An open action is overdue from the day after its date")
    func overdue() {
        #expect(!action(.open, due: "2025-10-01").isOverdue(asAt: day("2025-10-01")))
        #expect(action(.open, due: "2025-10-01").isOverdue(asAt: day("2025-10-02")))
        #expect(!action(.open, due: "2025-10").isOverdue(asAt: day("2025-10-31")))
        #expect(action(.open, due: "2025-10").isOverdue(asAt: day("2025-11-01")))
    }

    @Test("An action without a date, or one that is not open, is never overdue")
    func never() {
        #expect(!action(.open, due: nil).isOverdue(asAt: day("2999-01-01")))
        for state in Action.State.allCases where state != .open {
            #expect(!action(state, due: "2000-01-01").isOverdue(asAt: day("2025-01-01")))
        }
    }
}

@Suite("What can be referred to")
struct ReferenceIndexTests {
    private let index = ReferenceIndex(
        content([report("r1", asAt: "2024-09-30")], milestones: [milestone("EH-03"), milestone("EH-04")])
    )

    @Test("Things that exist are known by kind and id")
    func contains() {
        #expect(index.contains(Reference(.milestone, "EH-03")))
        #expect(index.contains(Reference(.priority, "early-help")))
        #expect(index.contains(Reference(.report, "r1")))
        #expect(!index.contains(Reference(.milestone, "EH-05")))
        #expect(!index.contains(Reference(.case, "EH-03")))
    }

    @Test("A slip suggests the nearest of the kind, and a wrong kind the right one")
    func suggestion() {
        #expect(index.remedy(for: Reference(.milestone, "EH-3")) == "did you mean 'milestone:EH-03'?")
        #expect(index.remedy(for: Reference(.case, "EH-03")) == "did you mean 'milestone:EH-03'?")
        #expect(index.remedy(for: Reference(.meeting, "nothing-like-it")) == nil)
    }
}
