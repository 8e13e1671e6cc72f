internal import Measures

/// What is said of a measure beside other places, other kinds of period and its parts.
enum SeriesPhrases {
    /// The measure as a whole, among its parts.
    static let whole = "All"
    static let noFigure = "no figure"

    /// The heading of what is divided by a kind of period, a group or an area.
    static func heading(by dimension: String) -> String { "By \(dimension)" }

    /// The caption of the same.
    static func caption(_ measure: String, by dimension: String) -> String { "\(measure) by \(dimension)" }

    /// The heading of other places, whose figures may be of another kind of period.
    static func elsewhere(by kind: Period.Kind?, own: Period.Kind) -> String {
        guard kind != own else { return "Elsewhere" }
        return kind.map { "Elsewhere, by \($0.noun(1))" } ?? "Elsewhere, by period"
    }

    /// The caption of the same.
    static func elsewhere(_ measure: String) -> String { "\(measure): here and elsewhere" }

    /// How many periods a table leaves out; `nil` where it has them all.
    static func earlier(_ count: Int, _ kind: Period.Kind) -> String? {
        switch count {
        case 0: nil
        case 1: "1 earlier \(kind.noun(1)) is in the file."
        default: "\(count) earlier \(kind.noun(count)) are in the file."
        }
    }

    /// The name of a dimension within a sentence: `ward`; an abbreviation stays as it is.
    static func inSentence(_ name: String) -> String {
        guard let first = name.first, name.dropFirst().allSatisfy({ !$0.isUppercase }) else { return name }
        return first.lowercased() + name.dropFirst()
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
