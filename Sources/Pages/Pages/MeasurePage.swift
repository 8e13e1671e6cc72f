internal import Diagnostics
internal import Figures
internal import Measures
internal import Model
internal import SafeHTML
internal import Templates

/// One measure: chart, readings, definition, target history, comparators, downloads.
struct MeasurePage: TemplateModel {
    let frame: Frame
    let measure: MeasureRow
    let chart: ChartFigure?
    let process: ProcessSummary?
    let table: ReadingsTable
    let series: [SeriesFigure]
    let commentary: [CommentaryEntry]
    var hasCommentary: Bool { !commentary.isEmpty }
    let definition: MarkdownText?
    let facts: [KeyFact]
    let caveats: MarkdownText?
    let targetChanges: [TargetChangeRow]
    let changeNotes: [ChangeNoteRow]
    let requires: [PageLink]
    let asked: [QuestionRow]
    var hasAsked: Bool { !asked.isEmpty }
    let citedBy: [MilestoneRow]
    let dataAddress: String
    let metadataAddress: String
    let structuredData: HTML

    static let fields = Fields<MeasurePage>("The page of one KPI") {
        One("frame", "what stands around the content", \.frame)
        One("kpi", "the KPI with its rating and direction", \.measure)
        OptionalOne("chart", "the run chart; absent where no reading has a value", \.chart)
        OptionalOne("process", "mean and limits; absent with too few readings", \.process)
        One("table", "the readings", \.table)
        List("series", "the KPI beside other places, and beside its parts", \.series)
        YesNo("hasCommentary", "whether the service said anything of it", \.hasCommentary)
        List("commentary", "what the service said of it, the newest first", \.commentary)
        OptionalProse("definition", "what exactly is measured", \.definition)
        List("facts", "unit, numerator, denominator, source and the like", \.facts)
        OptionalProse("caveats", "what to bear in mind", \.caveats)
        List("targetChanges", "how the target changed, the newest first", \.targetChanges)
        List("changeNotes", "changes of definition, source or printed reference", \.changeNotes)
        List("requires", "the obligations that it answers", \.requires)
        List("asked", "what members asked about it, the latest first", \.asked)
        YesNo("hasAsked", "whether they asked anything", \.hasAsked)
        List("citedBy", "the milestones that name it as evidence", \.citedBy)
        Link("dataAddress", "link to the readings as CSV", \.dataAddress)
        Link("metadataAddress", "link to the description of that file (CSVW)", \.metadataAddress)
        Markup("structuredData", "the description of the data for search engines (schema.org)", \.structuredData)
    }

    static let kind = PageKind<MeasurePage>(
        "kpi",
        below: ScorecardPage.kind.link,
        each: { $0.measures },
        entry: { standing in
            PageEntry(SiteMap.measure(standing.id), standing.measure.title.value, description: standing.sentence)
        },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame, _ standing: MeasureStanding) -> MeasurePage {
        let site = page.site
        let measure = standing.measure
        let priority = site.priority(standing.priority)
        return MeasurePage(
            frame: frame,
            measure: page.row(for: standing, of: priority),
            chart: ChartFigure(standing, on: page.links),
            process: standing.processBehaviour.flatMap { ProcessSummary($0, measure: measure) },
            table: ReadingsTable(standing, on: page.links),
            series: SeriesFigure.all(standing),
            commentary: CommentaryEntry.all(standing, on: page),
            definition: page.text(standing.measure.details.definition, headingLevel: 3, title: measure.title.value),
            facts: page.facts(about: standing, of: priority),
            caveats: page.text(standing.measure.details.caveats, headingLevel: 3, title: measure.title.value),
            targetChanges: measure.targets.changes.reversed().map { TargetChangeRow($0, of: standing) },
            changeNotes: measure.changeNotes.reversed().map { note in
                ChangeNoteRow(from: note.from.name, note: note.note.value)
            },
            requires: measure.details.requires.compactMap { page.link(to: Reference(.obligation, $0.value)) },
            asked: page.site.snapshot.knownMeetings.reversed().flatMap { meeting in
                meeting.questions.filter { $0.isAbout(Reference(.kpi, standing.id)) }
                    .map { page.row(for: $0, of: meeting) }
            },
            citedBy: page.rows(citing: Reference(.kpi, standing.id)),
            dataAddress: page.address(of: SiteMap.measureData(standing.id)),
            metadataAddress: page.address(of: SiteMap.measureMetadata(standing.id)),
            structuredData: StructuredData(standing, site: site).html
        )
    }
}

/// A change of a target, with the rating under both.
struct TargetChangeRow: TemplateModel {
    let from: String
    let was: String
    let now: String
    let movement: TargetMovement
    let reason: String
    let ratingUnderOld: MeasureRatingTag?

    init(_ change: TargetHistory.Change, of standing: MeasureStanding) {
        let measure = standing.measure
        from = change.from.name
        was = change.was.text(unit: measure.unit)
        now = change.now.text(unit: measure.unit)
        movement = TargetMovement(isLoosened: change.isLoosened)
        reason = change.reason
        let period = standing.period
        let old = measure.target(in: period, under: change.was)
        ratingUnderOld =
            old.isRated
            ? MeasureRatingTag(
                Rating.of(standing.current?.value, against: old, tolerance: measure.tolerance)
            ) : nil
    }

    static let fields = Fields<TargetChangeRow>("A change of a KPI's target") {
        Text("from", "the first period under the new target", \.from)
        Text("was", "the target before", \.was)
        Text("now", "the target since", \.now)
        OneOf("movement", "what the change does", \.movement)
        Text("reason", "why it was changed", \.reason)
        OptionalOne("ratingUnderOld", "what the current reading would be rated under the old target", \.ratingUnderOld)
    }
}

/// A change of a measure's definition, source or printed reference.
struct ChangeNoteRow: TemplateModel {
    let from: String
    let note: String

    static let fields = Fields<ChangeNoteRow>("A change of a KPI's definition, source or printed reference") {
        Text("from", "the first period that it concerns", \.from)
        Text("note", "what changed", \.note)
    }
}

/// Mean and limits of a measure's readings.
struct ProcessSummary: TemplateModel {
    let mean: String
    let lower: String?
    let upper: String?
    let isTrial: Bool
    let verdict: String?

    /// The current segment; `nil` where it has too few readings.
    init?(_ process: ProcessBehaviour, measure: Measure) {
        guard let average = process.mean else { return nil }
        func text(_ value: Double) -> String {
            let decimals = (measure.readings.compactMap(\.value?.decimals).max() ?? 0) + 1
            return Decimal(rounding: value, toDecimals: min(decimals, 6)).map(measure.unit.text) ?? "\(value)"
        }
        let limits = process.current.shownLimits(unit: measure.unit)
        mean = text(average)
        lower = limits.map { text($0.lower) }
        upper = limits.map { text($0.upper) }
        isTrial = process.isTrial
        verdict = process.verdict(polarity: measure.polarity).map {
            MeasurePhrases.latest($0, hasLimits: limits != nil)
        }
    }

    static let fields = Fields<ProcessSummary>("Mean and limits of a KPI's readings (XmR)") {
        Text("mean", "the mean", \.mean)
        OptionalText("lower", "the lower limit, clipped to what the unit allows", \.lower)
        OptionalText("upper", "the upper limit, clipped to what the unit allows", \.upper)
        YesNo("isTrial", "whether there are too few readings for a verdict", \.isTrial)
        OptionalText("verdict", "what the latest reading is, in a sentence", \.verdict)
    }
}

extension Page {
    /// Unit, numerator, denominator and the like.
    fileprivate func facts(about standing: MeasureStanding, of priority: Priority) -> [KeyFact] {
        let measure = standing.measure
        let baseline = measure.baseline.map { MeasurePhrases.baseline($0, unit: measure.unit) }
        let targetBy = measure.details.targetBy.map { _ in measure.targets.latest.text(unit: measure.unit) }
        let facts: [KeyFact?] = [
            KeyFact(FactNames.id, standing.id),
            KeyFact(FactNames.printedReference, measure.ref),
            KeyFact(
                FactNames.priority,
                [KeyFactValue(text: priority.title.value, address: address(of: SiteMap.priority(priority.id)))]
            ),
            KeyFact(FactNames.unit, Self.capitalised(measure.unit.name)),
            KeyFact(FactNames.polarity, measure.polarity.words),
            KeyFact(FactNames.target, standing.target.phraseAlone),
            KeyFact(FactNames.targetReason, measure.details.targetReason?.value),
            KeyFact(FactNames.targetBy, targetBy),
            KeyFact(FactNames.baseline, baseline),
            KeyFact(FactNames.owner, measure.owner?.value),
            KeyFact(FactNames.tolerance, standing.target.isRated ? measure.tolerance.phrase : nil),
            KeyFact(FactNames.comparator, measure.benchmark.map(MeasurePhrases.benchmark)),
            KeyFact(FactNames.numerator, measure.details.numerator?.value),
            KeyFact(FactNames.denominator, measure.details.denominator?.value),
            KeyFact(FactNames.source, measure.details.source?.value),
            KeyFact(FactNames.figuresCome, measure.details.lag.map { MeasurePhrases.lag($0.value) }),
            measure.link.map { KeyFact(FactNames.crossReference, [crossReference($0)]) },
            KeyFact(FactNames.notes, measure.flags.isEmpty ? nil : measure.flags.joined(separator: ", ")),
        ]
        return facts.compactMap(\.self)
    }
}

extension Page {
    /// A mark such as `MTFP 1`, with a link to the line of a table that it stands for.
    private func crossReference(_ mark: String) -> KeyFactValue {
        let line = site.tables.lazy.compactMap { table -> Reference? in
            guard let row = table.details.financeLinks.first(where: { $0.heading.value == mark })?.value.value,
                let part = table.rows.first(where: { $0.label.value == row })?.part
            else { return nil }
            return Reference(.table, table.id, part: part)
        }
        .first
        return KeyFactValue(text: mark, address: line.flatMap { link(to: $0)?.address })
    }
}
