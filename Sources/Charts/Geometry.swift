/// A place in a drawing, in the drawing's own units; y grows downwards.
struct Point: Hashable, Sendable {
    var x: Double
    var y: Double
}

/// An upright rectangle in a drawing.
struct Box: Hashable, Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }

    /// Whether the two share more than an edge.
    func overlaps(_ other: Box) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// The box with a margin all round.
    func grown(by margin: Double) -> Box {
        Box(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
    }
}

/// Lines from point to point, as an SVG path.
struct Outline: Sendable {
    /// The path in SVG's words, with absolute coordinates only.
    private(set) var commands = ""
    /// The points it passes through.
    private(set) var points = [Point]()

    var isEmpty: Bool { points.isEmpty }

    mutating func move(to point: Point) { append("M", point) }

    mutating func line(to point: Point) { append("L", point) }

    mutating func close() { commands += "Z" }

    private mutating func append(_ command: String, _ point: Point) {
        points.append(point)
        commands += command + coordinate(point.x) + " " + coordinate(point.y)
    }

    /// A straight line between two points.
    static func line(from start: Point, to end: Point) -> Outline { polygon([start, end], isClosed: false) }

    /// A line through points, closed unless said otherwise.
    static func polygon(_ points: [Point], isClosed: Bool = true) -> Outline {
        var outline = Outline()
        for (index, point) in points.enumerated() {
            if index == 0 { outline.move(to: point) } else { outline.line(to: point) }
        }
        if isClosed { outline.close() }
        return outline
    }
}

/// A coordinate as it is written: to at most two decimals, without zeros at the end, so that the same chart is always
/// the same bytes.
func coordinate(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let magnitude = abs(hundredths)
    let (whole, rest) = magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    return sign + String(whole) + "." + decimals
}
