import Measures

/// What is written beside the ends of a chart's lines.
struct LineNames {
    let series: ChartSeries
    let frame: PlotFrame
    let targets: TargetLine

    /// Everything that has a name, the most important with the lowest rank.
    var all: [LineLabels.Name] {
        [latest, target, benchmark].compactMap { $0 } + comparators + process
    }

    private var end: Double { frame.box.right }

    /// The latest reading, where it is the last thing on the chart.
    private var latest: LineLabels.Name? {
        guard let slot = series.slots.last, let value = slot.value else { return nil }
        return LineLabels.Name(
            wordings: [[series.measure.unit.text(of: value)]],
            look: "chart-label-latest",
            target: Point(x: frame.x(frame.count - 1), y: frame.y(value.doubleValue)),
            rank: 0
        )
    }

    private var target: LineLabels.Name? {
        guard let run = targets.runs.last else { return nil }
        let isCurrent = run.slots.upperBound == frame.count - 1
        let middle = run.upper.map { (run.lower + $0) / 2 } ?? run.lower
        return LineLabels.Name(
            wordings: isCurrent ? DrawingPhrases.target(run.target) : DrawingPhrases.earlierTarget,
            look: "chart-label-target",
            target: Point(x: isCurrent ? end : frame.edge(run.slots.upperBound + 1), y: frame.y(middle)),
            rank: 1
        )
    }

    private var benchmark: LineLabels.Name? {
        guard let benchmark = series.measure.benchmark else { return nil }
        let named = benchmark.source.map { DrawingPhrases.figure(benchmark.text, of: $0) } ?? []
        return LineLabels.Name(
            wordings: named + DrawingPhrases.benchmark(benchmark.text),
            look: "chart-label-benchmark",
            target: Point(x: end, y: frame.y(benchmark.value.doubleValue)),
            rank: 2
        )
    }

    private var comparators: [LineLabels.Name] {
        series.comparators.compactMap { line in
            guard let value = line.values[line.end] else { return nil }
            return LineLabels.Name(
                wordings: DrawingPhrases.figure(line.latest.text, of: line.name),
                look: "chart-label-benchmark",
                target: Point(x: frame.x(line.end), y: frame.y(value.doubleValue)),
                rank: 2
            )
        }
    }

    /// The mean and the limits.
    private var process: [LineLabels.Name] {
        guard let behaviour = series.behaviour, let mean = behaviour.mean else { return [] }
        var names = [
            LineLabels.Name(
                wordings: DrawingPhrases.mean,
                look: "chart-label-mean",
                target: Point(x: end, y: frame.y(mean)),
                rank: 3
            )
        ]
        if let limits = series.limits {
            let isTrial = behaviour.isTrial
            let sides = [
                (DrawingPhrases.upperLimit(isTrial: isTrial), limits.upper, 4),
                (DrawingPhrases.lowerLimit(isTrial: isTrial), limits.lower, 5),
            ]
            for (wordings, value, rank) in sides {
                names.append(
                    LineLabels.Name(
                        wordings: wordings,
                        look: "chart-label-limit",
                        target: Point(x: end, y: frame.y(value)),
                        rank: rank
                    )
                )
            }
        }
        return names
    }
}
