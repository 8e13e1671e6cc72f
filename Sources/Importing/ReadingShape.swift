internal import Diagnostics
internal import Figures
internal import MeasureReading
internal import Measures

/// What a text in a cell may be, before its unit is known.
enum ReadingShape: Equatable {
    case blank
    /// A figure, with the sign that tells its unit.
    case figure(Sign)
    /// A reason why there is none.
    case reason
    case words

    /// The sign of a figure.
    enum Sign: Hashable {
        case none, percent, rate
        case money(Money)
        case fraction
    }

    init(_ text: String) {
        let text = text.trimmed
        if text.isEmpty {
            self = .blank
        } else if let figure = WrittenFigure(Self.withoutMarkers(text)) {
            if figure.isPercentage {
                self = .figure(.percent)
            } else if figure.isRate {
                self = .figure(.rate)
            } else if let currency = figure.currency {
                self = .figure(.money(Money(currency, in: figure.scale ?? .ones)))
            } else {
                self = .figure(.none)
            }
        } else if text.contains(where: \.isNumber), Double(text) != nil {
            // More digits than anybody prints.
            self = .figure(.none)
        } else if Self.isFraction(text) {
            self = .figure(text.contains("%") ? .percent : .fraction)
        } else if Self.isReason(text) || Self.symbols.contains(text.folded) {
            self = .reason
        } else {
            self = .words
        }
    }

    /// What files write where there is no figure.
    private static let symbols: Set = ["-", "--", "\u{2013}", "\u{2014}", "..", ":", "n/a", "na", "x", "z", "no data"]

    /// A figure without the markers behind it.
    private static func withoutMarkers(_ text: String) -> String {
        text.firstIndex(of: "[").map { String(text[..<$0]).trimmed } ?? text
    }

    private static func isFraction(_ text: String) -> Bool {
        var ignored = [Diagnostic]()
        let cell = Located(text, at: SourceLocation(path: "", line: 1))
        return ReadingText.parse(cell, unit: .percent, period: .year(from: 2000), reportingTo: &ignored)?.value != nil
    }

    private static func isReason(_ text: String) -> Bool {
        var ignored = [Diagnostic]()
        let cell = Located(text, at: SourceLocation(path: "", line: 1))
        return ReadingText.parse(cell, unit: .percent, period: .year(from: 2000), reportingTo: &ignored)?.absence != nil
    }
}
