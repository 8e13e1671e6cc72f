@testable import Charts
import Diagnostics
import Figures
import Foundation
import Measures

#if canImport(FoundationXML)
    import FoundationXML
#endif

let place = SourceLocation(path: "kpis.csv")

func day(_ text: String) -> Day {
    guard let day = Day(text) else { fatalError("\(text) is not a day") }
    return day
}

func number(_ text: String) -> Measures.Decimal {
    guard let number = Measures.Decimal(text) else { fatalError("\(text) is not a decimal") }
    return number
}

/// A measure with readings written as in a file: `41.3`, `41.3b` for a break before it, `x`, `z` or `c` for none.
func makeMeasure(
    _ texts: [String],
    from first: Period = .month(1, of: 2020),
    title: String = "Visits on time",
    unit: Measures.Unit = .percent,
    better: Polarity = .higher,
    targets: TargetHistory = TargetHistory(latest: .fixed(.monitor())),
    benchmark: Measure.Benchmark? = nil
) -> Measure {
    let readings = texts.enumerated().map { index, text in
        let period = first.advanced(by: index)
        if let symbol = MissingSymbol(rawValue: text) {
            return Reading(period: period, content: .missing(Reading.Absence(symbol: symbol)))
        }
        let breaks = text.hasSuffix("b")
        let value = number(breaks ? String(text.dropLast()) : text)
        let measurement = Reading.Measurement(
            value: value,
            text: unit.text(of: value),
            markers: breaks ? [.breakInSeries] : []
        )
        return Reading(period: period, content: .value(measurement))
    }
    return Measure(
        id: Located("visits", at: place),
        title: Located(title, at: place),
        unit: unit,
        polarity: better,
        targets: targets,
        targetLocation: place,
        periodKind: first.kind,
        readings: readings,
        benchmark: benchmark
    )
}

func atLeast(_ text: String, unit: Measures.Unit = .percent) -> TargetHistory {
    TargetHistory(latest: .fixed(.atLeast(number(text), unit: unit)))
}

extension Measure {
    /// The last day of its last reading's period.
    var end: Day { readings.last?.period.lastDay ?? day("2020-01-31") }

    var chart: RunChart? { RunChart(self.standing(asAt: end)) }

    func drawings(configuration: ProcessBehaviour.Configuration = .init()) -> [Drawing] {
        guard let series = ChartSeries(standing(asAt: end, configuration: configuration)) else { return [] }
        return ChartSize.all.map { RunChartDrawing(series, size: $0).drawing }
    }
}

extension Drawing {
    /// What is drawn in a class, by any of its names.
    func elements(_ look: String) -> [Element] {
        elements.filter { $0.look.split(separator: " ").contains(Substring(look)) }
    }
}

extension Drawing.Element {
    var look: String {
        switch self {
        case .path(_, let look), .circle(_, _, let look), .rectangle(_, let look): look
        case .label(let label): label.look
        }
    }

    var points: [Point] {
        if case .path(let outline, _) = self { outline.points } else { [] }
    }

    /// The smallest box around it, without the width of its lines.
    var box: Box {
        switch self {
        case .path(let outline, _):
            let (x, y) = (outline.points.map(\.x), outline.points.map(\.y))
            return Box(left: x.min() ?? 0, top: y.min() ?? 0, right: x.max() ?? 0, bottom: y.max() ?? 0)
        case .circle(let centre, let radius, _):
            return Box(left: centre.x, top: centre.y, right: centre.x, bottom: centre.y).grown(by: radius)
        case .rectangle(let box, _): return box
        case .label(let label): return label.box
        }
    }
}

/// An element of a piece of markup.
struct ParsedElement {
    var name: String
    var attributes: [String: String]
}

/// Every element of a piece of markup, in order; throws where it is not well-formed.
func parse(_ markup: String) throws -> [ParsedElement] {
    let document = try XMLDocument(xmlString: "<body>" + markup + "</body>")
    return try document.nodes(forXPath: "//*").compactMap { $0 as? XMLElement }
        .map { element in
            let pairs = (element.attributes ?? []).map { ($0.name ?? "", $0.stringValue ?? "") }
            return ParsedElement(name: element.name ?? "", attributes: Dictionary(uniqueKeysWithValues: pairs))
        }
}
