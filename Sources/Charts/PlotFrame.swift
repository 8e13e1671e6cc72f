/// The part of a drawing where readings are plotted, and where in it a period and a value stand.
struct PlotFrame {
    var box: Box
    var scale: ValueScale
    /// How many periods there are.
    var count: Int

    var slotWidth: Double { box.width / Double(count) }

    /// The middle of a period's slot.
    func x(_ slot: Int) -> Double { edge(slot) + slotWidth / 2 }

    /// Where a period's slot begins, and the one before it ends.
    func edge(_ slot: Int) -> Double { box.left + slotWidth * Double(slot) }

    /// The height of a value.
    func y(_ value: Double) -> Double {
        box.bottom - (value - scale.lower) / (scale.upper - scale.lower) * box.height
    }

    /// A level line from the beginning of one slot to the end of another.
    func level(_ value: Double, over slots: ClosedRange<Int>) -> Outline {
        .line(
            from: Point(x: edge(slots.lowerBound), y: y(value)),
            to: Point(x: edge(slots.upperBound + 1), y: y(value))
        )
    }

    /// All slots.
    var slots: ClosedRange<Int> { 0...count - 1 }
}
