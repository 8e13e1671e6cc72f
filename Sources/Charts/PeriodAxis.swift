import Measures

/// The names of periods under a chart, so many of them left out that no two touch.
struct PeriodAxis {
    /// The room that stays free between two names.
    static let gap = 6.0

    /// How wide a period's name is.
    static func width(_ period: Period, size: Double) -> Double {
        DrawingPhrases.axis(period).map { TextWidth.of($0, size: size) }.max() ?? 0
    }

    /// Which slots are named: the last, and back from it in even steps, as many as fit to the right of an edge.
    static func named(_ periods: [Period], frame: PlotFrame, size: Double, leftEdge: Double) -> [Int] {
        guard let last = periods.indices.last else { return [] }
        let widest = periods.map { width($0, size: size) }.max() ?? 0
        let steps = steps(periods[last].kind)
        let step = steps.first { Double($0) * frame.slotWidth >= widest + gap } ?? periods.count
        return stride(from: last, through: 0, by: -step)
            .filter { $0 == last || frame.x($0) - widest / 2 >= leftEdge }
            .reversed()
    }

    /// Steps that the calendar knows: whole quarters and years.
    private static func steps(_ kind: Period.Kind) -> [Int] {
        switch kind {
        case .month, .rollingYear: [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600]
        case .quarter, .calendarQuarter: [1, 2, 4, 8, 12, 20, 40, 80, 200]
        case .half: [1, 2, 4, 10, 20, 40, 100]
        case .term: [1, 3, 6, 15, 30, 60, 150]
        case .year, .academicYear, .calendarYear, .span: [1, 2, 5, 10, 20, 50, 100]
        case .week: [1, 2, 4, 13, 26, 52, 104, 260, 520]
        case .day: [1, 7, 14, 28, 91, 182, 364, 728, 1820]
        }
    }
}
