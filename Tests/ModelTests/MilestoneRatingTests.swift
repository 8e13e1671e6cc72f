import Diagnostics
import Measures
@testable import Model
import Testing

/// A milestone as at a report, with what members were told of it.
private func standing(
    _ milestone: Milestone,
    reports: [String] = ["r1"],
    asAt: String = "2025-03-31",
    told: PublishedRecord.MilestoneEntry? = nil,
    evidence: EvidenceStanding = .shows
) -> MilestoneStanding {
    let known = reports.enumerated().map { index, id in
        report(id, asAt: id == reports.last ? asAt : "2024-0\(index + 1)-28")
    }
    return MilestoneStanding(
        milestone,
        priority: "early-help",
        in: .init(reports: known, told: told, toldIn: told == nil ? nil : known.dropLast().last?.id) { named in
            named.named.isEmpty ? .none : evidence
        }
    )
}

/// What a record says of a milestone as it is as at the first report.
private func entry(_ milestone: Milestone, asAt: String = "2024-09-30") -> PublishedRecord.MilestoneEntry? {
    Snapshot(content([report("r1", asAt: asAt)], milestones: [milestone])).flatMap {
        PublishedRecord($0).milestones.first
    }
}

@Suite("The rating of a milestone")
struct MilestoneRatingTests {
    /// One line for each combination: status, whether evidence is named, and the rating before, on and after the due day.
    private static let table: [(MilestoneStatus, Bool, [MilestoneRating])] = [
        (.notStarted, false, [.planned, .red, .red]),
        (.notStarted, true, [.planned, .red, .red]),
        (.inProgress, false, [.amber, .red, .red]),
        (.inProgress, true, [.amber, .red, .red]),
        (.implemented, false, [.amberE, .amberE, .amberE]),
        (.implemented, true, [.amberE, .amberE, .amberE]),
        (.embedded, false, [.amberE, .amberE, .amberE]),
        (.embedded, true, [.green, .green, .green]),
        (.paused, false, [.red, .red, .red]),
        (.withdrawn, false, [.red, .red, .red]),
        (.merged, false, [.red, .red, .red]),
    ]

    @Test("Status, due day and evidence give the rating: a date counts as reached on the day itself", arguments: 0..<3)
    func table(column: Int) {
        let asAt = ["2025-03-30", "2025-03-31", "2025-04-01"][column]
        for (status, hasEvidence, ratings) in Self.table {
            let evidence = hasEvidence ? [Reference(.kpi, "k")] : []
            let milestone = milestone("A", due: "2025-03-31", updates: [update("r1", status, evidence: evidence)])
            #expect(
                standing(milestone, asAt: asAt).rating == ratings[column],
                "\(status), evidence \(hasEvidence), as at \(asAt)"
            )
        }
        #expect(Set(Self.table.map(\.0)).count == MilestoneStatus.allCases.count)
    }

    @Test(
        "A forecast that is late is red, one at risk is amber, and what is done has none",
        arguments: [
            (Forecast.onCourse, MilestoneRating.amber, DeliveryState.toCome),
            (.atRisk, .amber, .toComeAtRisk), (.willMiss, .red, .toComeAtRisk),
            (.by(day("2025-07-01")), .red, .toComeAtRisk), (.by(day("2025-06-30")), .amber, .toCome),
        ]
    )
    func forecasts(forecast: Forecast, rating: MilestoneRating, delivery: DeliveryState) {
        var reported = update("r1", .inProgress)
        reported.forecast = located(forecast)
        let result = standing(milestone("A", due: "2025-06-30", updates: [reported]))
        #expect(result.rating == rating)
        #expect(result.delivery == delivery)
        reported.status = located(.implemented)
        #expect(standing(milestone("A", due: "2025-06-30", updates: [reported])).forecast == nil)
    }

    @Test("A milestone without a due day is due when its plan year ends; a month means its last day")
    func due() {
        #expect(milestone("A", "2024-25").dueDay == day("2025-03-31"))
        #expect(milestone("A", due: "2024-09").dueDay == day("2024-09-30"))
        #expect(milestone("A", due: "2024-09-05").dueDay == day("2024-09-05"))
    }

    @Test("What is due immediately is due from when it was agreed; what is ongoing, by the end of its year")
    func dueWords() {
        var agreed = milestone("A")
        agreed.dueWord = located(.immediate)
        #expect(agreed.dueDay == day("2024-04-01"))
        agreed.agreed = located(date("2024-06-10"))
        #expect(agreed.dueDay == day("2024-06-10"))
        agreed.dueWord = located(.ongoing)
        #expect(agreed.dueDay == day("2025-03-31"))
    }

    @Test("Statuses have a word for machines, and are found by it")
    func identifiers() {
        #expect(
            MilestoneStatus.allCases.map(\.identifier) == [
                "not-started", "in-progress", "implemented", "embedded", "paused", "withdrawn", "merged",
            ]
        )
        for status in MilestoneStatus.allCases { #expect(MilestoneStatus(identifier: status.identifier) == status) }
        #expect(MilestoneStatus(identifier: "not-reported") == nil)
    }
}

@Suite("Where a milestone stands")
struct MilestoneStandingTests {
    @Test("The last known report counts, whatever the order of the updates")
    func lastKnown() {
        let milestone = milestone("A", updates: [update("r2", .implemented), update("r1", .inProgress)])
        #expect(standing(milestone, reports: ["r1"]).status == .inProgress)
        #expect(standing(milestone, reports: ["r1", "r2"]).status == .implemented)
        #expect(standing(milestone, reports: ["r1", "r2"]).previousUpdate?.report.value == "r1")
        #expect(standing(milestone, reports: ["r1", "r2", "r3"]).update?.report.value == "r2")
        #expect(standing(milestone, reports: ["r1"]).previousUpdate == nil)
    }

    @Test("A milestone that nobody has reported on is not reported yet, never not started")
    func unreported() {
        let planned = standing(milestone("A"), asAt: "2025-03-30")
        #expect(planned.status == nil)
        #expect(planned.statusPhrase == "Not reported yet")
        #expect(planned.rating == .planned)
        #expect(planned.delivery == .toCome)
        let due = standing(milestone("A"), asAt: "2025-03-31")
        #expect(due.rating == .red)
        #expect(due.delivery == .silent)
    }

    @Test("A milestone that an earlier report spoke of and this one does not is not reported, with what was last said")
    func silent() {
        let silent = standing(
            milestone("A", due: "2025-06-30", updates: [update("r1", .inProgress)]),
            reports: ["r1", "r2"]
        )
        #expect(silent.rating == .notReported)
        #expect(silent.statusPhrase == "Last reported as at 28 January 2024: in progress")
        #expect(silent.delivery == .toComeSilent)
        #expect(standing(silent.milestone, reports: ["r1", "r2"], asAt: "2025-06-30").rating == .red)
    }

    @Test("A milestone that members were told of is due for a report once its year has begun")
    func silentSinceTold() throws {
        let named = milestone("A", due: "2025-06-30")
        let told = try #require(entry(named))
        #expect(standing(named, reports: ["r1", "r2"], told: told).rating == .notReported)
        let coming = milestone("B", "2025-26")
        #expect(standing(coming, reports: ["r1", "r2"], told: entry(coming)).rating == .planned)
    }

    @Test("The evidence of the last report counts, not that of an earlier one")
    func evidence() {
        let evidence = [Reference(.kpi, "x")]
        let now = milestone("A", updates: [update("r1", .implemented), update("r2", .embedded, evidence: evidence)])
        #expect(standing(now, reports: ["r1", "r2"]).rating == .green)
        let before = milestone("A", updates: [update("r1", .embedded, evidence: evidence), update("r2", .embedded)])
        #expect(standing(before, reports: ["r1", "r2"]).rating == .amberE)
        #expect(standing(before, reports: ["r1"]).rating == .green)
    }

    @Test("Evidence that is contradicted makes it Amber E, with the reason")
    func contradicted() {
        let embedded = milestone("A", updates: [update("r1", .embedded, evidence: [Reference(.kpi, "x")])])
        let result = standing(embedded, evidence: .contradicted("it got worse"))
        #expect(result.rating == .amberE)
        #expect(result.reason == .contradicted("it got worse"))
        #expect(standing(embedded, evidence: .tooWeak).rating == .amberE)
    }

    @Test("A date moved to a later one counts as missed in the report that moves it, and the new one from then on")
    func moved() throws {
        let before = milestone("A", due: "2024-12-31", updates: [update("r1", .inProgress), update("r2", .inProgress)])
        var after = before
        after.due = located(date("2025-06-30"))
        let moved = standing(after, reports: ["r1", "r2"], told: entry(before))
        #expect(moved.rating == .red)
        #expect(moved.reason == .moved(from: day("2024-12-31")))
        #expect(moved.delivery == .missed)
        let once = standing(after, reports: ["r1", "r2"], told: entry(after))
        #expect(once.rating == .amber)
        #expect(once.delivery == .toCome)
    }

    @Test("A date that is taken out counts as moved to the end of the plan year")
    func dateTakenOut() throws {
        let before = milestone("A", "2025-26", due: "2025-06-30", updates: [update("r2", .inProgress)])
        var after = before
        after.due = nil
        let result = standing(after, reports: ["r1", "r2"], told: entry(before))
        #expect(result.reason == .moved(from: day("2025-06-30")))
    }

    @Test("What is withdrawn or merged counts as missed when it is first said, and is over once members know")
    func givenUp() throws {
        for status in [MilestoneStatus.withdrawn, .merged] {
            let before = milestone("A", due: "2025-06-30", updates: [update("r1", .inProgress)])
            var after = before
            after.updates.append(update("r2", status))
            #expect(standing(after, reports: ["r1", "r2"], told: entry(before)).delivery == .missed)
            var known = try #require(entry(before))
            known.status = status.identifier
            #expect(standing(after, reports: ["r1", "r2"], told: known).delivery == .over)
        }
    }

    @Test("What was told stands until a later report says something else: an earlier update cannot be rewritten")
    func rewritten() throws {
        let before = milestone("A", due: "2024-11-30", updates: [update("r1", .inProgress)])
        let told = try #require(entry(before))
        var after = before
        after.updates = [update("r1", .implemented)]
        #expect(standing(after, reports: ["r1", "r2"], told: told).status == .inProgress)
        #expect(standing(after, reports: ["r1", "r2"], told: told).rating == .red)
    }
}

@Suite("Rating schemes")
struct MilestoneRatingSchemeTests {
    @Test("Without a scheme of its own, a site has the standard one")
    func standard() {
        #expect(
            MilestoneRating.allCases.map { MilestoneRatingScheme.standard[$0].letter }
                == ["R", "A", "AE", "G", "P", "NR"]
        )
        #expect(MilestoneRatingScheme.standard[.amberE].meaning == "Implemented, impact not yet evidenced")
    }

    @Test("A scheme of a site's own replaces what it names and keeps the rest")
    func own() {
        let scheme = MilestoneRatingScheme([
            .green: .init(name: "Blue", letter: "B", colour: "#0000ff", meaning: "Complete")
        ])
        #expect(scheme[.green].name == "Blue")
        #expect(scheme[.red].name == "Red")
    }

    @Test("No two ratings of the standard scheme look or sound alike")
    func distinct() {
        let styles = MilestoneRating.allCases.map { MilestoneRatingScheme.standard[$0] }
        #expect(Set(styles.map(\.name)).count == 6)
        #expect(Set(styles.map(\.letter)).count == 6)
        #expect(Set(styles.map(\.colour)).count == 6)
    }
}
