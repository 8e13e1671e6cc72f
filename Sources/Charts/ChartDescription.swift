internal import Diagnostics
import Measures

/// The text alternative: what somebody who looks at the chart would take from it, in sentences.
struct ChartDescription {
    let series: ChartSeries
    let scale: ValueScale

    /// The whole text.
    var text: String {
        let sentences = [range, latest] + target + [benchmark] + comparators + process + gaps + [breaks, axis]
        return sentences.compactMap { $0 }.joined(separator: " ")
    }

    private static let mostTargets = 3

    private var unit: Unit { series.measure.unit }

    private var range: String? {
        let valued = series.valued
        let opening = "Line chart by " + series.measure.periodKind.noun(1) + ", " + ChartWording(series: series).span
        guard let lowest = valued.min(by: { ($0.value ?? .zero) < ($1.value ?? .zero) }),
            let highest = valued.max(by: { ($0.value ?? .zero) < ($1.value ?? .zero) }),
            let low = lowest.value, let high = highest.value
        else { return nil }
        if valued.count == 1 { return opening + ", with a single reading." }
        if low == high { return opening + ". Every one of \(valued.count) readings is " + unit.phrase(of: low) + "." }
        let bottom = unit.phrase(of: low) + " in " + lowest.period.name
        let top = unit.phrase(of: high) + " in " + highest.period.name
        return opening + ". The \(valued.count) readings range from " + bottom + " to " + top + "."
    }

    private var latest: String? {
        guard let last = series.valued.last, let value = last.value else { return nil }
        return "The latest reading is " + unit.phrase(of: value) + ", for " + last.period.name + "."
    }

    /// The target now, and the ones before it.
    private var target: [String] {
        let runs = TargetLine(series).runs
        guard let last = runs.last else { return [] }
        let isCurrent = last.slots.upperBound == series.slots.count - 1
        // A target that moves with every period is told by its ends; the table has each.
        guard runs.count <= Self.mostTargets else {
            return ["The target changes \(runs.count - 1) times, and is now " + last.target.fullPhrase + "."]
        }
        var sentences = runs.dropLast().map { run in
            let span = ChartWording.span(
                from: series.slots[run.slots.lowerBound].period,
                to: series.slots[run.slots.upperBound].period
            )
            return "The target was " + run.target.phrase + " for " + span + "."
        }
        let from = series.slots[last.slots.lowerBound].period.name
        if isCurrent {
            let opening =
                switch (runs.count, last.slots.lowerBound) {
                case (1, 0): "The target is "
                case (1, _): "From " + from + " the target is "
                default: "From " + from + " it is "
                }
            sentences.append(opening + last.target.phrase + ".")
        } else {
            let until = series.slots[last.slots.upperBound].period.name
            sentences.append("The target was " + last.target.phrase + " until " + until + "; there is none now.")
        }
        return sentences
    }

    private var benchmark: String? {
        series.measure.benchmark.map { benchmark in
            "The benchmark is " + benchmark.text + (benchmark.source.map { " (" + $0 + ")" } ?? "") + "."
        }
    }

    private var comparators: [String] { series.comparators.map { $0.name + " was " + $0.phrase + "." } }

    /// What the process-behaviour rules say.
    private var process: [String] {
        guard let behaviour = series.behaviour else { return [] }
        guard let average = behaviour.mean else {
            guard series.valued.count > 1 else { return [] }
            let since = behaviour.segments.count > 1 ? " since the break" : ""
            return ["There are too few readings" + since + " for limits of usual variation."] + specialCauses
        }
        let since = behaviour.segments.count > 1 ? "Since the break, the mean is " : "The mean is "
        let mean = since + series.text(ofComputed: average)
        guard let limits = series.limits else { return [mean + "; readings do not vary enough for limits."] }
        let reach = series.text(ofComputed: limits.lower) + " to " + series.text(ofComputed: limits.upper)
        if behaviour.isTrial {
            let need = behaviour.minimumReadings
            let trial = "; trial limits, from fewer than \(need) readings and so without a verdict, are "
            return [mean + trial + reach + "."] + specialCauses
        }
        let unstable = behaviour.current.isUnstable ? ["This measure is not stable: " + ChartWording.instability] : []
        return [mean + "; usual variation is from " + reach + "."] + unstable + [verdict].compactMap { $0 }
            + specialCauses
    }

    private var verdict: String? {
        guard let behaviour = series.behaviour, let last = behaviour.points.last else { return nil }
        switch behaviour.verdict(polarity: series.measure.polarity) {
        case .better: return "The latest reading is better than usual: " + last.meaning + "."
        case .worse: return "The latest reading is worse than usual: " + last.meaning + "."
        case .neutral: return "The latest reading is outside usual variation: " + last.meaning + "."
        case .level: return "The latest reading is within usual variation."
        case nil: return nil
        }
    }

    /// The periods of each special cause.
    private var specialCauses: [String] {
        PointClass.allCases.filter { $0 != .common }
            .compactMap { kind in
                let indices = series.slots.indices.filter { series.slots[$0].pointClass == kind }
                guard !indices.isEmpty else { return nil }
                return ChartWording.capitalised(kind.meaning) + ": " + list(ChartSeries.ranges(of: indices)) + "."
            }
    }

    /// Periods without a value, with the reason where all of them share one.
    private var gaps: [String] {
        var byReason = [(reason: String, indices: [Int])]()
        for index in series.gaps.joined() {
            let reason = series.slots[index].reading?.absence?.text ?? ""
            if let known = byReason.firstIndex(where: { $0.reason == reason }) {
                byReason[known].indices.append(index)
            } else {
                byReason.append((reason, [index]))
            }
        }
        return byReason.map { entry in
            let reason = entry.reason.isEmpty ? "" : " (" + entry.reason + ")"
            return "No reading for " + list(ChartSeries.ranges(of: entry.indices)) + reason + "."
        }
    }

    private var breaks: String? {
        guard !series.breaks.isEmpty else { return nil }
        let periods = series.breaks.map { series.slots[$0].period.name }.joined(lastBy: "and")
        return "The series breaks at " + periods + ": readings before and after are not comparable like for like."
    }

    private var axis: String? {
        guard scale.leavesOutZero else { return nil }
        return ChartDescription.axisNote(scale, unit: unit) + "."
    }

    /// That and where an axis without zero begins, or ends for negative figures.
    static func axisNote(_ scale: ValueScale, unit: Unit) -> String {
        let (tick, verb) = scale.lower > 0 ? (scale.ticks.first, "starts") : (scale.ticks.last, "ends")
        let value = tick.flatMap { scale.text(of: $0, unit: unit) }
        return "The vertical axis " + verb + (value.map { " at " + $0 + "," } ?? "") + " not at zero"
    }

    private func list(_ ranges: [ClosedRange<Int>]) -> String {
        ranges.map {
            ChartWording.span(from: series.slots[$0.lowerBound].period, to: series.slots[$0.upperBound].period)
        }
        .joined(lastBy: "and")
    }
}
