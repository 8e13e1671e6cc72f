import Diagnostics
import Measures

/// What a chart shows and what it is, each in a line.
struct ChartWording {
    /// Why nothing should be read into a mean and limits that most readings do not keep to.
    static let instability = "most of its readings are unusual, so its mean and limits describe no steady process."

    let series: ChartSeries

    /// What it shows.
    var headline: String {
        let standing = series.standing
        guard let current = standing.current?.value else {
            let known = standing.lastKnown.map { "; last known " + $0.reading.text + " in " + $0.reading.period.name }
            return "No data for " + standing.period.name + (known ?? "")
        }
        let unit = series.measure.unit
        let opening = standing.rating.isJudgement ? standing.rating.name + ": " : ""
        let movement = standing.direction.map { ", " + $0.phrase(unit: unit) } ?? ""
        return opening + unit.phrase(of: current) + " in " + standing.period.name + movement + process
    }

    /// What the process says of the latest reading, where it says anything.
    private var process: String {
        switch series.behaviour?.verdict(polarity: series.measure.polarity) {
        case .better: ", better than usual"
        case .worse: ", worse than usual"
        case .neutral: ", outside its usual variation"
        case .level, nil: ""
        }
    }

    /// What it is: the measure, its unit where the title does not say it, the kind of period and the span.
    var subtitle: String {
        let title = series.measure.title.value
        let word = ChartWording.word(for: series.measure.unit)
        let unit = title.lowercased().contains(word.lowercased()) ? "" : " (" + word + ")"
        return title + unit + ", by " + series.measure.periodKind.noun(1) + ", " + span
    }

    /// From the first period shown to the last.
    var span: String {
        ChartWording.span(from: series.slots[0].period, to: series.slots[series.slots.count - 1].period)
    }

    /// Periods from one to another, in words.
    static func span(from first: Period, to last: Period) -> String {
        if first == last { return first.name }
        // The year alone: "academic year 2023-24 to 2024-25".
        let end = last.kind == .academicYear ? String(last.label.dropFirst(2)) : last.name
        return first.name + " to " + end
    }

    /// A unit as a title says it.
    static func word(for unit: Unit) -> String {
        switch unit {
        case .count: "number"
        case .money(let money): money.scale.words + "\(money.currency)"
        case .percent, .rate, .days, .ratio, .other: unit.name
        }
    }

    /// The unit above the axis; `nil` where every figure on the axis says it.
    static func axisTitle(_ unit: Unit) -> String? {
        switch unit {
        case .percent, .money: nil
        case .count, .rate, .days, .ratio, .other: capitalised(word(for: unit))
        }
    }

    /// The text with a capital first letter.
    static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
