internal import Declarations
internal import Diagnostics
internal import Measures
internal import Markdown

extension PublishedRecord {
    /// Records what a report says as at its date.
    package init(_ snapshot: Snapshot) {
        let report = snapshot.report
        schema = Self.currentSchema
        self.report = ReportEntry(report)
        amendments = []
        measures = snapshot.allMeasures.map { MeasureEntry($0, knownReports: snapshot.knownReports) }
        milestones = snapshot.allStandings.map { MilestoneEntry($0, knownReports: snapshot.knownReports) }
        actions = snapshot.knownActions.map(ActionEntry.init)
        caseStudies = snapshot.content.priorities.flatMap { snapshot.caseStudies($0) }.map { study in
            CaseStudyEntry(
                id: study.id.value,
                checksum: Checksum.of(study.title.value, study.summary.value, study.body.source)
            )
        }
        priorities = zip(snapshot.priorityStandings, snapshot.content.priorities).map { standing, priority in
            var entry = PriorityEntry(standing)
            entry.said = Priority.declaration.value(of: priority, for: .record)
            return entry
        }
        obligations =
            snapshot.obligationStandings.isEmpty
            ? nil : snapshot.obligationStandings.map { ObligationEntry(id: $0.id, standing: $0.word.rawValue) }
        plan = PriorityEntry(snapshot.planStanding)
        checksum = nil
    }
}

extension PublishedRecord.ReportEntry {
    init(_ report: Report) {
        id = report.id
        title = report.title.value
        asAt = report.asAt.iso
        year = report.year.text
        said = Report.declaration.value(of: report, for: .record)
    }
}

extension PublishedRecord.PriorityEntry {
    init(_ standing: PriorityStanding) {
        id = standing.id
        overall = standing.overall.rawValue
        delivery = standing.delivery.level
        results = standing.results.level
    }
}

extension PublishedRecord.MeasureEntry {
    init(_ standing: MeasureStanding, knownReports: [String]) {
        let measure = standing.measure
        let current = standing.target
        id = standing.id
        ref = measure.ref
        priority = standing.priority
        title = measure.title.value
        definition = standing.measure.details.definition?.plainText
        unit = measure.unit.name
        better = measure.polarity.rawValue
        target = PublishedRecord.TargetEntry(
            current,
            rule: measure.targets.rule(in: standing.period),
            unit: measure.unit
        )
        tolerance = measure.tolerance.text
        readings = standing.readings.map(PublishedRecord.ReadingEntry.init)
        rating = standing.rating.rawValue
        reason = standing.sentence
        direction = standing.direction?.verdict.rawValue
        checksum = Checksum.of(
            [
                id, ref, priority, title, definition, unit, better, target.kind, target.text, tolerance, rating,
                direction,
            ]
                + readings.flatMap { [$0.period, $0.value, $0.missing, $0.text] }
        )
        let starts = measure.segmentStarts.filter { start in standing.readings.last.map { start <= $0.period } ?? false
        }
        breaks = starts.map(\.canonical)
        requires = measure.details.requires.isEmpty ? nil : measure.details.requires.map(\.value)
        series = measure.series.map { series in
            PublishedRecord.SeriesEntry(series, asAt: standing.asAt)
        }
        var details = measure.details
        // What a later report says of it is none of this one's words.
        details.commentary.removeAll { !knownReports.contains($0.report.value) }
        said = MeasureDetails.declaration.value(of: details, for: .record)
    }
}

extension PublishedRecord.ReadingEntry {
    init(_ reading: Reading) {
        self.init(
            period: reading.period.canonical,
            value: reading.value?.description,
            missing: reading.absence?.symbol.rawValue,
            text: reading.text
        )
    }
}

extension PublishedRecord.SeriesEntry {
    init(_ series: MeasureSeries, asAt day: Day) {
        self.init(series: series.label, readings: series.readings(asAt: day).map(PublishedRecord.ReadingEntry.init))
    }
}

extension PublishedRecord.TargetEntry {
    init(_ target: Target, rule: TargetRule, unit: Unit) {
        kind = target.kind.rawValue
        value = target.value?.description
        upper = target.upper?.description
        text = target.text
        self.rule = rule.dependsOnPeriod ? rule.text(unit: unit) : nil
    }
}

extension TargetRule {
    /// Whether the target may be another in another period although nobody changed it.
    var dependsOnPeriod: Bool { if case .fixed = self { false } else { true } }
}

extension PublishedRecord.MilestoneEntry {
    init(_ standing: MilestoneStanding, knownReports: [String]) {
        var milestone = standing.milestone
        // What a later report says of it is none of this one's words.
        milestone.updates.removeAll { !knownReports.contains($0.report.value) }
        said = Milestone.declaration.value(of: milestone, for: .record)
        id = milestone.id.value
        priority = standing.priority
        year = milestone.year.text
        title = milestone.title.value
        description = milestone.description?.plainText
        owner = milestone.owner?.value
        due = milestone.dueDay.iso
        status = standing.statusIdentifier
        rating = standing.rating.rawValue
        checksum = Checksum.of(id, priority, year, title, description, owner, due, status, rating)
        forecast = standing.forecast?.text
        let named = standing.update?.evidence.map(\.value.text) ?? []
        evidence = named.isEmpty ? nil : named
        requires = milestone.requires.isEmpty ? nil : milestone.requires.map(\.value)
    }
}

extension PublishedRecord.ActionEntry {
    init(_ action: Action) {
        id = action.id.value
        text = action.text.plainText
        due = action.due?.iso
        state = action.state.value.rawValue
        checksum = Checksum.of(id, text, due, state)
        said = Action.declaration.value(of: action, for: .record)
    }
}
