internal import Measures

/// A cell of a table as a figure: `1,147`, `(0.301)`, `£1.960m`, `14%`.
struct CellFigure: Hashable, Sendable {
    let value: Decimal
    let isPercentage: Bool

    /// Reads a cell that is one figure and nothing else.
    init?(_ cell: String) {
        var tokens = Tokeniser.tokens(of: cell.replacing("*", with: ""))
        let isBracketed = tokens.first?.text == "(" && tokens.last?.text == ")"
        if isBracketed { tokens = Array(tokens.dropFirst().dropLast()) }
        guard tokens.count == 1, let value = tokens[0].value else { return nil }
        self.value = isBracketed ? -value : value
        isPercentage = tokens[0].isPercentage
    }

    /// Half of the last digit that is written, in units of the given decimals: how far rounding may have moved it.
    static func half(ofDecimals decimals: Int) -> Double {
        var half = 0.5
        for _ in 0..<decimals { half /= 10 }
        return half
    }
}
