package import Measures
@_spi(HTMLProducer) package import SafeHTML

/// What members were told and what it is now as two points of one line, with the target as a tick, for a table that has
/// the figures: told is hollow, now is filled.
package struct ToldNowPicture: Hashable, Sendable {
    /// The picture, hidden from screen readers.
    package let svg: HTML

    static let width = 120.0
    static let height = 18.0
    private static let margin = 6.0

    /// Draws two figures of one measure; `nil` where they are all the same, so that there is nothing to see.
    package init?(told: Decimal, now: Decimal, target: Decimal?, unit: Unit) {
        guard let drawing = Self.drawing(told: told, now: now, target: target, unit: unit) else { return nil }
        svg = HTML(vouchingFor: drawing.svg(name: nil))
    }

    /// Shares are drawn on the whole from 0 to 100, so that rows can be compared; other figures on their own range.
    static func drawing(told: Decimal, now: Decimal, target: Decimal?, unit: Unit) -> Drawing? {
        let values = [told, now, target].compactMap { $0?.doubleValue }
        var (lowest, highest) = (values.min() ?? 0, values.max() ?? 0)
        if unit == .percent, lowest >= 0, highest <= 100 { (lowest, highest) = (0, 100) }
        guard highest > lowest else { return nil }
        func point(_ value: Decimal, y: Double = height / 2) -> Point {
            let share = (value.doubleValue - lowest) / (highest - lowest)
            return Point(x: margin + share * (width - 2 * margin), y: y)
        }
        var drawing = Drawing(look: "told-now-picture", width: width, height: height)
        let ends = [Point(x: margin, y: height / 2), Point(x: width - margin, y: height / 2)]
        drawing.add(.polygon(ends, isClosed: false), look: "told-now-range")
        drawing.add(.polygon([point(told), point(now)], isClosed: false), look: "told-now-step")
        if let target {
            drawing.add(
                .polygon([point(target, y: 1), point(target, y: height - 1)], isClosed: false),
                look: "told-now-tick"
            )
        }
        drawing.elements.append(.circle(point(told), radius: 4, look: "told-now-before"))
        drawing.elements.append(.circle(point(now), radius: 4, look: "told-now-after"))
        return drawing
    }
}
