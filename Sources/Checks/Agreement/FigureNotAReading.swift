public import Diagnostics
internal import Indicators
internal import Markdown
internal import Model

/// A figure that stands beside a KPI's name is one of its readings.
public enum FigureNotAReading: Check {
    /// The rule's id.
    public static let rule = "figure-not-a-reading"
    /// What it finds.
    public static let title = "Figures beside a measure's name that are none of its readings"
    /// The figure may be of another group or another time than the readings.
    public static let severity = Severity.query

    /// Finds figures in links to a KPI without a period, and in sentences that hold a KPI's whole title.
    public static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let named = checked.indicators.values
            .map { (indicator: $0, title: $0.title.value.lowercased()) }
            // A title of one or two words may well mean something else.
            .filter { $0.title.split(separator: " ").count >= 3 && $0.title.count >= 15 }
            .sorted { ($0.title, $0.indicator.id.value) < ($1.title, $1.indicator.id.value) }
            .map { (indicator: $0.indicator, title: $0.title, bytes: Array($0.title.utf8)) }
        return checked.passages.flatMap { passage -> [Diagnostic] in
            var found = passage.links.compactMap { finding(for: $0, in: checked) }
            guard passage.kind == .paragraph else { return found }
            let text = SearchableText(passage.text)
            for (indicator, title, bytes) in named where text.contains(bytes) {
                found += findings(for: indicator, title, in: passage)
            }
            return found
        }
    }

    private static func finding(for link: MarkdownLink, in checked: CheckedContent) -> Diagnostic? {
        guard let reference = Reference(link.destination), reference.kind == .kpi, reference.period == nil,
            let indicator = checked.indicators[reference.id],
            // A title may hold a number of its own: "under 16".
            indicator.title.value.lowercased() != link.content.plainText.lowercased()
        else { return nil }
        return unknown(Tokeniser.tokens(of: link.content.plainText)[...], indicator).map {
            report($0, indicator, at: link.location)
        }
    }

    private static func findings(for indicator: Indicator, _ title: String, in passage: Passage) -> [Diagnostic] {
        // The KPI's own definition and caveats speak of many figures.
        guard !passage.path.hasSuffix("kpis.yaml") else { return [] }
        return passage.sentences.compactMap { sentence in
            let words = sentence.map(\.folded).joined(separator: " ")
            guard words.contains(title) else { return nil }
            return unknown(sentence, indicator, beside: title).map {
                report($0, indicator, at: passage.location(of: $0.text))
            }
        }
    }

    /// The first figure of the KPI's kind that is none of its own.
    ///
    /// - Parameters:
    ///   - tokens: The words and figures.
    ///   - indicator: The KPI.
    ///   - title: The KPI's title, if a count must stand directly in front of it: many numbers stand near.
    /// - Returns: The figure; `nil` where there is none.
    static func unknown(_ tokens: ArraySlice<Token>, _ indicator: Indicator, beside title: String? = nil) -> Token? {
        let comparison = FigureOfKPI(indicator: indicator)
        return tokens.indices.lazy.first { index in
            let next = index + 1 < tokens.endIndex ? tokens[index + 1] : nil
            if let title {
                if title.contains(tokens[index].folded) { return false }
                if indicator.unit == .count, next.map({ !title.hasPrefix($0.folded) }) ?? true { return false }
            }
            return comparison.isOfItsKind(tokens[index], before: next) && !comparison.isKnown(tokens[index])
        }
        .map { tokens[$0] }
    }

    private static func report(_ token: Token, _ indicator: Indicator, at place: SourceLocation) -> Diagnostic {
        finding(
            at: place,
            "\(token.text) stands beside '\(indicator.title.value)', but is none of its readings",
            remedy: "its readings are: " + FigureOfKPI(indicator: indicator).readings
        )
    }
}
