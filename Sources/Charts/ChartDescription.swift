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
        let (kind, span) = (series.measure.periodKind, ChartWording(series: series).span)
        guard let lowest = valued.min(by: { ($0.value ?? .zero) < ($1.value ?? .zero) }),
            let highest = valued.max(by: { ($0.value ?? .zero) < ($1.value ?? .zero) }),
            let low = lowest.value, let high = highest.value
        else { return nil }
        if valued.count == 1 { return DescriptionPhrases.single(by: kind, span: span) }
        if low == high {
            return DescriptionPhrases.level(by: kind, span: span, readings: valued.count, at: unit.phrase(of: low))
        }
        return DescriptionPhrases.range(
            by: kind,
            span: span,
            readings: valued.count,
            from: (unit.phrase(of: low), lowest.period),
            to: (unit.phrase(of: high), highest.period)
        )
    }

    private var latest: String? {
        guard let last = series.valued.last, let value = last.value else { return nil }
        return DescriptionPhrases.latest(unit.phrase(of: value), for: last.period)
    }

    /// The target now, and the ones before it.
    private var target: [String] {
        let runs = TargetLine(series).runs
        guard let last = runs.last else { return [] }
        // A target that moves with every period is told by its ends; the table has each.
        guard runs.count <= Self.mostTargets else {
            return [DescriptionPhrases.targetChanges(runs.count - 1, now: last.target)]
        }
        let before = runs.dropLast().map { DescriptionPhrases.targetWas($0.target, for: span($0.slots)) }
        guard last.slots.upperBound == series.slots.count - 1 else {
            let end = series.slots[last.slots.upperBound].period
            return before + [DescriptionPhrases.targetWas(last.target, until: end)]
        }
        let isFirst = runs.count == 1
        let start = isFirst && last.slots.lowerBound == 0 ? nil : series.slots[last.slots.lowerBound].period
        return before + [DescriptionPhrases.targetIs(last.target, from: start, isFirst: isFirst)]
    }

    private var benchmark: String? { series.measure.benchmark.map(DescriptionPhrases.benchmark) }

    private var comparators: [String] { series.comparators.map { DescriptionPhrases.comparator($0.name, $0.latest) } }

    /// What the process-behaviour rules say.
    private var process: [String] {
        guard let behaviour = series.behaviour else { return [] }
        let sinceBreak = behaviour.segments.count > 1
        guard let average = behaviour.mean else {
            guard series.valued.count > 1 else { return [] }
            return [ProcessSentences.tooFewReadings(sinceBreak: sinceBreak)] + specialCauses
        }
        let mean = series.text(ofComputed: average)
        guard let limits = series.limits else { return [ProcessSentences.mean(mean, sinceBreak: sinceBreak)] }
        let reach = ChartPhrases.reach(series.text(ofComputed: limits.lower), series.text(ofComputed: limits.upper))
        if behaviour.isTrial {
            let need = behaviour.minimumReadings
            return [ProcessSentences.mean(mean, trialLimits: reach, need: need, sinceBreak: sinceBreak)]
                + specialCauses
        }
        let unstable = behaviour.current.isUnstable ? [ProcessSentences.unstable] : []
        return [ProcessSentences.mean(mean, limits: reach, sinceBreak: sinceBreak)] + unstable
            + [verdict].compactMap { $0 } + specialCauses
    }

    private var verdict: String? {
        guard let behaviour = series.behaviour, let last = behaviour.points.last else { return nil }
        return behaviour.verdict(polarity: series.measure.polarity).map { ProcessSentences.latest($0, last) }
    }

    /// The periods of each special cause.
    private var specialCauses: [String] {
        PointClass.allCases.filter { $0 != .common }
            .compactMap { kind in
                let indices = series.slots.indices.filter { series.slots[$0].pointClass == kind }
                guard !indices.isEmpty else { return nil }
                return ProcessSentences.specialCause(kind, in: ChartSeries.ranges(of: indices).map(span))
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
            DescriptionPhrases.noReading(
                for: ChartSeries.ranges(of: entry.indices).map(span),
                because: entry.reason
            )
        }
    }

    private var breaks: String? {
        series.breaks.isEmpty ? nil : DescriptionPhrases.breaks(at: series.breaks.map { series.slots[$0].period })
    }

    private var axis: String? {
        scale.leavesOutZero ? ChartDescription.axisNote(scale, unit: unit) + "." : nil
    }

    /// That and where an axis without zero begins, or ends for negative figures.
    static func axisNote(_ scale: ValueScale, unit: Unit) -> String {
        scale.lower > 0
            ? DescriptionPhrases.axis(startsAt: scale.ticks.first.flatMap { scale.text(of: $0, unit: unit) })
            : DescriptionPhrases.axis(endsAt: scale.ticks.last.flatMap { scale.text(of: $0, unit: unit) })
    }

    private func span(_ slots: ClosedRange<Int>) -> String {
        ChartPhrases.span(from: series.slots[slots.lowerBound].period, to: series.slots[slots.upperBound].period)
    }
}
