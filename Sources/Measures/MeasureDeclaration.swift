internal import Diagnostics
package import Declarations

extension Measure {
    /// What is printed of a measure: what its row says, and what kpis.yaml says about it.
    package static let declaration = Declaration<Measure>("measure", "A row of kpis.csv") {
        Custom(
            "row",
            "What a row says in words: its title and notes, and why there is no figure",
            form: .line,
            to: .everywhere,
            read: { _, _ in },
            texts: { measure, visit in
                for code in [measure.ref, measure.link].compactMap(\.self) {
                    let place = measure.id.location
                    visit(PrintedText(.code(Located(code, at: place)), key: "row", destinations: .everywhere))
                }
                for line in measure.lines {
                    visit(PrintedText(.line(line), key: "row", destinations: .everywhere))
                }
                for reason in measure.reasons {
                    let key = reason.isSuppressed ? suppressionKey : "row"
                    visit(PrintedText(.line(reason.words), key: key, destinations: .everywhere))
                }
            }
        )
        Custom(
            "details",
            "What kpis.yaml says about it",
            form: .group { MeasureDetails.declaration.description },
            to: .everywhere,
            read: { _, _ in },
            texts: { measure, visit in MeasureDetails.declaration.texts(of: measure.details, visit) }
        )
    }

    /// The texts of the row, each with its place; those that do not know it have that of the id.
    private var lines: [Located<String>] {
        var lines = [title]
        lines += [benchmark?.source].compactMap(\.self).map { Located($0, at: id.location) }
        lines += flags.map { Located($0, at: id.location) }
        lines += series.filter { $0.role != .otherPeriods }.map(\.name)
        lines += dimensions.map { Located($0.name, at: $0.parts[0].name.location) }
        return lines
    }

    /// Why there are no figures, in the words of the cells.
    private var reasons: [(words: Located<String>, isSuppressed: Bool)] {
        (readings + series.flatMap(\.readings)).compactMap { reading in
            guard let absence = reading.absence, let words = absence.words else { return nil }
            return (Located(words, at: reading.location ?? id.location), absence.symbol == .suppressed)
        }
    }

    /// The key of what is said of suppressed figures, which must not give them away.
    package static let suppressionKey = "suppressed"
}
