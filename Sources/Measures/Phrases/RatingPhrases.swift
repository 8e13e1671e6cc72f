extension Rating {
    /// In words: `Off target`.
    package var name: String {
        switch self {
        case .onTarget: "On target"
        case .nearTarget: "Near target"
        case .offTarget: "Off target"
        case .noTarget: "No target"
        case .noData: "No data"
        }
    }
}

extension Tolerance {
    /// In words: `15% of the target`, `5 percentage points`, `2`.
    package var phrase: String {
        switch self {
        case .relative(let percent): percent.grouped + "% of the target"
        case .points(let points): points.grouped + " percentage points"
        case .absolute(let amount): amount.grouped
        }
    }
}
