import Measures

/// A run chart at one size.
struct RunChartDrawing {
    let series: ChartSeries
    let targets: TargetLine
    let size: ChartSize
    let scale: ValueScale
    let frame: PlotFrame
    let names: [LineLabels.Placed]

    /// The room between the plot and the words beside it.
    static let leftMargin = 8.0
    static let rightMargin = 12.0
    /// The plot is never narrower than this share of the drawing; the names of lines go first.
    private static let leastPlotShare = 0.3

    init(_ series: ChartSeries, size: ChartSize) {
        let targets = TargetLine(series)
        var heights = series.values + targets.values
        if let benchmark = series.measure.benchmark { heights.append(benchmark.value.doubleValue) }
        heights += series.comparators.flatMap { $0.values.compactMap { $0?.doubleValue } }
        for line in series.processLines {
            heights.append(line.mean)
            if let limits = line.limits { heights += [limits.lower, limits.upper] }
        }
        scale = ValueScale(
            lowest: heights.min() ?? 0,
            highest: heights.max() ?? 0,
            unit: series.measure.unit,
            allowsFractions: series.valued.contains { ($0.value?.decimals ?? 0) > 0 },
            hasLimits: series.limits != nil
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
            // Again, because lines end elsewhere now.
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
        let figures = scale.ticks.compactMap { scale.text(of: $0, unit: series.measure.unit) }
        let left = (figures.map { TextWidth.of($0, size: text) }.max() ?? 0) + leftMargin + 1
        let rows = DrawingPhrases.axis(series.slots[0].period).count
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
}
