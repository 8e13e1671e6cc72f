internal import Diagnostics
package import Measures

/// Where a milestone stands as at a report's date.
package struct MilestoneStanding: Sendable {
    /// Why a milestone has the rating that it has.
    package enum Reason: Hashable, Sendable {
        /// Its date has been reached, and it is not implemented.
        case dateReached
        /// Its date was moved to a later one since members were told the date given.
        case moved(from: Day)
        /// Work has stopped.
        case paused
        /// It will not be done.
        case withdrawn
        /// Another milestone has taken it over.
        case merged(into: String?)
        /// Its forecast says that it will miss its date.
        case willMiss
        /// Its forecast says that it may miss its date.
        case atRisk
        /// The report says nothing about it.
        case silent
        /// What is named as evidence does not bear the claim out.
        case contradicted(String)
        /// What its status says, and no more.
        case status
    }

    /// The milestone.
    package let milestone: Milestone
    /// The priority that it belongs to.
    package let priority: String
    /// What was last reported, in this report or an earlier one.
    package let update: MilestoneUpdate?
    /// What was reported before that.
    package let previousUpdate: MilestoneUpdate?
    /// The as-at date of the report that last said something about it.
    package let lastReported: Day?
    /// Whether this report says something about it.
    package let isReported: Bool
    /// The status last reported; `nil` where nobody has reported on it yet.
    package let status: MilestoneStatus?
    /// The forecast that holds: the last that was given, until it is done.
    package let forecast: Forecast?
    /// The rating that follows.
    package let rating: MilestoneRating
    /// Why it has that rating.
    package let reason: Reason
    /// Where it counts in what is delivered.
    package let delivery: DeliveryState

    /// Whether its date has been reached, or was moved, and it is not implemented.
    package var isOverdue: Bool { delivery == .missed || delivery == .silent }

    /// The status for machines; `not-reported` where nobody has reported on it yet.
    package var statusIdentifier: String { status?.identifier ?? Self.notReported }

    /// The status for machines of what nobody has reported on yet.
    package static let notReported = "not-reported"
}

/// Where a milestone counts in what is delivered.
package enum DeliveryState: Hashable, Sendable {
    /// It is implemented, by its date or before.
    case done
    /// Its date has been reached or was moved, and it is not implemented.
    case missed
    /// Its date has been reached, and this report says nothing about it.
    case silent
    /// Its date is to come.
    case toCome
    /// Its date is to come, and its forecast says that it may or will miss it, or it is paused.
    case toComeAtRisk
    /// Its date is to come, and this report says nothing about it although an earlier one did.
    case toComeSilent
    /// Members were told that it was withdrawn or merged; it no longer counts.
    case over
}

extension MilestoneStanding {
    /// What a milestone is judged by besides itself.
    package struct Surroundings {
        /// This report and those before it, oldest first; what later ones say is not yet known.
        package var reports: [Report]
        /// What members were told of it last.
        package var told: PublishedRecord.MilestoneEntry?
        /// The id of the report that told it.
        package var toldIn: String?
        /// Whether it was told in a record of the first format, which called not started what nobody had reported on.
        package var isOldRecord: Bool
        /// What evidence comes to.
        package var evidence: (MilestoneEvidence) -> EvidenceStanding

        /// Describes the surroundings.
        package init(
            reports: [Report],
            told: PublishedRecord.MilestoneEntry? = nil,
            toldIn: String? = nil,
            isOldRecord: Bool = false,
            evidence: @escaping (MilestoneEvidence) -> EvidenceStanding
        ) {
            self.reports = reports
            self.told = told
            self.toldIn = toldIn
            self.isOldRecord = isOldRecord
            self.evidence = evidence
        }
    }

    /// Judges a milestone.
    package init(_ milestone: Milestone, priority: String, in surroundings: Surroundings) {
        self.milestone = milestone
        self.priority = priority
        let known = surroundings.reports.compactMap { report in
            milestone.updates.first { $0.report.value == report.id }.map { (report: report, update: $0) }
        }
        let last = known.last
        update = last?.update
        previousUpdate = known.dropLast().last?.update
        lastReported = last?.report.asAt.value
        isReported = last != nil && last?.report.id == surroundings.reports.last?.id
        let told = surroundings.told
        let recorded = surroundings.reports.firstIndex { $0.id == surroundings.toldIn }
        // What was told stands until a later report says something else: earlier updates cannot be rewritten.
        let recent = known.filter { update in
            told == nil || surroundings.reports.firstIndex { $0.id == update.report.id } ?? 0 > recorded ?? -1
        }
        var toldStatus = told.flatMap { MilestoneStatus(identifier: $0.status) }
        if surroundings.isOldRecord, toldStatus == .notStarted, known.isEmpty { toldStatus = nil }
        let status = recent.last?.update.status.value ?? toldStatus
        self.status = status
        let forecast =
            recent.last { $0.update.forecast != nil }?.update.forecast?.value ?? told?.forecast.flatMap { Forecast($0) }
        self.forecast = status?.isDone == true ? nil : forecast
        let rule = MilestoneRule(
            milestone: milestone,
            status: status,
            isReported: isReported,
            hasEarlierUpdate: !known.isEmpty,
            forecast: self.forecast,
            mergedInto: last?.update.mergedInto?.value,
            report: surroundings.reports.last,
            told: told
        )
        let judged = rule.judged {
            surroundings.evidence(MilestoneEvidence(known: known, recent: recent.map(\.update), told: told))
        }
        // Silence makes nothing better than it was told.
        let before = isReported ? nil : told.flatMap { MilestoneRating(rawValue: $0.rating) }
        rating = before.map { $0.severity > judged.rating.severity ? $0 : judged.rating } ?? judged.rating
        reason = judged.reason
        delivery = judged.delivery
    }

    /// The same with another rating, for a milestone that another has taken over.
    package func rated(_ rating: MilestoneRating) -> MilestoneStanding {
        MilestoneStanding(
            milestone: milestone,
            priority: priority,
            update: update,
            previousUpdate: previousUpdate,
            lastReported: lastReported,
            isReported: isReported,
            status: status,
            forecast: forecast,
            rating: rating,
            reason: reason,
            delivery: delivery
        )
    }
}
