import Figures
package import Measures

/// A number in a table with the sign that it carries: `34.262`, `(0.301)`, `-1.289`, `£1.960m`, `41.3%`.
package struct TableFigure: Hashable, Sendable {
    /// What a number may carry beside its digits.
    package enum Sign: Hashable, Sendable {
        /// Nothing, a percent sign, a pound sign, or a pound sign and an `m` for millions.
        case none, percent, pounds, millionPounds
    }

    /// The number.
    package let value: Decimal
    /// What it carries.
    package let sign: Sign

    /// Reads a figure, in brackets or with a minus for less than zero; `nil` for anything else.
    package init?(_ text: String) {
        var rest = Substring(text).trimmed
        let isBracketed = rest.hasPrefix("(") && rest.hasSuffix(")")
        if isBracketed { rest = rest.dropFirst().dropLast().trimmed }
        let hasMinus = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
        if hasMinus { rest = rest.dropFirst() }
        // Two signs for less than zero would leave in doubt which of them counts.
        if isBracketed && hasMinus { return nil }
        let hasPound = rest.hasPrefix("£")
        if hasPound { rest = rest.dropFirst() }
        let hasMillions = hasPound && rest.hasSuffix("m")
        let hasPercent = !hasPound && rest.hasSuffix("%")
        if hasMillions || hasPercent { rest = rest.dropLast() }
        guard rest.first?.isNumber == true, let number = Decimal(rest) else { return nil }
        value = isBracketed || hasMinus ? -number : number
        sign = hasMillions ? .millionPounds : hasPound ? .pounds : hasPercent ? .percent : .none
    }

    /// The figure as it is shown, with the true minus sign: `−0.301`, `−£1.960m`.
    package var text: String { text(of: value) }

    /// Another number with the same sign.
    package func text(of value: Decimal) -> String {
        switch sign {
        case .none: value.grouped
        case .percent: Unit.percent.text(of: value)
        case .pounds: Unit.pounds.text(of: value)
        case .millionPounds: Unit.millionPounds.text(of: value)
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}
