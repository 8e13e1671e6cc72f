public import Diagnostics

/// A measure that a plan is judged by: what it is, what it should be, and what it was in every period.
public struct Indicator: Hashable, Sendable {
    /// A figure of somebody else's to compare with.
    public struct Benchmark: Hashable, Sendable {
        /// The figure.
        public var value: Decimal
        /// As it is printed: `42.1`, `10.5%`.
        public var text: String
        /// Whose it is: `England`, `Ofsted Good+`.
        public var source: String?

        /// Creates a benchmark.
        public init(value: Decimal, text: String, source: String? = nil) {
            self.value = value
            self.text = text
            self.source = source
        }
    }

    /// A change of definition, unit, source or printed reference, for whoever compares readings across it.
    public struct ChangeNote: Hashable, Sendable {
        /// The first period that it concerns.
        public var from: Period
        /// What changed.
        public var note: Located<String>

        /// Creates a note.
        public init(from: Period, note: Located<String>) {
            self.from = from
            self.note = note
        }
    }

    /// The stable id, given once and never reused.
    public var id: Located<String>
    /// The number that papers print beside it, which may change.
    public var ref: String?
    /// What it measures, as papers print it.
    public var title: Located<String>
    /// What it counts.
    public var unit: Unit
    /// Which way is better.
    public var polarity: Polarity
    /// By how much the target may be missed and still be near.
    public var tolerance: Tolerance
    /// The targets, past and present.
    public var targets: TargetHistory
    /// Where the target was read.
    public var targetLocation: SourceLocation
    /// A figure of somebody else's to compare with.
    public var benchmark: Benchmark?
    /// A cross-reference, such as a line of the finance plan.
    public var link: String?
    /// Words about it: `new`, `rolling 12 months`.
    public var flags: [String]
    /// What kind of period its readings are for.
    public var periodKind: Period.Kind
    /// The readings in order of their periods; none before the first or after the last that was written.
    public var readings: [Reading]
    /// What exactly is measured, in Markdown.
    public var definition: Located<String>?
    /// What is counted.
    public var numerator: Located<String>?
    /// Out of what.
    public var denominator: Located<String>?
    /// Where the figures come from.
    public var source: Located<String>?
    /// What to bear in mind, in Markdown.
    public var caveats: Located<String>?
    /// The ids of the obligations that it answers.
    public var requires: [Located<String>]
    /// Notes on changes of definition and the like, oldest first.
    public var changeNotes: [ChangeNote]

    /// Creates an indicator without the details that kpis.yaml adds (see `adding(_:reportingTo:)`).
    public init(
        id: Located<String>,
        title: Located<String>,
        unit: Unit,
        polarity: Polarity,
        targets: TargetHistory,
        targetLocation: SourceLocation,
        periodKind: Period.Kind,
        readings: [Reading],
        tolerance: Tolerance = .standard,
        ref: String? = nil,
        benchmark: Benchmark? = nil,
        link: String? = nil,
        flags: [String] = []
    ) {
        self.id = id
        self.ref = ref
        self.title = title
        self.unit = unit
        self.polarity = polarity
        self.tolerance = tolerance
        self.targets = targets
        self.targetLocation = targetLocation
        self.benchmark = benchmark
        self.link = link
        self.flags = flags
        self.periodKind = periodKind
        self.readings = readings.sorted { $0.period < $1.period }
        requires = []
        changeNotes = []
    }

    /// The reading of a period, with a value or without; `nil` where none was written.
    public func reading(in period: Period) -> Reading? {
        // Binary search: relative targets ask for the reading a year before, for every reading there is.
        var (low, high) = (0, readings.count)
        while low < high {
            let middle = (low + high) / 2
            if readings[middle].period < period { low = middle + 1 } else { high = middle }
        }
        return low < readings.count && readings[low].period == period ? readings[low] : nil
    }

    /// The target in force in a period, with references to other figures worked out.
    public func target(in period: Period) -> Target {
        target(in: period, under: targets.rule(in: period))
    }

    /// What a rule, such as one of an earlier report, asks for in a period.
    public func target(in period: Period, under rule: TargetRule) -> Target {
        rule.target(
            for: period,
            in: TargetRule.Surroundings(unit: unit, benchmark: benchmark?.value) { reading(in: $0)?.value }
        )
    }

    /// How a period's reading stands against the target that was in force then.
    public func rating(in period: Period) -> Rating {
        Rating.of(reading(in: period)?.value, against: target(in: period), tolerance: tolerance)
    }
}
