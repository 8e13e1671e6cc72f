internal import Diagnostics
import Measures

/// What a chart shows and what it is, each in a line.
struct ChartWording {
    let series: ChartSeries

    /// What it shows.
    var headline: String {
        let standing = series.standing
        guard let current = standing.current?.value else {
            return ChartPhrases.noData(for: standing.period, lastKnown: standing.lastKnown?.reading)
        }
        let unit = series.measure.unit
        return ChartPhrases.headline(
            unit.phrase(of: current),
            in: standing.period,
            rating: standing.rating.isJudgement ? standing.rating : nil,
            movement: standing.direction?.phrase(unit: unit),
            verdict: series.behaviour?.verdict(polarity: series.measure.polarity)
        )
    }

    /// What it is: the measure, its unit where the title does not say it, the kind of period and the span.
    var subtitle: String {
        let title = series.measure.title.value
        let word = ChartPhrases.word(for: series.measure.unit)
        let isSaid = title.lowercased().contains(word.lowercased())
        let kind = series.measure.periodKind
        return ChartPhrases.subtitle(title: title, unit: isSaid ? nil : word, by: kind, span: span)
    }

    /// From the first period shown to the last.
    var span: String {
        ChartPhrases.span(from: series.slots[0].period, to: series.slots[series.slots.count - 1].period)
    }

    /// The unit above the axis; `nil` where every figure on the axis says it.
    static func axisTitle(_ unit: Unit) -> String? {
        switch unit {
        case .percent, .money: nil
        case .count, .rate, .days, .ratio, .other: ChartPhrases.capitalised(ChartPhrases.word(for: unit))
        }
    }
}
