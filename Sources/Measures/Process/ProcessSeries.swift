/// A series as whole numbers, and the rules for special causes over it.
///
/// With x a value, S the sum of the n values of the baseline and R the sum of their m kept moving ranges, every
/// comparison is multiplied out: "x is above the mean" is x n > S, "outside a limit" is |x n − S| × m × 100 > 266 × R × n.
struct ProcessSeries: Hashable, Sendable {
    /// How many decimals the whole numbers stand for.
    let decimals: Int
    /// How many values the baseline has.
    let count: Int
    let sum: Int128
    let rangeSum: Int128
    let keptRanges: Int
    private let values: [Int128]
    /// x n − S for every value: how far it is from the mean, n times.
    private let deviations: [Int128]

    /// How many points make a trend or a shift.
    private static let runLength = 7

    /// - Parameters:
    ///   - written: The values of one segment.
    ///   - baseline: The places of those that mean and limits are worked out from; not empty.
    ///   - screensMovingRanges: Whether outlying moving ranges are left out.
    init(_ written: [Decimal], baseline: Range<Int>, screensMovingRanges: Bool) {
        let places = written.map(\.decimals).max() ?? 0
        values = written.map { Int128($0.significand(atDecimals: places)) }
        decimals = places
        let base = values[baseline]
        let total = base.reduce(0, +)
        let number = Int128(base.count)
        count = base.count
        sum = total
        deviations = values.map { $0 * number - total }
        var ranges = zip(base.dropFirst(), base).map { Int128(($0 - $1).magnitude) }
        if screensMovingRanges {
            // Once only, against the mean of all of them: range ≥ 3.267 × mean goes.
            let all = ranges.reduce(0, +)
            let number = Int128(ranges.count)
            ranges.removeAll { $0 * number * 1000 >= 3267 * all }
        }
        rangeSum = ranges.reduce(0, +)
        keptRanges = ranges.count
    }

    /// Where a figure lies: 1 above the upper limit, −1 below the lower one, 0 within or on them.
    ///
    /// Meant for series with limits.
    func place(of figure: Decimal) -> Int {
        // Both sides to the decimals of the more precise of the two.
        let places = max(decimals, figure.decimals)
        let scale = Int128(Decimal.powersOfTen[places - decimals])
        let distance = Int128(figure.significand(atDecimals: places)) * Int128(count) - sum * scale
        let reach = 266 * rangeSum * Int128(count) * scale
        guard Int128(distance.magnitude) * Int128(keptRanges) * 100 > reach else { return 0 }
        return Int(distance.signum())
    }

    /// What each value is: the first rule that fits.
    func classes() -> [PointClass] {
        var classes = [PointClass](repeating: .common, count: values.count)
        let rules: [(inout [PointClass]) -> Void] = [markOutside, markTrends, markTwoOfThree, markShifts]
        for rule in rules { rule(&classes) }
        return classes
    }

    /// 1 above the mean, −1 below it, 0 on it.
    private func side(_ index: Int) -> Int { Int(deviations[index].signum()) }

    /// Whether a value lies beyond so many thirds of the way from the mean to a limit; never where there are no limits.
    private func isBeyond(thirds: Int128, _ index: Int) -> Bool {
        guard keptRanges > 0 else { return false }
        let distance = Int128(deviations[index].magnitude)
        return distance * Int128(keptRanges) * 300 > thirds * 266 * rangeSum * Int128(count)
    }

    private func markOutside(_ classes: inout [PointClass]) {
        for index in values.indices where isBeyond(thirds: 3, index) {
            classes[index] = side(index) > 0 ? .aboveLimit : .belowLimit
        }
    }

    /// Seven or more points, each strictly higher (or lower) than the one before.
    ///
    /// A turning point, which ends one trend and begins the next, belongs to the one that it begins.
    private func markTrends(_ classes: inout [PointClass]) {
        var isInTrend = [Bool](repeating: false, count: values.count)
        var start = 0
        var slope = 0
        for index in values.indices.dropFirst() {
            let step = self.step(to: index)
            if step != slope {
                start = index - 1
                slope = step
            }
            guard slope != 0, index - start + 1 >= Self.runLength else { continue }
            let first = index - start + 1 == Self.runLength ? start : index
            for place in first...index { isInTrend[place] = true }
        }
        for index in values.indices where isInTrend[index] {
            let hasNext = index + 1 < values.count && isInTrend[index + 1]
            let next = hasNext ? step(to: index + 1) : 0
            // A level step between two trends is part of neither: then the step before names the point.
            let direction = next == 0 && index > 0 ? step(to: index) : next
            mark(index...index, as: direction > 0 ? .trendUp : .trendDown, in: &classes)
        }
    }

    /// Which way a value moved from the one before it.
    private func step(to index: Int) -> Int { Int((values[index] - values[index - 1]).signum()) }

    /// Of three points in a row on one side of the mean, two beyond two thirds of the way to the limit; points outside
    /// the limit do not count among the two, and only the far points are marked.
    private func markTwoOfThree(_ classes: inout [PointClass]) {
        let far = values.indices.map { isBeyond(thirds: 2, $0) && !isBeyond(thirds: 3, $0) }
        for last in values.indices.dropFirst(2) {
            let window = (last - 2)...last
            let direction = side(last)
            guard direction != 0, window.allSatisfy({ side($0) == direction }) else { continue }
            let farOnes = window.filter { far[$0] }
            guard farOnes.count >= 2 else { continue }
            for index in farOnes {
                mark(index...index, as: direction > 0 ? .twoOfThreeAbove : .twoOfThreeBelow, in: &classes)
            }
        }
    }

    /// Seven or more points in a row on one side of the mean; a point on the mean breaks the run.
    private func markShifts(_ classes: inout [PointClass]) {
        var start = 0
        for index in values.indices {
            if index > 0, side(index) != side(index - 1) { start = index }
            guard side(index) != 0, index - start + 1 >= Self.runLength else { continue }
            let first = index - start + 1 == Self.runLength ? start : index
            mark(first...index, as: side(index) > 0 ? .shiftAbove : .shiftBelow, in: &classes)
        }
    }

    /// Marks the points that no earlier rule has marked.
    private func mark(_ range: ClosedRange<Int>, as point: PointClass, in classes: inout [PointClass]) {
        for index in range where classes[index] == .common { classes[index] = point }
    }
}
