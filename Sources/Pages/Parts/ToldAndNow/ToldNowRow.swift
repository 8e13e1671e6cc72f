internal import Charts
internal import Diagnostics
internal import Markdown
internal import Measures
internal import Model
internal import SafeHTML
internal import Templates

/// A measure with what members were told of it beside what it is now.
struct ToldNowRow: TemplateModel {
    let title: String
    let address: String
    let priorityTitle: String
    let told: String?
    let toldPeriod: String?
    let now: String?
    let nowPeriod: String
    let target: String?
    let difference: String?
    let picture: HTML?
    let rating: MeasureRatingTag
    let ratingBefore: MeasureRatingTag?
    let notes: [String]

    static let fields = Fields<ToldNowRow>("A KPI with what members were told of it beside what it is now") {
        Text("title", "what it measures", \.title)
        Link("address", "link to its page", \.address)
        Text("priorityTitle", "the priority that it belongs to", \.priorityTitle)
        OptionalText("told", "the figure that members were told", \.told)
        OptionalText("toldPeriod", "its period", \.toldPeriod)
        OptionalText("now", "the figure now; absent where there is none", \.now)
        Text("nowPeriod", "its period, or the one that it is due for", \.nowPeriod)
        OptionalText("target", "the target, where it has one", \.target)
        OptionalText("difference", "the difference between the two, in words", \.difference)
        OptionalMarkup("picture", "told, now and target as points of one line, where there are both", \.picture)
        One("rating", "the rating now", \.rating)
        OptionalOne("ratingBefore", "the published rating, where it was another", \.ratingBefore)
        TextList("notes", "what a reader must know beside the figures", \.notes)
    }

    init?(_ measure: MeasureToldAndNow, on page: Page) {
        guard let standing = measure.standing else { return nil }
        let reading = standing.lastKnown?.reading
        title = measure.title
        address = page.target(of: Reference(.kpi, measure.id))?.address ?? page.address(of: SiteMap.measure(measure.id))
        priorityTitle = page.site.priority(standing.priority).title.value
        told = measure.told?.text
        toldPeriod = measure.told?.period?.label
        let hasFigure = measure.now?.value != nil
        now = hasFigure ? measure.now?.text : nil
        nowPeriod = (hasFigure ? measure.now?.period : nil)?.label ?? reading?.period.label ?? standing.period.label
        target = standing.target.isRated ? standing.target.phraseAlone : nil
        difference = ChangePhrases.difference(measure)
        let isPoint = standing.target.kind == .atLeast || standing.target.kind == .atMost
        picture = ToldNowPicture(measure, target: isPoint ? standing.target.value : nil)?.svg
        rating = MeasureRatingTag(standing.rating)
        ratingBefore = measure.ratingBefore.map(MeasureRatingTag.init)
        notes = ChangePhrases.notes(measure)
    }
}

extension Page {
    /// Measures with told and now, in the order given.
    func toldNowRows(_ measures: some Sequence<MeasureToldAndNow>) -> [ToldNowRow] {
        measures.compactMap { ToldNowRow($0, on: self) }
    }
}

extension ToldNowPicture {
    /// Told and now of a measure; `nil` where there are not both, or they are not like for like.
    fileprivate init?(_ measure: MeasureToldAndNow, target: Decimal?) {
        guard let told = measure.told?.value, let now = measure.now?.value, let unit = measure.standing?.unit,
            measure.group != .notComparable
        else { return nil }
        self.init(told: told, now: now, target: target, unit: unit)
    }
}
