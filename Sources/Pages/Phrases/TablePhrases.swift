internal import Diagnostics
internal import Measures
internal import Model

/// What pages say of the rows and columns of tables of figures.
enum TablePhrases {
    /// How the forecast of a row stands against its budget, and by how much.
    static func variance(_ line: BudgetLine) -> String {
        line.variance.isZero ? line.words : "\(line.words) (\(line.varianceText))"
    }

    /// A row by its heading, with how it stands and the table that it is in.
    static func row(_ heading: String, _ line: BudgetLine?, in table: String) -> String {
        line.map { "\(heading): \($0.wordsInSentence) (\(table))" } ?? "\(heading) (\(table))"
    }

    /// What a column of a data file holds.
    static func column(_ heading: String, unit: String?, isWithheld: Bool) -> String {
        let figures = unit.map { "\(heading), in \($0)" } ?? heading
        return isWithheld ? "\(figures); [c] where the figure is withheld to protect people" : figures
    }
}

extension TableFigure.Sign {
    /// What figures with this sign are counted in; `nil` where they carry none.
    var unit: String? {
        switch self {
        case .none: nil
        case .percent: "percent"
        case .pounds: "£"
        case .millionPounds: "£m"
        }
    }
}
