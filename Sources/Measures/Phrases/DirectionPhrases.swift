extension Direction {
    /// Where two figures differ by less than the coarser of them can show.
    package static let levelAtPrecision = "level at the precision shown"

    /// In words: `worse by 4.7 points since June`, `up by 222 since June`, `level since June`.
    ///
    /// Where the later reading is not the current period's: `in 2023-24, better by 3.2 points since 2022-23`.
    package func phrase(unit: Unit) -> String {
        isCurrent ? movement(unit: unit) : "in \(to.name), \(movement(unit: unit))"
    }

    private func movement(unit: Unit) -> String {
        let earlier = from.name(before: to)
        let amount = unit.phrase(ofChange: change)
        return switch verdict {
        case .level: "\(isBelowPrecision ? Self.levelAtPrecision : "level") since \(earlier)"
        case .better: "better by \(amount) since \(earlier)"
        case .worse: "worse by \(amount) since \(earlier)"
        case .neutral where crossesBreak: "\(move(by: amount)) since \(earlier) (break in series: not like for like)"
        case .neutral: "\(move(by: amount)) since \(earlier)"
        }
    }

    private func move(by amount: String) -> String {
        switch arrow {
        case .up: "up by \(amount)"
        case .down: "down by \(amount)"
        case .level: "the same"
        }
    }
}
