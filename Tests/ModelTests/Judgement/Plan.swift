import Diagnostics
import Figures
import Measures
@testable import Model

/// A small plan whose parts a test sets, with a record of its first report.
///
/// The first report is as at 30 September 2024, the second as at 31 December 2024.
struct Plan {
    static let first = "autumn"
    static let second = "winter"

    var measures = [Measure]()
    var milestones = [Milestone]()
    var obligations = [String]()
    var thresholds = Thresholds()

    /// The content, with what members were told in the first report.
    func content(told: PublishedRecord? = nil) -> Content {
        var first = report(Self.first, asAt: "2024-09-30")
        first.published = told
        var content = content([first, report(Self.second, asAt: "2024-12-31")], milestones: milestones)
        content.priorities[0].measures = measures
        content.settings.priorityRatingSettings = PriorityRatingSettings(
            atRiskFrom: located(thresholds.atRiskFrom.description),
            offCourseFrom: located(thresholds.offCourseFrom.description),
            evidence: located(thresholds.leastEvidence)
        )
        content.obligations = obligations.map {
            Obligation(
                id: located($0),
                title: located($0),
                source: located("Ofsted"),
                kind: located(.inspectionFinding)
            )
        }
        return content
    }

    private func content(_ reports: [Report], milestones: [Milestone]) -> Content {
        ModelTests.content(reports, milestones: milestones)
    }

    /// The record of the first report.
    var record: PublishedRecord {
        guard let snapshot = Snapshot(content(), report: Self.first) else { fatalError("there is a first report") }
        return PublishedRecord(snapshot)
    }

    /// The second report, told what the plan said in the first.
    func since(_ before: Plan?) -> Snapshot {
        guard let snapshot = Snapshot(content(told: before?.record), report: Self.second) else {
            fatalError("there is a second report")
        }
        return snapshot
    }

    /// The second report of a plan whose first was published as the plan is now.
    func now() -> Snapshot { since(self) }
}

/// A measure with monthly readings that end in December 2024; `nil` leaves a month out.
func monthly(
    _ id: String = "m",
    _ values: [String?],
    better polarity: Polarity = .higher,
    target: Target? = nil,
    endingIn last: Period = .month(12, of: 2024),
    requires: [String] = []
) -> Measure {
    let start = last.advanced(by: 1 - values.count)
    let readings = values.enumerated().compactMap { offset, text -> Reading? in
        guard let text else { return nil }
        let isBreak = text.hasSuffix("b")
        guard let value = Decimal(isBreak ? String(text.dropLast()) : text) else { return nil }
        let measurement = Reading.Measurement(
            value: value,
            text: value.description + "%",
            markers: isBreak ? [.breakInSeries] : []
        )
        return Reading(period: start.advanced(by: offset), content: .value(measurement))
    }
    var measure = Measure(
        id: located(id),
        title: located("Title of \(id)"),
        unit: .percent,
        polarity: polarity,
        targets: TargetHistory(latest: .fixed(target ?? .monitor())),
        targetLocation: somewhere,
        periodKind: last.kind,
        readings: readings
    )
    measure.details.requires = requires.map(located)
    return measure
}

func decimal(_ text: String) -> Decimal {
    guard let decimal = Decimal(text) else { fatalError("a test has no number '\(text)'") }
    return decimal
}

/// At least so many percent.
func atLeast(_ text: String) -> Target { .atLeast(decimal(text), unit: .percent) }
