import Measures

/// The shapes that tell special causes apart without colour.
enum PointShape {
    /// The outline of a special cause; `nil` for usual variation, which is a circle.
    static func outline(of point: PointClass, at centre: Point, radius: Double) -> Outline? {
        func corner(_ x: Double, _ y: Double) -> Point { Point(x: centre.x + x * radius, y: centre.y + y * radius) }
        switch point {
        case .common: return nil
        case .aboveLimit, .belowLimit:
            return .polygon([corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)])
        case .trendUp: return .polygon([corner(0, -1.3), corner(1.25, 0.95), corner(-1.25, 0.95)])
        case .trendDown: return .polygon([corner(0, 1.3), corner(1.25, -0.95), corner(-1.25, -0.95)])
        case .twoOfThreeAbove, .twoOfThreeBelow:
            return .polygon([corner(0, -1.4), corner(1.4, 0), corner(0, 1.4), corner(-1.4, 0)])
        case .shiftAbove, .shiftBelow:
            // A cross with thick arms.
            let (arm, half) = (1.35, 0.5)
            return .polygon([
                corner(-half, -arm), corner(half, -arm), corner(half, -half), corner(arm, -half), corner(arm, half),
                corner(half, half), corner(half, arm), corner(-half, arm), corner(-half, half), corner(-arm, half),
                corner(-arm, -half), corner(-half, -half),
            ])
        }
    }

    /// The classes of a point: what it is, and whether that is better or worse than usual.
    ///
    /// Trial limits allow no verdict, so under them every special cause is neutral.
    static func look(of point: PointClass, in series: ChartSeries) -> String {
        guard point != .common else { return "chart-point" }
        return "chart-point chart-point-special chart-point-\(point.rawValue) chart-point-"
            + meaning(of: point, in: series).rawValue
    }

    /// Whether a special cause is for the better, for the worse or neither.
    static func meaning(of point: PointClass, in series: ChartSeries) -> Direction.Verdict {
        guard let isHigh = point.isHigh, series.behaviour?.isTrial == false else { return .neutral }
        switch series.measure.polarity {
        case .higher: return isHigh ? .better : .worse
        case .lower: return isHigh ? .worse : .better
        case .within, .monitor: return .neutral
        }
    }
}
