import Measures
@testable import Model
import Testing

@Suite("How a priority is doing")
struct PriorityStandingTests {
    private func delivery(done: Int = 0, missed: Int = 0, silent: Int = 0, toCome: Int = 0, atRisk: Int = 0) -> Delivery
    {
        let states: [(DeliveryState, Int)] = [
            (.done, done), (.missed, missed), (.silent, silent), (.toCome, toCome), (.toComeAtRisk, atRisk),
        ]
        return Delivery(states.flatMap { Array(repeating: $0.0, count: $0.1) })
    }

    @Test("Half of what is due missed is off course, with what is silent not known, and anything is at risk")
    func deliveries() {
        #expect(delivery(done: 3, missed: 4, silent: 1).level == "off-course")
        #expect(delivery(done: 1, missed: 1).level == "off-course")
        #expect(delivery(done: 4, missed: 2, silent: 2).level == "not-known")
        #expect(delivery(done: 3, missed: 1).level == "at-risk")
        #expect(delivery(done: 3, atRisk: 1).level == "at-risk")
        #expect(delivery(done: 3, toCome: 9).level == "on-course")
        #expect(delivery(toCome: 9).level == "nothing-due")
        #expect(
            delivery(done: 3, missed: 4, silent: 1, toCome: 1, atRisk: 1).counts
                == "3 of 8 milestones due are done, 4 missed, 1 not reported; 2 to come, 1 at risk"
        )
    }

    private func rated(_ values: [String?]) -> Plan {
        Plan(
            measures: values.enumerated().map { index, value in
                monthly("m\(index)", ["80", "80", "80", "80", "80", value], target: atLeast("80"))
            }
        )
    }

    @Test("Half of the measures off target is off course, with the unknown not known, and anything is at risk")
    func results() throws {
        func level(_ values: [String?]) -> String { rated(values).now().priorityStandings[0].results.level }
        #expect(level(["10", "80"]) == "off-course")
        #expect(level(["10", nil, "80", "80"]) == "not-known")
        #expect(level([nil, "80"]) == "not-known")
        #expect(level(["10", "80", "80"]) == "at-risk")
        #expect(level(["80", "79", "80"]) == "on-course")
        #expect(Plan().now().priorityStandings[0].results.level == "nothing-rated")
    }

    @Test("The word is the worse of delivery and results, and not known where there is nothing to judge by")
    func overall() {
        var plan = rated(["80"])
        #expect(plan.now().priorityStandings[0].overall == .onCourse)
        plan.milestones = [milestone("s", due: "2024-11-30", updates: [update(Plan.second, .inProgress)])]
        #expect(plan.now().priorityStandings[0].overall == .offCourse)
        #expect(Plan().now().priorityStandings[0].overall == .notKnown)
        #expect(plan.now().planStanding.overall == .offCourse)
    }

    @Test("A plan without targets is judged by what got worse since members were told")
    func withoutTargets() {
        func standing(_ last: String?) -> PriorityStanding {
            Plan(measures: [monthly("m", ["80", "80", "80", "80", "80", last])]).now().priorityStandings[0]
        }
        #expect(standing("80").overall == .onCourse)
        #expect(standing("60").overall == .atRisk)
        #expect(standing("60").results.worse == 1)
        #expect(standing(nil).overall == .notKnown)
    }

    @Test("Off course is said before not known, whichever of the two comes first")
    func offCourseFirst() {
        var plan = rated(["10"])
        plan.milestones = [milestone("s", due: "2024-11-30", updates: [update(Plan.first, .inProgress)])]
        let standing = plan.now().priorityStandings[0]
        #expect(standing.delivery.level == "not-known")
        #expect(standing.results.level == "off-course")
        #expect(standing.overall == .offCourse)
    }

    @Test("The report that sets the first targets is judged by these and by what got worse")
    func firstTargets() {
        func plan(_ last: String, _ target: Target?) -> Plan {
            Plan(measures: [monthly("m", ["80", "80", "80", "80", "80", last], target: target)])
        }
        let before = plan("80", nil)
        #expect(plan("60", atLeast("50")).since(before).priorityStandings[0].results.level == "at-risk")
        #expect(plan("80", atLeast("50")).since(before).priorityStandings[0].results.level == "on-course")
        // With a target in the report before, the targets alone decide.
        #expect(
            plan("60", atLeast("50")).since(plan("80", atLeast("50"))).priorityStandings[0].results.level == "on-course"
        )
    }

    @Test("A month without a figure since members were told leaves something to ask, and is at risk")
    func gaps() {
        func level(_ october: String?) -> String {
            Plan(measures: [monthly("m", ["80", "80", "80", october, "80", "80"], target: atLeast("80"))])
                .now().priorityStandings[0].results.level
        }
        #expect(level("80") == "on-course")
        #expect(level(nil) == "at-risk")
    }

    @Test("Thresholds are the site's, and must be in order")
    func thresholds() {
        var plan = rated(["10", "80", "80"])
        plan.thresholds = Thresholds(offCourseFrom: decimal("30"))
        #expect(plan.now().priorityStandings[0].results.level == "off-course")
        #expect(!Thresholds(offCourseFrom: decimal("30"), atRiskFrom: decimal("40")).areInOrder)
        #expect(!Thresholds(offCourseFrom: .zero).areInOrder)
        #expect(Thresholds().areInOrder)
    }

    @Test("What members were told last stands beside, and so does a lead officer's judgement, never instead")
    func beside() throws {
        let plan = rated(["80", "80"])
        var content = rated(["10", "10"]).content(told: plan.record)
        content.priorities[0].ownRating = PriorityJudgement(
            level: located(.atRisk),
            reason: located("Both are new."),
            by: located("Service Director")
        )
        let standing = try #require(Snapshot(content, report: Plan.second)?.priorityStandings.first)
        #expect(standing.overall == .offCourse)
        #expect(standing.told == .onCourse)
        #expect(standing.judgement?.level == .atRisk)
        #expect(LeadJudgement(.atRisk, reason: " ", by: "Service Director") == nil)
    }

    @Test("What is known is counted: figures, targets, owners, reports")
    func known() {
        var plan = rated(["80", nil])
        plan.measures[0].details.owner = located("Head of Service")
        plan.milestones = [milestone("s", updates: [update(Plan.second, .inProgress)]), milestone("t")]
        let known = plan.now().priorityStandings[0].known
        #expect([known.measures, known.withFigure, known.withTarget, known.withOwner] == [2, 1, 2, 1])
        #expect([known.milestones, known.reported] == [2, 1])
    }

    @Test("An obligation is answered where something that answers it is on course and nothing is off")
    func obligations() throws {
        func word(_ values: [String?], told: [String?]? = nil) throws -> ObligationStanding.Word {
            func plan(_ values: [String?]) -> Plan {
                var plan = rated(values)
                plan.obligations = ["o"]
                for index in plan.measures.indices { plan.measures[index].details.requires = [located("o")] }
                return plan
            }
            return try #require(plan(values).since(told.map(plan)).obligationStandings.first).word
        }
        #expect(try word([]) == .nothingNamed)
        #expect(try word(["80"]) == .answered)
        #expect(try word(["80", "10"]) == .notOnCourse)
        #expect(try word(["79"]) == .notOnCourse)
        // The one that is off was taken out.
        #expect(try word(["80"], told: ["80", "10"]) == .notOnCourse)
    }
}

@Suite("Worst first")
struct RankingTests {
    @Test("A duty comes first, then the size, then how long; never the order of the files")
    func order() {
        func rank(_ duty: Bool, _ size: Double, _ lasted: Double, _ name: String) -> Ranking {
            Ranking(answersDuty: duty, size: size, lasted: lasted, name: name)
        }
        let sorted = [
            rank(true, 1, 0, "b"), rank(false, 9, 0, "c"), rank(false, 2, 5, "e"), rank(false, 2, 1, "a"),
            rank(false, 2, 1, "d"),
        ]
        #expect(sorted.shuffled().sorted() == sorted)
        #expect(rank(false, .infinity, 0, "a") < rank(false, 5, 0, "b"))
    }

    @Test("The size is in usual steps, or where there are too few readings, relative to what was told or the target")
    func sizes() throws {
        let steady = monthly("a", ["50", "51", "50", "51", "50", "51", "50", "40"])
        let noisy = monthly("b", ["50", "60", "50", "60", "50", "60", "50", "40"])
        let few = monthly("c", ["50", nil, nil, "40"])
        let measures = Plan(measures: [few, noisy, steady]).now().toldAndNow.measures
        let sizes = measures.map(\.rankByChange.size)
        #expect(measures.map(\.id) == ["c", "b", "a"])
        #expect(sizes[0] == 0.2)
        #expect(sizes[1] == 1 || sizes[1] == 2)
        #expect(sizes[2] > sizes[1])
    }
}
