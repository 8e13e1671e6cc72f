import SafeHTML

/// A word or figure in a drawing.
struct Label: Hashable, Sendable {
    /// Which part of the text stands at `x`.
    enum Anchor: String, Sendable {
        case start
        case middle
        case end
    }

    var text: String
    /// Its class, beside the one that all labels have.
    var look: String
    var x: Double
    /// Where the letters stand.
    var baseline: Double
    var anchor: Anchor
    /// The size of the letters, which the style sheet sets for the whole drawing.
    var size: Double

    /// How much of the size letters take up above and below the baseline.
    static let ascent = 0.8
    static let descent = 0.25
    /// How far below its middle a line of text has its baseline, as a share of the size.
    static let middle = 0.35

    /// The room that it takes up at most.
    var box: Box {
        let width = TextWidth.of(text, size: size)
        let left =
            switch anchor {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        return Box(
            left: left,
            top: baseline - Label.ascent * size,
            right: left + width,
            bottom: baseline + Label.descent * size
        )
    }
}

/// A picture made of a few kinds of element; how they look is the style sheet's business.
struct Drawing: Sendable {
    /// One part of the picture, with its classes.
    enum Element: Sendable {
        case path(Outline, look: String)
        case circle(Point, radius: Double, look: String)
        case rectangle(Box, look: String)
        case label(Label)
    }

    /// The classes of the whole.
    var look: String
    var width: Double
    var height: Double
    /// From back to front.
    var elements = [Element]()

    mutating func add(_ outline: Outline, look: String) {
        if !outline.isEmpty { elements.append(.path(outline, look: look)) }
    }

    mutating func add(_ label: Label) { elements.append(.label(label)) }

    /// The words and figures in it.
    var labels: [Label] {
        elements.compactMap { if case .label(let label) = $0 { label } else { nil } }
    }

    /// The drawing as an `svg` element: an image with the given name, or with none, hidden from screen readers.
    func svg(name: String?) -> String {
        let role = name.map { "role=\"img\" aria-label=\"" + Escaping.html($0) + "\"" } ?? "aria-hidden=\"true\""
        let size = (coordinate(width), coordinate(height))
        let opening =
            "<svg class=\"\(look)\" viewBox=\"0 0 \(size.0) \(size.1)\" width=\"\(size.0)\" height=\"\(size.1)\" \(role)>"
        return opening + elements.map(\.markup).joined() + "</svg>"
    }
}

extension Drawing.Element {
    /// The element in SVG.
    fileprivate var markup: String {
        switch self {
        case .path(let outline, let look):
            return "<path class=\"\(look)\" d=\"\(outline.commands)\"/>"
        case .circle(let centre, let radius, let look):
            let place = "cx=\"\(coordinate(centre.x))\" cy=\"\(coordinate(centre.y))\" r=\"\(coordinate(radius))\""
            return "<circle class=\"\(look)\" \(place)/>"
        case .rectangle(let box, let look):
            let place = "x=\"\(coordinate(box.left))\" y=\"\(coordinate(box.top))\""
            let size = "width=\"\(coordinate(box.width))\" height=\"\(coordinate(box.height))\""
            return "<rect class=\"\(look)\" \(place) \(size)/>"
        case .label(let label):
            let place = "x=\"\(coordinate(label.x))\" y=\"\(coordinate(label.baseline))\""
            let anchor = label.anchor == .start ? "" : " text-anchor=\"\(label.anchor.rawValue)\""
            return "<text class=\"chart-label \(label.look)\" \(place)\(anchor)>\(Escaping.html(label.text))</text>"
        }
    }
}
