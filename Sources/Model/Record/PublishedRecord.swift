package import Declarations
/// What members were told in one report: figures, targets, ratings and states, frozen when the report was published.
///
/// It is kept as `published.json` beside the report and compared with by every later build, so that nothing that was
/// published can change in silence.
package struct PublishedRecord: Codable, Hashable, Sendable {
    /// The version of the shape that this program writes.
    package static let currentSchema = 2

    /// The report.
    package struct ReportEntry: Codable, Hashable, Sendable {
        /// Its id, the folder's name.
        package var id: String
        /// Its title.
        package var title: String
        /// Its as-at date.
        package var asAt: String
        /// The plan year that it reports on.
        package var year: String
        /// Everything that its declaration keeps; absent in records from before it was.
        package var said: DeclaredValue?
    }

    /// A change of the record after it was made, with the reason that was given.
    package struct Amendment: Codable, Hashable, Sendable {
        /// Why the record was changed.
        package var reason: String
        /// What was changed: kinds and ids, `kpi re-referrals`.
        package var changed: [String]

        /// Notes an amendment.
        package init(reason: String, changed: [String]) {
            self.reason = reason
            self.changed = changed
        }
    }

    /// A target as it was shown.
    package struct TargetEntry: Codable, Hashable, Sendable {
        /// at-least, at-most, within, monitor or to-be-confirmed.
        package var kind: String
        /// The figure as it was written, for comparing exactly.
        package var value: String?
        /// The upper end of a range.
        package var upper: String?
        /// As it was printed.
        package var text: String
        /// The rule that it follows, where it depends on other figures or on the year.
        package var rule: String?
    }

    /// A reading as it was shown.
    package struct ReadingEntry: Codable, Hashable, Sendable {
        /// The period in its canonical form.
        package var period: String
        /// The figure as it was written; absent where there was none.
        package var value: String?
        /// x, z or c where there was none.
        package var missing: String?
        /// As it was printed.
        package var text: String
    }

    /// Readings of another place, or of one group or area, as they were shown.
    package struct SeriesEntry: Codable, Hashable, Sendable {
        /// As the column `series` writes it: `comparator: England`.
        package var series: String
        /// The readings.
        package var readings: [ReadingEntry]
    }

    /// A measure as it was shown.
    package struct MeasureEntry: Codable, Hashable, Sendable {
        /// Its id.
        package var id: String
        /// The number that was printed beside it.
        package var ref: String?
        /// Its priority's id.
        package var priority: String
        /// What it measures.
        package var title: String
        /// What exactly is measured.
        package var definition: String?
        /// Its unit.
        package var unit: String
        /// Which way is better.
        package var better: String
        /// The target in force.
        package var target: TargetEntry
        /// By how much it may be missed.
        package var tolerance: String
        /// The readings.
        package var readings: [ReadingEntry]
        /// The rating.
        package var rating: String
        /// The rating with its reason.
        package var reason: String
        /// better, worse, level or neutral; absent where there was no direction yet.
        package var direction: String?
        /// A checksum of everything above.
        package var checksum: String
        /// The periods from which on its readings cannot be compared with those before.
        package var breaks: [String]?
        /// The obligations that it answers.
        package var requires: [String]?
        /// The same measure elsewhere, and its parts; absent in records from before they were kept.
        package var series: [SeriesEntry]?
        /// Everything that its declaration keeps; absent in records from before it was.
        package var said: DeclaredValue?
    }

    /// A milestone as it was shown.
    package struct MilestoneEntry: Codable, Hashable, Sendable {
        /// Its id.
        package var id: String
        /// Its priority's id.
        package var priority: String
        /// The plan year that it was agreed for.
        package var year: String
        /// What was agreed, in a line.
        package var title: String
        /// What exactly was agreed.
        package var description: String?
        /// Who answers for it.
        package var owner: String?
        /// By when.
        package var due: String
        /// The status.
        package var status: String
        /// The rating.
        package var rating: String
        /// A checksum of everything above.
        package var checksum: String
        /// Whether it was to be done by its date.
        package var forecast: String?
        /// What was named to show its difference.
        package var evidence: [String]?
        /// The obligations that it answers.
        package var requires: [String]?
        /// Everything that its declaration keeps; absent in records from before it was.
        package var said: DeclaredValue?
    }

    /// A priority, or the plan as a whole, as it was judged.
    package struct PriorityEntry: Codable, Hashable, Sendable {
        /// The priority's id.
        package var id: String
        /// on-course, at-risk, off-course or not-known.
        package var overall: String
        /// The same, or nothing-due.
        package var delivery: String
        /// The same, or nothing-rated.
        package var results: String
        /// Everything that its declaration keeps; absent in records from before it was.
        package var said: DeclaredValue?
    }

    /// An obligation as it was judged.
    package struct ObligationEntry: Codable, Hashable, Sendable {
        /// Its id.
        package var id: String
        /// answered, named-not-on-course or nothing-named.
        package var standing: String
    }

    /// An action as it was shown.
    package struct ActionEntry: Codable, Hashable, Sendable {
        /// Its id.
        package var id: String
        /// Its wording.
        package var text: String
        /// By when.
        package var due: String?
        /// Its state.
        package var state: String
        /// A checksum of everything above.
        package var checksum: String
        /// Everything that its declaration keeps; absent in records from before it was.
        package var said: DeclaredValue?
    }

    /// A case study that was shown.
    package struct CaseStudyEntry: Codable, Hashable, Sendable {
        /// Its id.
        package var id: String
        /// A checksum of its text.
        package var checksum: String
    }

    /// The version of the shape.
    package var schema: Int
    /// The report.
    package var report: ReportEntry
    /// What was changed in the record since, the oldest first.
    package var amendments: [Amendment]
    /// The measures, in the order of the report.
    package var measures: [MeasureEntry]
    /// The milestones, in the order of the report.
    package var milestones: [MilestoneEntry]
    /// The actions, in the order of the report.
    package var actions: [ActionEntry]
    /// The case studies, in the order of the report.
    package var caseStudies: [CaseStudyEntry]
    /// How the priorities were judged; absent in records from before they were.
    package var priorities: [PriorityEntry]?
    /// How the obligations were judged.
    package var obligations: [ObligationEntry]?
    /// How the plan as a whole was judged.
    package var plan: PriorityEntry?
    /// A checksum of all of the above; absent in records that were frozen before there was one.
    package var checksum: String?

    private enum CodingKeys: String, CodingKey {
        case schema, report, amendments
        case measures = "kpis"
        case milestones, actions, caseStudies, priorities, obligations, plan, checksum
    }
}
