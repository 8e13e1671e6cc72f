import Measures

extension RunChartDrawing {
    /// Periods without a value, and the range that a target asks for.
    func drawAreas(_ drawing: inout Drawing) {
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

    /// Ruled lines with their figures, the name of the unit and the names of periods.
    func drawAxes(_ drawing: inout Drawing) {
        let box = frame.box
        let text = size.textSize
        for tick in scale.ticks {
            let (value, label) = (scale.value(of: tick), scale.text(of: tick, unit: series.measure.unit))
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
        if scale.leavesOutZero { drawing.add(axisBreak, look: "chart-axis-break") }
        drawPeriods(&drawing)
        let word = ChartWording.axisTitle(series.measure.unit)
        if let word, TextWidth.of(word, size: text) < size.width {
            drawing.add(
                Label(text: word, look: "chart-label-unit", x: 0, baseline: text, anchor: .start, size: text)
            )
        }
    }

    /// A zigzag where the axis leaves out the way from zero.
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
            for (row, text) in DrawingPhrases.axis(periods[index]).enumerated() {
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
}
