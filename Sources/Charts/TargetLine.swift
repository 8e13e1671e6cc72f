import Measures

/// The target as a line: level while it holds, a step where it changes, nothing where there is none.
struct TargetLine {
    /// Periods in a row that ask for the same.
    struct Run {
        var slots: ClosedRange<Int>
        var target: Target
        var lower: Double
        var upper: Double?
    }

    let runs: [Run]

    init(_ series: ChartSeries) {
        var runs = [Run]()
        for (index, slot) in series.slots.enumerated() {
            guard let value = slot.target.value else { continue }
            if let last = runs.last, last.slots.upperBound == index - 1, last.target.asksForSame(as: slot.target) {
                runs[runs.count - 1].slots = last.slots.lowerBound...index
                runs[runs.count - 1].target = slot.target
            } else {
                runs.append(
                    Run(
                        slots: index...index,
                        target: slot.target,
                        lower: value.doubleValue,
                        upper: slot.target.upper?.doubleValue
                    )
                )
            }
        }
        self.runs = runs
    }

    /// Every height that the line reaches.
    var values: [Double] { runs.flatMap { [$0.lower] + ($0.upper.map { [$0] } ?? []) } }

    /// The lower end of the target, or its only value, from slot to slot.
    func outline(in frame: PlotFrame) -> Outline {
        var outline = Outline()
        var previous: Run?
        for run in runs {
            let start = Point(x: frame.edge(run.slots.lowerBound), y: frame.y(run.lower))
            // A step joins two targets of one kind; between different kinds there is nothing to step along.
            let joins = previous.map {
                $0.slots.upperBound == run.slots.lowerBound - 1 && $0.target.kind == run.target.kind && run.upper == nil
            }
            if joins == true { outline.line(to: start) } else { outline.move(to: start) }
            outline.line(to: Point(x: frame.edge(run.slots.upperBound + 1), y: start.y))
            previous = run
        }
        return outline
    }

    /// The upper ends of ranges.
    func upperOutlines(in frame: PlotFrame) -> [Outline] {
        runs.compactMap { run in run.upper.map { frame.level($0, over: run.slots) } }
    }

    /// The ranges that it asks for, as areas.
    func bands(in frame: PlotFrame) -> [Box] {
        runs.compactMap { run in
            run.upper.map { upper in
                Box(
                    left: frame.edge(run.slots.lowerBound),
                    top: frame.y(upper),
                    right: frame.edge(run.slots.upperBound + 1),
                    bottom: frame.y(run.lower)
                )
            }
        }
    }
}
