import Diagnostics
import Figures
import Measures

/// A reading that was written with the figures behind it: `14/24`, `43.3% (88/203)`.
struct FractionReading {
    var figure: WrittenFigure?
    var counts: (numerator: Decimal, denominator: Decimal)
    var written: String
    var unit: Unit
    var markers: [Marker]

    /// The measurement, computed from the fraction or checked against it; `nil` after an error.
    func measurement(
        at location: SourceLocation,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> Reading.Measurement? {
        guard counts.numerator.decimals == 0, counts.denominator.decimals == 0,
            let fraction = Fraction(counts.numerator.significand, of: counts.denominator.significand)
        else {
            diagnostics.append(
                .error(
                    "fraction-form",
                    at: location,
                    "'\(written)' is not a fraction of whole numbers above zero",
                    remedy: counts.denominator.isZero
                        ? "where there was nothing to count, write '[z] none concluding' or the like"
                        : "write, for example, '14/24'"
                )
            )
            return nil
        }
        switch unit {
        case .percent: return percentage(fraction, at: location, reportingTo: &diagnostics)
        case .count where figure == nil:
            // "Number of audits completed: 14/24" counts fourteen, out of the twenty-four that were due.
            let value = Decimal(unchecked: fraction.numerator, decimals: 0)
            return Reading.Measurement(value: value, text: fraction.text, fraction: fraction, markers: markers)
        default:
            diagnostics.append(
                .error(
                    "reading-unit-mismatch",
                    at: location,
                    "'\(written)' is a fraction, but the unit is \(unit.name)",
                    remedy: "fractions are for the units 'percent' and 'count'"
                )
            )
            return nil
        }
    }

    private func percentage(
        _ fraction: Fraction,
        at location: SourceLocation,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> Reading.Measurement? {
        let decimals = figure?.value.decimals ?? 1
        guard let computed = fraction.percentage(toDecimals: decimals) else {
            diagnostics.append(
                .error(
                    "fraction-form",
                    at: location,
                    "'\(written)' is a percentage of more digits than can be kept",
                    remedy: "check the fraction"
                )
            )
            return nil
        }
        if let figure, !figure.value.isRounding(of: fraction) {
            diagnostics.append(
                .error(
                    "fraction-disagrees",
                    at: location,
                    "'\(figure.value.description)%' is not \(fraction.text), which is \(computed.description)%",
                    remedy: "correct the percentage or the fraction"
                )
            )
            return nil
        }
        if fraction.numerator > fraction.denominator {
            diagnostics.append(
                .query(
                    "reading-out-of-range",
                    at: location,
                    "'\(written)' is more than the whole",
                    remedy: "are the two numbers the right way round?"
                )
            )
        }
        let value = figure?.value ?? computed
        let text = unit.text(of: value) + " (" + fraction.text + ")"
        return Reading.Measurement(value: value, text: text, fraction: fraction, markers: markers)
    }
}
