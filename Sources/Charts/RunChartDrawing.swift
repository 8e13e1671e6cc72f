import Indicators

/// A run chart at one size.
struct RunChartDrawing {
    let series: ChartSeries
    let targets: TargetLine
    let size: ChartSize
    let scale: ValueScale
    private let frame: PlotFrame
    private let names: [LineLabels.Placed]

    /// The room between the plot and the words beside it.
    private static let leftMargin = 8.0
    private static let rightMargin = 12.0
    /// The plot is never narrower than this share of the drawing; the names of lines go first.
    private static let leastPlotShare = 0.3

    init(_ series: ChartSeries, size: ChartSize) {
        let targets = TargetLine(series)
        var heights = series.values + targets.values
        if let benchmark = series.indicator.benchmark { heights.append(benchmark.value.doubleValue) }
        if let behaviour = series.behaviour { heights.append(behaviour.mean) }
        if let limits = series.limits { heights += [limits.lower, limits.upper] }
        scale = ValueScale(
            lowest: heights.min() ?? 0,
            highest: heights.max() ?? 0,
            unit: series.indicator.unit,
            allowsFractions: series.valued.contains { ($0.value?.decimals ?? 0) > 0 },
            spansTenth: series.limits == nil
        )
        self.series = series
        self.targets = targets
        self.size = size

        let frame = RunChartDrawing.frame(series, scale: scale, size: size)
        let chosen = LineLabels.fitting(
            LineNames(series: series, frame: frame, targets: targets).all,
            size: size,
            height: frame.box.height
        )
        let widest = chosen.flatMap(\.lines).map { TextWidth.of($0, size: size.textSize) }.max() ?? 0
        let narrowed = frame.box.right - widest - 2 - RunChartDrawing.rightMargin
        guard !chosen.isEmpty, narrowed - frame.box.left >= size.width * RunChartDrawing.leastPlotShare else {
            self.frame = frame
            names = []
            return
        }
        var final = frame
        final.box.right = min(frame.box.right, size.width - widest - 2 - RunChartDrawing.rightMargin)
        self.frame = final
        names = LineLabels.placed(
            // Anew, because lines end elsewhere now.
            LineLabels.fitting(
                LineNames(series: series, frame: final, targets: targets).all,
                size: size,
                height: final.box.height
            ),
            lineHeight: size.lineHeight,
            top: final.box.top - size.lineHeight / 2,
            bottom: final.box.bottom + size.lineHeight / 2
        )
    }

    /// The plot before the names of lines take their part of it.
    private static func frame(_ series: ChartSeries, scale: ValueScale, size: ChartSize) -> PlotFrame {
        let text = size.textSize
        let figures = scale.ticks.compactMap { scale.text(of: $0, unit: series.indicator.unit) }
        let left = (figures.map { TextWidth.of($0, size: text) }.max() ?? 0) + leftMargin + 1
        let rows = PeriodAxis.lines(series.slots[0].period).count
        let last = series.slots[series.slots.count - 1].period
        // Room for half the last period's name, which stands under the last slot.
        let right = max(rightMargin, PeriodAxis.width(last, size: text) / 2 + 1)
        return PlotFrame(
            box: Box(
                left: left,
                top: text * 1.85 + 4,
                right: size.width - right,
                bottom: size.height - 11 - Double(rows) * size.lineHeight
            ),
            scale: scale,
            count: series.slots.count
        )
    }

    /// The whole picture, from back to front.
    var drawing: Drawing {
        var drawing = Drawing(look: "chart-svg " + size.look, width: size.width, height: size.height)
        drawAreas(&drawing)
        drawAxes(&drawing)
        drawLines(&drawing)
        drawReadings(&drawing)
        drawNames(&drawing)
        drawValues(&drawing)
        return drawing
    }

    /// Periods without a value, and the range that a target asks for.
    private func drawAreas(_ drawing: inout Drawing) {
        for gap in series.gaps {
            let box = Box(
                left: frame.edge(gap.lowerBound),
                top: frame.box.bottom - 5,
                right: frame.edge(gap.upperBound + 1),
                bottom: frame.box.bottom
            )
            drawing.elements.append(.rectangle(box, look: "chart-gap"))
        }
        for band in targets.bands(in: frame) {
            drawing.elements.append(.rectangle(band, look: "chart-target-range"))
        }
    }

    private func drawAxes(_ drawing: inout Drawing) {
        let box = frame.box
        let text = size.textSize
        for tick in scale.ticks {
            let (value, label) = (scale.value(of: tick), scale.text(of: tick, unit: series.indicator.unit))
            let y = frame.y(value)
            let isAxis = value == 0 || tick == scale.ticks.first
            let line = Outline.line(from: Point(x: box.left, y: y), to: Point(x: box.right, y: y))
            drawing.add(line, look: isAxis ? "chart-axis" : "chart-grid")
            guard let label else { continue }
            drawing.add(
                Label(
                    text: label,
                    look: "chart-label-y",
                    x: box.left - RunChartDrawing.leftMargin,
                    baseline: y + Label.middle * text,
                    anchor: .end,
                    size: text
                )
            )
        }
        if scale.leavesOutNought { drawing.add(axisBreak, look: "chart-axis-break") }
        drawPeriods(&drawing)
        let word = ChartWording.axisTitle(series.indicator.unit)
        if let word, TextWidth.of(word, size: text) < size.width {
            drawing.add(
                Label(text: word, look: "chart-label-unit", x: 0, baseline: text, anchor: .start, size: text)
            )
        }
    }

    /// A zigzag where the axis leaves out the way from nought.
    private var axisBreak: Outline {
        let isAtTop = scale.upper < 0
        let (x, end, sign) = (frame.box.left, isAtTop ? frame.box.top : frame.box.bottom, isAtTop ? 1.0 : -1.0)
        let steps = [(0.0, 0.0), (0, 3), (-4, 5), (4, 9), (-4, 13), (0, 15), (0, 18)]
        return .polygon(steps.map { Point(x: x + $0.0, y: end + sign * $0.1) }, isClosed: false)
    }

    private func drawPeriods(_ drawing: inout Drawing) {
        let periods = series.slots.map(\.period)
        let left = frame.box.left - RunChartDrawing.leftMargin + 2
        for index in PeriodAxis.named(periods, frame: frame, size: size.textSize, leftEdge: left) {
            let x = frame.x(index)
            let bottom = frame.box.bottom
            drawing.add(.line(from: Point(x: x, y: bottom), to: Point(x: x, y: bottom + 5)), look: "chart-axis")
            for (row, text) in PeriodAxis.lines(periods[index]).enumerated() {
                drawing.add(
                    Label(
                        text: text,
                        look: "chart-label-x",
                        x: x,
                        baseline: bottom + 10 + Double(row) * size.lineHeight + Label.ascent * size.textSize,
                        anchor: .middle,
                        size: size.textSize
                    )
                )
            }
        }
    }

    private func drawLines(_ drawing: inout Drawing) {
        if let behaviour = series.behaviour {
            let look = behaviour.isTrial ? "chart-limit chart-limit-trial" : "chart-limit"
            for limit in series.limits.map({ [$0.lower, $0.upper] }) ?? [] {
                drawing.add(frame.level(limit, over: frame.slots), look: look)
            }
            drawing.add(frame.level(behaviour.mean, over: frame.slots), look: "chart-mean")
        }
        if let benchmark = series.indicator.benchmark {
            drawing.add(frame.level(benchmark.value.doubleValue, over: frame.slots), look: "chart-benchmark")
        }
        for outline in [targets.outline(in: frame)] + targets.upperOutlines(in: frame) {
            drawing.add(outline, look: "chart-target")
        }
        drawBreaks(&drawing)
    }

    /// A broken upright line where readings stop being comparable, with its name above wherever there is room.
    private func drawBreaks(_ drawing: inout Drawing) {
        for index in series.breaks {
            let x = frame.edge(index)
            let line = Outline.line(from: Point(x: x, y: frame.box.top), to: Point(x: x, y: frame.box.bottom))
            drawing.add(line, look: "chart-break")
            let label = Label(
                text: "Break",
                look: "chart-label-break",
                x: x,
                baseline: size.textSize,
                anchor: .middle,
                size: size.textSize
            )
            let box = label.box.grown(by: 3)
            let isFree = drawing.labels.allSatisfy { !$0.box.overlaps(box) }
            if isFree, box.left >= 0, box.right <= size.width { drawing.add(label) }
        }
    }

    private func drawReadings(_ drawing: inout Drawing) {
        let points = series.slots.enumerated().map { index, slot in
            slot.value.map { Point(x: frame.x(index), y: frame.y($0.doubleValue)) }
        }
        for stretch in series.stretches where stretch.count > 1 {
            drawing.add(.polygon(stretch.compactMap { points[$0] }, isClosed: false), look: "chart-line")
        }
        let alone = Set(series.stretches.filter { $0.count == 1 }.joined())
        let radius = min(size.pointRadius, frame.slotWidth * 0.4)
        let specialRadius = max(3, min(size.pointRadius + 0.5, frame.slotWidth * 0.7))
        for (index, point) in points.enumerated() {
            guard let point else { continue }
            let kind = series.slots[index].pointClass ?? .common
            let look = PointShape.look(of: kind, in: series)
            if let outline = PointShape.outline(of: kind, at: point, radius: specialRadius) {
                drawing.add(outline, look: look)
            } else if alone.contains(index) || index == points.count - 1 {
                drawing.elements.append(.circle(point, radius: max(radius, 2.5), look: look))
            } else if radius >= 1.5 {
                // Where periods are closer than that, points would hide the line that they stand on.
                drawing.elements.append(.circle(point, radius: radius, look: look))
            }
        }
    }

    private func drawNames(_ drawing: inout Drawing) {
        let x = frame.box.right + RunChartDrawing.rightMargin
        for name in names {
            let target = name.name.target
            let start = name.name.rank == 0 ? target.x + size.pointRadius + 3 : max(target.x, frame.box.right) + 1
            if abs(name.middle - target.y) > 1.5, start < x - 3 {
                let end = Point(x: x - 2, y: name.middle)
                drawing.add(.line(from: Point(x: start, y: target.y), to: end), look: "chart-leader")
            }
            for (row, text) in name.lines.enumerated() {
                let middle = name.top + (Double(row) + 0.5) * size.lineHeight
                drawing.add(
                    Label(
                        text: text,
                        look: name.name.look,
                        x: x,
                        baseline: middle + Label.middle * size.textSize,
                        anchor: .start,
                        size: size.textSize
                    )
                )
            }
        }
    }

    /// The figures at readings that no line leads to, where there are few of them and room for each.
    private func drawValues(_ drawing: inout Drawing) {
        let alone = series.stretches.filter { $0.count == 1 }.joined()
        guard series.valued.count < ChartSeries.fewestValuesForLimits else { return }
        let text = size.textSize
        let isLastNamed = names.contains { $0.name.rank == 0 }
        for index in alone where index != frame.count - 1 || !isLastNamed {
            guard let value = series.slots[index].value else { continue }
            let point = Point(x: frame.x(index), y: frame.y(value.doubleValue))
            let above = point.y - size.pointRadius - 5 - Label.descent * text
            let below = point.y + size.pointRadius + 5 + Label.ascent * text
            for baseline in [above, below] {
                let label = Label(
                    text: series.indicator.unit.text(of: value),
                    look: "chart-label-value",
                    x: point.x,
                    baseline: baseline,
                    anchor: .middle,
                    size: text
                )
                let box = label.box
                let isInside = box.left >= frame.box.left && box.right <= size.width && box.bottom <= frame.box.bottom
                guard isInside, drawing.labels.allSatisfy({ !$0.box.overlaps(box.grown(by: 2)) }) else { continue }
                drawing.add(label)
                break
            }
        }
    }
}
