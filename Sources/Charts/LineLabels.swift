/// The names beside the ends of lines: at the height of their line where they can be, pushed apart where they would
/// overlap.
struct LineLabels {
    /// What is to be named.
    struct Name {
        /// The ways to say it, the best first; each is one or more lines of text.
        var wordings: [[String]]
        /// The class of its text.
        var look: String
        /// Where the line is that it names.
        var target: Point
        /// Which to leave out first where there is no room for all: the one with the highest number.
        var rank: Int
    }

    /// The room between one name and the next.
    private static let gap = 3.0

    /// A name in its place.
    struct Placed {
        var name: Name
        var lines: [String]
        var top: Double
        var height: Double

        var middle: Double { top + height / 2 }
    }

    /// The names with a wording that is no wider than allowed, and as many as fit into a height.
    static func fitting(_ names: [Name], size: ChartSize, height: Double) -> [(name: Name, lines: [String])] {
        var chosen = names.sorted { $0.rank < $1.rank }
            .compactMap { name in
                name.wordings.first { lines in
                    lines.allSatisfy { TextWidth.of($0, size: size.textSize) <= size.maximumLabelWidth }
                }
                .map { (name: name, lines: $0) }
            }
        func room(_ lines: [String]) -> Double { LineLabels.height(lines, lineHeight: size.lineHeight) }
        while chosen.reduce(0, { $0 + room($1.lines) }) > height { chosen.removeLast() }
        return chosen
    }

    /// Places names from top to bottom, each as near to its line as the others allow, all between two heights.
    static func placed(
        _ chosen: [(name: Name, lines: [String])],
        lineHeight: Double,
        top: Double,
        bottom: Double
    ) -> [Placed] {
        let sorted = chosen.sorted { ($0.name.target.y, $0.name.rank) < ($1.name.target.y, $1.name.rank) }
        // Groups of names that touch move together, to where the sum of their squared ways is least.
        var groups = [(wish: Double, count: Int, height: Double)]()
        func start(_ group: (wish: Double, count: Int, height: Double)) -> Double {
            min(max(group.wish / Double(group.count), top), bottom - group.height)
        }
        for entry in sorted {
            let height = height(entry.lines, lineHeight: lineHeight)
            var group = (wish: entry.name.target.y - height / 2, count: 1, height: height)
            while let above = groups.last, start(above) + above.height > start(group) {
                // What each member below wishes for the group's top is its own wish less what stands above it.
                group.wish += above.wish - Double(group.count) * above.height
                group.count += above.count
                group.height += above.height
                groups.removeLast()
            }
            groups.append(group)
        }
        var tops = [Double]()
        var index = 0
        for group in groups {
            var top = start(group)
            for _ in 0..<group.count {
                tops.append(top)
                top += height(sorted[index].lines, lineHeight: lineHeight)
                index += 1
            }
        }
        return zip(sorted, tops).map { entry, top in
            Placed(
                name: entry.name,
                lines: entry.lines,
                top: top + gap / 2,
                height: Double(entry.lines.count) * lineHeight
            )
        }
    }

    /// The room that a name takes up, with half of the gap on either side.
    private static func height(_ lines: [String], lineHeight: Double) -> Double {
        Double(lines.count) * lineHeight + gap
    }
}
