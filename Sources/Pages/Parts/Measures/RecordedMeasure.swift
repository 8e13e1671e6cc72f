import Diagnostics
import Figures
import Measures
internal import Model

/// What the record of an earlier report says of a measure: the target and rating that members were told.
struct RecordedMeasure: Sendable {
    /// The report's title.
    let report: String
    /// The report's as-at date.
    let asAt: Day
    let target: Target
    let rating: Rating

    /// What the records of the reports before a snapshot's say, by the measures' ids, oldest first.
    static func all(in snapshot: Snapshot) -> [String: [RecordedMeasure]] {
        let earlier = Set(snapshot.knownReports.dropLast())
        var all = [String: [RecordedMeasure]]()
        for record in snapshot.content.reports.filter({ earlier.contains($0.id) }).compactMap(\.published) {
            guard let day = Day(record.report.asAt) else { continue }
            for entry in record.measures {
                guard let unit = Unit(named: entry.unit), let rating = Rating(rawValue: entry.rating) else { continue }
                let told = RecordedMeasure(
                    report: record.report.title,
                    asAt: day,
                    target: entry.target.target(unit: unit),
                    rating: rating
                )
                all[entry.id, default: []].append(told)
            }
        }
        return all
    }
}
