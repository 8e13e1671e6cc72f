package import Diagnostics

/// A measure that a plan is judged by: what it is, what it should be, and what it was in every period.
package struct Measure: Sendable {
    /// A figure of somebody else's to compare with.
    package struct Benchmark: Hashable, Sendable {
        /// The figure.
        package var value: Decimal
        /// As it is printed: `42.1`, `10.5%`.
        package var text: String
        /// Whose it is: `England`, `Ofsted Good+`.
        package var source: String?
        /// The period that it is for; `nil` where none is stated.
        package var period: Period?

        /// Creates a benchmark.
        package init(value: Decimal, text: String, source: String? = nil, period: Period? = nil) {
            self.value = value
            self.text = text
            self.source = source
            self.period = period
        }
    }

    /// A change of definition, unit, source or printed reference, for whoever compares readings across it.
    package struct ChangeNote: Hashable, Sendable {
        /// The first period that it concerns.
        package var from: Period
        /// What changed.
        package var note: Located<String>

        /// Creates a note.
        package init(from: Period, note: Located<String>) {
            self.from = from
            self.note = note
        }
    }

    /// The stable id, given once and never reused.
    package var id: Located<String>
    /// The number that papers print beside it, which may change.
    package var ref: String?
    /// What it measures, as papers print it.
    package var title: Located<String>
    /// What it counts.
    package var unit: Unit
    /// Which way is better.
    package var polarity: Polarity
    /// By how much the target may be missed and still be near.
    package var tolerance: Tolerance
    /// The targets, past and present.
    package var targets: TargetHistory
    /// Where the target was read.
    package var targetLocation: SourceLocation
    /// A figure of somebody else's to compare with.
    package var benchmark: Benchmark?
    /// A cross-reference, such as a line of the finance plan.
    package var link: String?
    /// Words about it: `new`, `rolling 12 months`.
    package var flags: [String]
    /// What kind of period its readings are for.
    package var periodKind: Period.Kind
    /// The readings in order of their periods; none before the first or after the last that was written.
    package var readings: [Reading]
    /// Readings of other places, and of the groups and areas that it can be divided by.
    package var series: [MeasureSeries] = []
    /// What kpis.yaml says about it.
    package var details = MeasureDetails()
    /// How late its figures may be: as its details say, or as members were told, if that is less.
    package var lag: Lag?
    /// Notes on changes of definition and the like, oldest first.
    package var changeNotes: [ChangeNote]
    /// Where its process chart begins again, and what its limits are worked out from.
    package var process = ProcessPlan()
    /// Where it started, where that is given.
    package var baseline: DatedTarget.Start?
    /// Who answers for it, by role.
    package var owner: Located<String>? { details.owner }
    /// The first report that named it, where the records do not show which that was.
    package var firstReport: Located<String>? { details.firstReport }

    /// Creates a measure without the details that kpis.yaml adds (see `adding(_:reportingTo:)`).
    package init(
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
        changeNotes = []
    }

    /// The reading of a period, with a value or without; `nil` where none was written.
    package func reading(in period: Period) -> Reading? { readings.reading(in: period) }

    /// The target in force in a period, with references to other figures worked out.
    package func target(in period: Period) -> Target {
        target(in: period, under: targets.rule(in: period))
    }

    /// What a rule, such as one of an earlier report, asks for in a period.
    package func target(in period: Period, under rule: TargetRule) -> Target {
        rule.target(
            for: period,
            in: TargetRule.Surroundings(unit: unit, elsewhere: elsewhere) { reading(in: $0)?.value }
        )
    }

    /// What another place's figure was, for a rating of a period: its own figure of that period, or else the latest
    /// before, which is then said.
    ///
    /// A benchmark that is given for a period says nothing of earlier ones.
    private func elsewhere(_ name: String?, for period: Period) -> TargetRule.Elsewhere? {
        if name == nil, let benchmark {
            guard let from = benchmark.period else { return TargetRule.Elsewhere(value: benchmark.value) }
            guard from.firstDay <= period.firstDay else { return nil }
            return TargetRule.Elsewhere(value: benchmark.value, note: benchmark.source)
        }
        guard let comparator = comparator(named: name), let figure = comparator.latest(for: period),
            let value = figure.value
        else { return nil }
        let whose = comparator.name.value
        let isOwn = figure.period == period
        return TargetRule.Elsewhere(
            value: value,
            note: isOwn ? whose : TargetPhrases.latestKnown(of: whose, for: figure.period)
        )
    }

    /// How a period's reading stands against the target that was in force then.
    package func rating(in period: Period) -> Rating {
        Rating.of(reading(in: period)?.value, against: target(in: period), tolerance: tolerance)
    }
}
