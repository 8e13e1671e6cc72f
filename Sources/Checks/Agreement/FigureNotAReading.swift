package import Diagnostics
internal import Measures
internal import Markdown
internal import Model

/// A figure that stands beside a measure's name is one of its readings.
package enum FigureNotAReading: Check {
    package static let rule = Rule(
        "figure-not-a-reading",
        .query,
        .agreement,
        title: "Figures next to a measure's name that are none of its readings",
        finds: "A figure next to the name of a KPI that is none of its readings, targets or comparators.",
        why: "The figure may be out of date, be about another group, or be a typing error.",
        answer: "Quote a reading with its period, or say what the figure is about."
    )

    /// Finds figures in links to a measure without a period, and in sentences that hold a measure's whole title.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        let titles = Dictionary(grouping: titles(of: checked), by: \.words[0])
        return checked.passages.flatMap { passage -> [Diagnostic] in
            let linked = passage.links.compactMap { finding(for: $0, in: checked) }
            // The measure's own definition and caveats speak of many figures.
            guard passage.kind == .paragraph, passage.tokens.contains(where: { $0.value != nil }),
                !passage.path.hasSuffix("kpis.yaml")
            else { return linked }
            return linked + passage.sentences.flatMap { findings(in: $0, of: passage, titles) }
        }
    }

    /// A measure by its title.
    private struct Title {
        let measure: Measure
        let text: String
        /// The words and marks, in lower case.
        let words: [String]

        init(_ measure: Measure) {
            self.measure = measure
            text = measure.title.value.lowercased()
            words = Tokeniser.tokens(of: text).map(\.folded)
        }
    }

    private static func titles(of checked: CheckedContent) -> [Title] {
        checked.measures.values.map(Title.init)
            // A title of one or two words may well mean something else.
            .filter { $0.words.count >= 3 && $0.text.count >= 15 }
            .sorted { ($0.text, $0.measure.id.value) < ($1.text, $1.measure.id.value) }
    }

    private static func finding(for link: MarkdownLink, in checked: CheckedContent) -> Diagnostic? {
        guard let reference = Reference(link.destination), reference.kind == .kpi, reference.period == nil,
            reference.series == nil,
            let measure = checked.measures[reference.id],
            // A title may hold a number of its own: "under 16".
            measure.title.value.lowercased() != link.content.plainText.lowercased()
        else { return nil }
        return unknown(Tokeniser.tokens(of: link.content.plainText)[...], measure).map {
            report($0, measure, at: link.location)
        }
    }

    private static func findings(
        in sentence: ArraySlice<Token>,
        of passage: Passage,
        _ titles: [String: [Title]]
    ) -> [Diagnostic] {
        var reported = Set<String>()
        var found = [Diagnostic]()
        for index in sentence.indices {
            guard let candidates = titles[sentence[index].folded] else { continue }
            for title in candidates where sentence[index...].lazy.map(\.folded).starts(with: title.words) {
                guard reported.insert(title.measure.id.value).inserted,
                    let token = unknown(sentence, title.measure, beside: title.text)
                else { continue }
                found.append(report(token, title.measure, at: passage.location(of: token.text)))
            }
        }
        return found
    }

    /// The first figure of the measure's kind that is none of its own.
    ///
    /// - Parameters:
    ///   - tokens: The words and figures.
    ///   - measure: The measure.
    ///   - title: The measure's title, if a count must stand directly in front of it: many numbers stand near.
    /// - Returns: The figure; `nil` where there is none.
    static func unknown(_ tokens: ArraySlice<Token>, _ measure: Measure, beside title: String? = nil) -> Token? {
        let comparison = FigureOfKPI(measure: measure)
        return tokens.indices.lazy.first { index in
            let next = index + 1 < tokens.endIndex ? tokens[index + 1] : nil
            if let title {
                if title.contains(tokens[index].folded) { return false }
                if measure.unit == .count, next.map({ !title.hasPrefix($0.folded) }) ?? true { return false }
            }
            return comparison.isOfItsKind(tokens[index], before: next) && !comparison.isKnown(tokens[index])
        }
        .map { tokens[$0] }
    }

    private static func report(_ token: Token, _ measure: Measure, at place: SourceLocation) -> Diagnostic {
        finding(
            at: place,
            "\(token.text) is next to '\(measure.title.value)', but is none of its readings",
            remedy: "its readings are: " + FigureOfKPI(measure: measure).readings
        )
    }
}
