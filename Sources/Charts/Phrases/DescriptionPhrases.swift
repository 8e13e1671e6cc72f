internal import Diagnostics
import Measures

/// The sentences of a chart's text alternative.
enum DescriptionPhrases {
    /// What kind of chart it is, and its only reading.
    static func single(by kind: Period.Kind, span: String) -> String {
        "Line chart by \(kind.noun(1)), \(span), with a single reading."
    }

    /// What kind of chart it is, and the figure that all readings have.
    static func level(by kind: Period.Kind, span: String, readings: Int, at figure: String) -> String {
        "Line chart by \(kind.noun(1)), \(span). Every one of \(readings) readings is \(figure)."
    }

    /// What kind of chart it is, and its lowest and highest reading.
    static func range(
        by kind: Period.Kind,
        span: String,
        readings: Int,
        from lowest: (figure: String, period: Period),
        to highest: (figure: String, period: Period)
    ) -> String {
        "Line chart by \(kind.noun(1)), \(span). The \(readings) readings range from "
            + "\(lowest.figure) in \(lowest.period.name) to \(highest.figure) in \(highest.period.name)."
    }

    /// The latest reading.
    static func latest(_ figure: String, for period: Period) -> String {
        "The latest reading is \(figure), for \(period.name)."
    }

    /// A target that moves with every period is told by its end; the table has each.
    static func targetChanges(_ times: Int, now target: Target) -> String {
        "The target changes \(times) times, and is now \(target.fullPhrase)."
    }

    /// A target that holds no more.
    static func targetWas(_ target: Target, for span: String) -> String {
        "The target was \(target.phrase) for \(span)."
    }

    /// A target without another after it.
    static func targetWas(_ target: Target, until period: Period) -> String {
        "The target was \(target.phrase) until \(period.name); there is none now."
    }

    /// The target now; with a period, the first that it holds for.
    static func targetIs(_ target: Target, from period: Period?, isFirst: Bool) -> String {
        guard let period else { return "The target is \(target.phrase)." }
        return isFirst
            ? "From \(period.name) the target is \(target.phrase)." : "From \(period.name) it is \(target.phrase)."
    }

    /// The benchmark, and whose it is.
    static func benchmark(_ benchmark: Measure.Benchmark) -> String {
        guard let source = benchmark.source else { return "The benchmark is \(benchmark.text)." }
        return "The benchmark is \(benchmark.text) (\(source))."
    }

    /// Another place's latest reading.
    static func comparator(_ name: String, _ reading: Reading) -> String {
        "\(name) was \(reading.text) in \(reading.period.name)."
    }

    /// Periods without a value, and the reason that they share.
    static func noReading(for periods: [String], because reason: String) -> String {
        let list = periods.joined(lastBy: "and")
        return reason.isEmpty ? "No reading for \(list)." : "No reading for \(list) (\(reason))."
    }

    /// Where readings stop being comparable.
    static func breaks(at periods: [Period]) -> String {
        "The series breaks at \(periods.map(\.name).joined(lastBy: "and")): "
            + "readings before and after are not comparable like for like."
    }

    /// That and where an axis without zero begins, or ends for negative figures.
    static func axis(startsAt figure: String?) -> String {
        figure.map { "The vertical axis starts at \($0), not at zero" } ?? "The vertical axis starts not at zero"
    }

    /// The same of an axis for negative figures, which ends below zero.
    static func axis(endsAt figure: String?) -> String {
        figure.map { "The vertical axis ends at \($0), not at zero" } ?? "The vertical axis ends not at zero"
    }
}
