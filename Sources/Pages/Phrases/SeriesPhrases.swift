internal import Measures

/// What stands over and under the figures of other places and of parts.
enum SeriesPhrases {
    static let noFigure = "no figure"

    static func by(_ name: String) -> String { "By " + name }

    static func caption(_ title: String, by name: String) -> String { "\(title) by \(name)" }

    /// The same measure elsewhere; `kind` where the figures are of other periods than the measure's own.
    static func elsewhere(by kind: Period.Kind??) -> String {
        guard let kind else { return "Elsewhere" }
        return "Elsewhere, by " + (kind?.noun(1) ?? "period")
    }

    static func hereAndElsewhere(_ title: String) -> String { "\(title): here and elsewhere" }

    static func earlier(_ count: Int, _ kind: Period.Kind) -> String {
        "\(count) earlier \(kind.noun(count)) \(count == 1 ? "is" : "are") in the file."
    }
}

extension PartOfTotal {
    /// In a sentence, for readers.
    var note: String {
        switch self {
        case .sums: "The parts add up to the whole."
        case .averages: "The whole is an average of the parts."
        case .none: "The parts do not add up to the whole: groups overlap, or some are not shown."
        }
    }
}
