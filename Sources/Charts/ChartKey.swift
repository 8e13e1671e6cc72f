import Measures
@_spi(HTMLProducer) import SafeHTML

/// The key to everything that a chart draws, and to nothing else.
struct ChartKey {
    let series: ChartSeries
    let scale: ValueScale

    private static let width = 32.0
    private static let height = 16.0
    private static let middle = Point(x: width / 2, y: height / 2)
    private static let level = Outline.line(from: Point(x: 2, y: height / 2), to: Point(x: width - 2, y: height / 2))

    /// The entries in the order of their importance.
    var entries: [KeyEntry] {
        [reading] + specialCauses + target + benchmark + comparators + process + remarks
    }

    private func entry(_ text: String, _ draw: (inout Drawing) -> Void) -> KeyEntry {
        var drawing = Drawing(look: "chart-symbol", width: ChartKey.width, height: ChartKey.height)
        draw(&drawing)
        return KeyEntry(symbol: HTML(vouchingFor: drawing.svg(name: nil)), text: text)
    }

    private var reading: KeyEntry {
        entry(KeyPhrases.reading(series.measure.periodKind)) { drawing in
            if series.stretches.contains(where: { $0.count > 1 }) { drawing.add(ChartKey.level, look: "chart-line") }
            drawing.elements.append(.circle(ChartKey.middle, radius: 4, look: "chart-point"))
        }
    }

    private var specialCauses: [KeyEntry] {
        let present = Set(series.slots.compactMap(\.pointClass))
        return PointClass.allCases.compactMap { kind in
            guard present.contains(kind), let outline = PointShape.outline(of: kind, at: ChartKey.middle, radius: 4.5)
            else { return nil }
            let text = KeyPhrases.specialCause(kind, PointShape.meaning(of: kind, in: series))
            return entry(text) { $0.add(outline, look: PointShape.look(of: kind, in: series)) }
        }
    }

    private var target: [KeyEntry] {
        let runs = TargetLine(series).runs
        guard let last = runs.last else { return [] }
        let isCurrent = last.slots.upperBound == series.slots.count - 1
        let text = KeyPhrases.target(last.target, isCurrent: isCurrent, hasChanged: runs.count > 1)
        return [
            entry(text) { drawing in
                guard last.upper != nil else { return drawing.add(ChartKey.level, look: "chart-target") }
                let (left, right) = (2.0, ChartKey.width - 2)
                drawing.elements.append(
                    .rectangle(Box(left: left, top: 3, right: right, bottom: 13), look: "chart-target-range")
                )
                for y in [3.0, 13.0] {
                    drawing.add(.line(from: Point(x: left, y: y), to: Point(x: right, y: y)), look: "chart-target")
                }
            }
        ]
    }

    private var benchmark: [KeyEntry] {
        guard let benchmark = series.measure.benchmark else { return [] }
        return [entry(KeyPhrases.benchmark(benchmark)) { $0.add(ChartKey.level, look: "chart-benchmark") }]
    }

    private var comparators: [KeyEntry] {
        guard !series.comparators.isEmpty else { return [] }
        let named = KeyPhrases.comparators(series.comparators.map { ($0.name, $0.latest) })
        return [entry(named) { $0.add(ChartKey.level, look: "chart-benchmark") }]
    }

    private var process: [KeyEntry] {
        guard let behaviour = series.behaviour, let mean = behaviour.mean else { return [] }
        var entries = [
            entry(KeyPhrases.mean(series.text(ofComputed: mean))) { $0.add(ChartKey.level, look: "chart-mean") }
        ]
        if let limits = series.limits {
            let (lower, upper) = (series.text(ofComputed: limits.lower), series.text(ofComputed: limits.upper))
            let reach = ChartPhrases.reach(lower, upper)
            let text =
                behaviour.isTrial
                ? KeyPhrases.trialLimits(reach, need: behaviour.minimumReadings) : KeyPhrases.limits(reach)
            let look = behaviour.isTrial ? "chart-limit chart-limit-trial" : "chart-limit"
            entries.append(entry(text) { $0.add(ChartKey.level, look: look) })
        }
        return entries
    }

    /// What to know about the drawing itself.
    private var remarks: [KeyEntry] {
        var entries = [KeyEntry]()
        if !series.gaps.isEmpty {
            entries.append(
                entry(KeyPhrases.noReading) {
                    $0.elements.append(
                        .rectangle(Box(left: 2, top: 6, right: ChartKey.width - 2, bottom: 11), look: "chart-gap")
                    )
                }
            )
        }
        if !series.breaks.isEmpty {
            let line = Outline.line(
                from: Point(x: ChartKey.width / 2, y: 0),
                to: Point(x: ChartKey.width / 2, y: ChartKey.height)
            )
            entries.append(
                entry(KeyPhrases.breakInSeries) { $0.add(line, look: "chart-break") }
            )
        }
        if scale.leavesOutZero {
            let steps = [(0.0, 16.0), (0, 14), (-4, 12), (4, 8), (-4, 4), (0, 2), (0, 0)]
            let points = steps.map { Point(x: ChartKey.width / 2 + $0.0, y: $0.1) }
            entries.append(
                entry(ChartDescription.axisNote(scale, unit: series.measure.unit)) {
                    $0.add(.polygon(points, isClosed: false), look: "chart-axis-break")
                }
            )
        }
        return entries
    }
}
