extension Direction {
    /// Where two figures differ by less than the coarser of them can show.
    package static let levelAtPrecision = "level at the precision shown"

    /// In words: `worse by 4.7 points since June`, `up by 222 since June`, `level since June`.
    ///
    /// Where the later reading is not the current period's: `in 2023-24, better by 3.2 points since 2022-23`.
    package func phrase(unit: Unit) -> String {
        let when = isCurrent ? "" : "in " + to.name + ", "
        let since = " since " + from.name(before: to)
        let amount = unit.phrase(ofChange: change)
        let note = crossesBreak ? " (break in series: not like for like)" : ""
        let moved = arrow == .level ? "the same" : arrow.rawValue + " by " + amount
        switch verdict {
        case .level: return when + (isBelowPrecision ? Direction.levelAtPrecision : "level") + since
        case .better, .worse: return when + verdict.rawValue + " by " + amount + since
        case .neutral: return when + moved + since + note
        }
    }
}
