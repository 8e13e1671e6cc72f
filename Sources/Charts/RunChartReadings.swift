import Measures

extension RunChartDrawing {
    /// Everything that readings are compared with.
    func drawLines(_ drawing: inout Drawing) {
        for (index, line) in series.processLines.enumerated() {
            let look = line.isTrial ? "chart-limit chart-limit-trial" : "chart-limit"
            // One segment's lines go across the chart, so that nothing seems to end; several keep to their own part.
            let isOnly = series.processLines.count == 1 && series.breaks.isEmpty
            let isLast = index == series.processLines.count - 1 && line.slots.upperBound >= (series.breaks.last ?? 0)
            let slots =
                isOnly ? frame.slots : line.slots.lowerBound...(isLast ? frame.count - 1 : line.slots.upperBound)
            for limit in line.limits.map({ [$0.lower, $0.upper] }) ?? [] {
                drawing.add(frame.level(limit, over: slots), look: look)
            }
            drawing.add(frame.level(line.mean, over: slots), look: "chart-mean")
        }
        if let benchmark = series.measure.benchmark {
            drawing.add(frame.level(benchmark.value.doubleValue, over: frame.slots), look: "chart-benchmark")
        }
        drawComparators(&drawing)
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
                text: DrawingPhrases.breakInSeries,
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

    /// The readings: lines between neighbours, and a point for each.
    func drawReadings(_ drawing: inout Drawing) {
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
            } else if radius >= 2.5 {
                // Where periods are closer than that, points would hide the line that they stand on.
                drawing.elements.append(.circle(point, radius: radius, look: look))
            }
        }
    }

    /// The names beside the ends of lines, with a thin line to where they belong if they had to move.
    func drawNames(_ drawing: inout Drawing) {
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
    func drawValues(_ drawing: inout Drawing) {
        let alone = series.stretches.filter { $0.count == 1 }.joined()
        guard series.valued.count < ChartSeries.fewestValuesForLimits else { return }
        let text = size.textSize
        let left = frame.box.left + 2
        let isLastNamed = names.contains { $0.name.rank == 0 }
        for index in alone where index != frame.count - 1 || !isLastNamed {
            guard let value = series.slots[index].value else { continue }
            let point = Point(x: frame.x(index), y: frame.y(value.doubleValue))
            let above = point.y - size.pointRadius - 5 - Label.descent * text
            let below = point.y + size.pointRadius + 5 + Label.ascent * text
            for baseline in [above, below] {
                let figure = series.measure.unit.text(of: value)
                let label = Label(
                    text: figure,
                    look: "chart-label-value",
                    x: max(point.x, left + TextWidth.of(figure, size: text) / 2),
                    baseline: baseline,
                    anchor: .middle,
                    size: text
                )
                let box = label.box
                guard box.right <= size.width, box.bottom <= frame.box.bottom,
                    drawing.labels.allSatisfy({ !$0.box.overlaps(box.grown(by: 2)) })
                else { continue }
                drawing.add(label)
                break
            }
        }
    }
}
