/// What members were told in one report: figures, targets, ratings and states, frozen when the report was published.
///
/// It is kept as `published.json` beside the report and compared with by every later build, so that nothing that was
/// published can change in silence.
public struct PublishedRecord: Codable, Hashable, Sendable {
    /// The version of the shape that this program writes.
    public static let currentSchema = 1

    /// The report.
    public struct ReportEntry: Codable, Hashable, Sendable {
        /// Its id, the folder's name.
        public var id: String
        /// Its title.
        public var title: String
        /// Its as-at date.
        public var asAt: String
        /// The plan year that it reports on.
        public var year: String
    }

    /// A change of the record after it was made, with the reason that was given.
    public struct Amendment: Codable, Hashable, Sendable {
        /// Why the record was changed.
        public var reason: String
        /// What was changed: kinds and ids, `kpi re-referrals`.
        public var changed: [String]

        /// Notes an amendment.
        public init(reason: String, changed: [String]) {
            self.reason = reason
            self.changed = changed
        }
    }

    /// A target as it was shown.
    public struct TargetEntry: Codable, Hashable, Sendable {
        /// at-least, at-most, within, monitor or to-be-confirmed.
        public var kind: String
        /// The figure as it was written, for comparing exactly.
        public var value: String?
        /// The upper end of a range.
        public var upper: String?
        /// As it was printed.
        public var text: String
    }

    /// A reading as it was shown.
    public struct ReadingEntry: Codable, Hashable, Sendable {
        /// The period in its canonical form.
        public var period: String
        /// The figure as it was written; absent where there was none.
        public var value: String?
        /// x, z or c where there was none.
        public var missing: String?
        /// As it was printed.
        public var text: String
    }

    /// A KPI as it was shown.
    public struct KPIEntry: Codable, Hashable, Sendable {
        /// Its id.
        public var id: String
        /// The number that was printed beside it.
        public var ref: String?
        /// Its priority's id.
        public var priority: String
        /// What it measures.
        public var title: String
        /// What exactly is measured.
        public var definition: String?
        /// Its unit.
        public var unit: String
        /// Which way is better.
        public var better: String
        /// The target in force.
        public var target: TargetEntry
        /// By how much it may be missed.
        public var tolerance: String
        /// The readings.
        public var readings: [ReadingEntry]
        /// The rating.
        public var rating: String
        /// The rating with its reason.
        public var reason: String
        /// better, worse, level or neutral; absent where there was no direction yet.
        public var direction: String?
        /// A checksum of everything above.
        public var checksum: String
    }

    /// A milestone as it was shown.
    public struct MilestoneEntry: Codable, Hashable, Sendable {
        /// Its id.
        public var id: String
        /// Its priority's id.
        public var priority: String
        /// The plan year that it was agreed for.
        public var year: String
        /// What was agreed, in a line.
        public var title: String
        /// What exactly was agreed.
        public var description: String?
        /// Who answers for it.
        public var owner: String?
        /// By when.
        public var due: String
        /// The status.
        public var status: String
        /// The rating.
        public var rating: String
        /// A checksum of everything above.
        public var checksum: String
    }

    /// An action as it was shown.
    public struct ActionEntry: Codable, Hashable, Sendable {
        /// Its id.
        public var id: String
        /// Its wording.
        public var text: String
        /// By when.
        public var due: String?
        /// Its state.
        public var state: String
        /// A checksum of everything above.
        public var checksum: String
    }

    /// A case study that was shown.
    public struct CaseStudyEntry: Codable, Hashable, Sendable {
        /// Its id.
        public var id: String
        /// A checksum of its text.
        public var checksum: String
    }

    /// The version of the shape.
    public var schema: Int
    /// The report.
    public var report: ReportEntry
    /// What was changed in the record since, the oldest first.
    public var amendments: [Amendment]
    /// The KPIs, in the order of the report.
    public var kpis: [KPIEntry]
    /// The milestones, in the order of the report.
    public var milestones: [MilestoneEntry]
    /// The actions, in the order of the report.
    public var actions: [ActionEntry]
    /// The case studies, in the order of the report.
    public var caseStudies: [CaseStudyEntry]
    /// A checksum of all of the above; absent in records that were frozen before there was one.
    public var checksum: String?
}
