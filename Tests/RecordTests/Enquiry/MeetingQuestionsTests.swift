import Figures
import Measures
import Testing

@testable import Model

@Suite("Questions that members asked at meetings")
struct MeetingQuestionsTests {
    private func meeting(_ questions: String, date: String = "2024-10-08") -> [String: String] {
        [
            "meetings/autumn.md": """
            ---
            title: Autumn
            date: \(date)
            report: 2024-q2
            items:
              - title: Progress
                presented-by: Director
                questions:
            \(questions)
            ---
            Minutes.

            """
        ]
    }

    @Test("A question without an answer is asked again, with when it was asked and who is to answer")
    func unanswered() throws {
        let line = try #require(
            try Questions.all(changing: meeting("      - {id: Q-1, asked: Why are hubs late?}"))
                .first { $0.reason == .questionUnanswered }
        )
        #expect(line.question == "What is the answer to what members asked: ‘Why are hubs late?’?")
        #expect(line.evidence == "Asked on 8 October 2024, and not answered yet.")
        #expect(line.about == [Reference(.question, "Q-1")])
        #expect(line.addressee == "Director")
        let answered = meeting("      - {id: Q-1, asked: Why are hubs late?, answered: A lease is missing.}")
        #expect(try !Questions.all(changing: answered).contains { $0.reason == .questionUnanswered })
        let later = meeting("      - {id: Q-1, asked: Why are hubs late?}", date: "2025-05-01")
        #expect(try !Questions.all(changing: later).contains { $0.reason == .questionUnanswered })
    }

    @Test("What was asked before and has not got better says so, and comes before the others of its kind")
    func askedBefore() throws {
        let rows = """
            id,title,unit,better,target,2024-08,2024-09,2024-10,2024-11,2024-12,2025-01,2025-02,2025-03
            turnover,Turnover,percent,lower,12.0%,11.0%,11.5%,12.5%,13.0%,13.5%,14.0%,14.5%,25.4%
            vacancies,Vacancies,percent,lower,5.0%,9.1%,9.1%,9.1%,9.1%,9.2%,9.1%,9.2%,9.2%

            """
        func first(_ questions: String) throws -> [LineOfEnquiry] {
            var changes = meeting(questions)
            changes[Questions.csv] = rows
            return try Questions.all(changing: changes).filter { $0.reason.group == .figures }
        }
        let other = "      - {id: Q-1, asked: Why are hubs late?, answered: A lease is missing.}"
        #expect(try first(other).map(\.about) == [[Reference(.kpi, "vacancies")], [Reference(.kpi, "turnover")]])
        let lines = try first("      - {id: Q-1, asked: Why leave?, answered: Pay., about: [kpi:turnover]}")
        #expect(lines.first?.about == [Reference(.kpi, "turnover")])
        let before = try #require(lines.first?.askedBefore)
        #expect(before.isUnchanged && before.answered == "Pay." && before.question == "Q-1")
        #expect(lines.last?.askedBefore == nil)
    }

    @Test("A recommendation has two months for its response, and is then asked about")
    func response() throws {
        func asked(_ more: String) throws -> Bool {
            let action = "- {id: R-1, kind: recommendation, text: Report monthly., state: open, \(more)}"
            return try Questions.all(changing: ["actions.yaml": action]).contains { $0.reason == .responseAwaited }
        }
        #expect(try asked("agreed: 2025-01-30"))
        #expect(try !asked("agreed: 2025-02-01"))
        #expect(try !asked("agreed: 2025-01-30, response: {answer: rejected, date: 2025-03-01}"))
        #expect(try asked("agreed: 2025-01-30, response: {answer: rejected, date: 2025-04-02}"))
    }
}

@Suite("What has happened since a meeting")
struct WhatHappenedSinceTests {
    private func since(_ reference: Reference, _ date: String?) throws -> WhatHappenedSince? {
        let snapshot = try #require(try SmallPlan.second())
        return WhatHappenedSince(reference, since: date.flatMap { Day($0) }, in: snapshot)
    }

    @Test("A measure's figure then and now, which way it went, and how it stands")
    func measures() throws {
        let turnover = Reference(.kpi, "turnover")
        let moved = try #require(try since(turnover, "2024-09-30"))
        #expect(moved.sentence == "11.5% in September 2024, now 15.4% in March 2025: worse by 3.9 points. Off target.")
        #expect(moved.gotBetter == false && moved.state == .notSettled)
        #expect(try since(turnover, nil)?.sentence == "15.4% in March 2025. Off target.")
        #expect(try since(turnover, "2025-03-31")?.sentence == "No new figure since: 15.4% in March 2025. Off target.")
        #expect(try since(Reference(.kpi, "nothing"), nil) == nil)
    }

    @Test("A milestone's status and date, an action's state")
    func others() throws {
        let milestone = try #require(try since(Reference(.milestone, "H-01"), "2024-09-30"))
        #expect(milestone.sentence.hasSuffix(", due by 31 December 2024."), "\(milestone.sentence)")
        #expect(milestone.state == .notSettled)
        let action = try #require(try since(Reference(.action, "A-1"), nil))
        #expect(action.sentence == "Overdue, due by December 2024." && action.state == .notSettled)
        #expect(try since(Reference(.page, "x"), nil) == nil)
    }
}
