internal import Diagnostics
import Figures
internal import Measures
internal import Model
internal import Templates

/// What members were told in a report, from its frozen record.
struct RecordDetails: TemplateModel {
    let measures: [RecordedKPI]
    let milestones: [RecordedMilestone]
    let actions: [AbsentRow]
    let amendments: [RecordAmendment]

    static let fields = Fields<RecordDetails>("What members were told in a report, from its frozen record") {
        List("kpis", "the measures as they were shown", \.measures)
        List("milestones", "the milestones as they were shown", \.milestones)
        List("actions", "the actions as they were shown", \.actions)
        List("amendments", "what was changed in the record afterwards", \.amendments)
    }
}

/// A measure as it was shown.
struct RecordedKPI: TemplateModel {
    let title: String
    let ref: String?
    let reading: String
    let target: String
    let rating: MeasureRatingTag
    let reason: String

    static let fields = Fields<RecordedKPI>("A KPI as members were told") {
        Text("title", "what it measures", \.title)
        OptionalText("ref", "the number that was printed beside it", \.ref)
        Text("reading", "the last reading, with its period", \.reading)
        Text("target", "the target", \.target)
        One("rating", "the rating", \.rating)
        Text("reason", "the rating with its reason", \.reason)
    }

    init(_ entry: PublishedRecord.MeasureEntry) {
        title = entry.title
        ref = entry.ref
        let last = entry.readings.last { $0.value != nil }
        reading = last.map { "\($0.text) (\(Period($0.period)?.label ?? $0.period))" } ?? ReportPhrases.noReading
        target = entry.target.text
        rating = MeasureRatingTag(Rating(rawValue: entry.rating) ?? .noData)
        reason = entry.reason
    }
}

/// A milestone as it was shown.
struct RecordedMilestone: TemplateModel {
    let id: String
    let title: String
    let due: String
    let status: String
    let rating: RatingTag

    static let fields = Fields<RecordedMilestone>("A milestone as members were told") {
        Text("id", "its id", \.id)
        Text("title", "what was agreed, in a line", \.title)
        Text("due", "by when", \.due)
        Text("status", "the status", \.status)
        One("rating", "the rating", \.rating)
    }

    init(_ entry: PublishedRecord.MilestoneEntry, scheme: MilestoneRatingScheme) {
        id = entry.id
        title = entry.title
        due = Day(entry.due)?.words ?? entry.due
        status = MilestonePagePhrases.recorded(entry.status)
        rating = RatingTag(MilestoneRating(rawValue: entry.rating) ?? .planned, scheme: scheme)
    }
}

/// A change of a record after it was made.
struct RecordAmendment: TemplateModel {
    let reason: String
    let changed: String

    static let fields = Fields<RecordAmendment>("A change of a record after it was made") {
        Text("reason", "why the record was changed", \.reason)
        Text("changed", "what was changed", \.changed)
    }
}

extension Page {
    /// What members were told in a report.
    func details(of record: PublishedRecord) -> RecordDetails {
        RecordDetails(
            measures: record.measures.map(RecordedKPI.init),
            milestones: record.milestones.map {
                RecordedMilestone($0, scheme: site.settings.milestoneRatings)
            },
            actions: record.actions.map { AbsentRow(id: $0.id, title: $0.text, wasTold: $0.state) },
            amendments: record.amendments.map {
                RecordAmendment(reason: $0.reason, changed: $0.changed.joined(separator: ", "))
            }
        )
    }
}
