/// Where a measure belongs among those that members were told of and those that they were not.
package enum ChangeGroup: String, CaseIterable, Sendable {
    /// It got worse by more than usual, or its latest figure is a special cause for the worse.
    case worse
    /// It got better by more than usual.
    case better
    /// It is level, or moved no more than it usually does, or neither way is better.
    case level
    /// There are two figures, and they are not like for like.
    case notComparable = "not-comparable"
    /// Members were told of it, but no figure.
    case firstFigure = "first-figure"
    /// A later figure was due, and there is none.
    case noNewFigure = "no-new-figure"
    /// It is no longer there.
    case noLongerReported = "no-longer-reported"
    /// Members were not told of it before.
    case firstReported = "first-reported"
}

extension MeasureToldAndNow {
    /// The one group that it belongs to.
    package var group: ChangeGroup {
        switch state {
        case .noLongerReported: return .noLongerReported
        case .firstReported: return isSpecialCauseForTheWorse ? .worse : .firstReported
        case .noNewFigure: return .noNewFigure
        case .newFigure, .revised, .sameFigure: break
        }
        if gotWorse || isSpecialCauseForTheWorse { return .worse }
        if gotBetter { return .better }
        if told?.value == nil { return .firstFigure }
        return sinceTold?.verdict == nil ? .notComparable : .level
    }
}

extension ToldAndNow {
    /// The measures of a group, the largest difference first.
    package func measures(_ group: ChangeGroup) -> [MeasureToldAndNow] {
        measures.filter { $0.group == group }.map { (measure: $0, rank: $0.rankByChange) }
            .sorted { $0.rank < $1.rank }.map(\.measure)
    }
}
