internal import Diagnostics
internal import Figures
internal import Markdown
internal import Measures
internal import Model

/// What the texts of a report say of its measures in words: built once, and read by every rule that holds words against
/// figures.
///
/// A sentence is about the measures that it links to, those named as evidence of its update and sharing two telling words
/// of their title, those whose printed number it has, or the only one of whose title it has every telling word.
struct ClaimRegister {
    private(set) var claims = [Claim]()

    init(_ passages: [Passage], in snapshot: Snapshot) {
        let claiming = passages.filter { $0.kind == .paragraph && $0.text.has(anyOf: Self.signs) }
        for (sentence, place, finder) in Self.sentences(of: claiming, in: snapshot) {
            let said = Self.said(in: sentence.text)
            guard !said.isEmpty else { continue }
            let things = Self.things(of: sentence, evidence: place.evidence, finder)
            for (kind, words) in said {
                claims += things.map {
                    Claim(kind: kind, measure: $0, words: words, sentence: sentence, day: place.day)
                }
            }
        }
    }

    /// Every sentence that is about a measure, whatever it says.
    static func mentions(in passages: [Passage], of snapshot: Snapshot) -> [(measure: String, sentence: ReportSentence)]
    {
        sentences(of: passages.filter { $0.kind == .paragraph }, in: snapshot).flatMap { sentence, place, finder in
            things(of: sentence, evidence: place.evidence, finder).map { (measure: $0, sentence: sentence) }
        }
    }

    /// The sentences of those passages that say how things are as at a report, each with what belongs to its place.
    private static func sentences(
        of passages: [Passage],
        in snapshot: Snapshot
    ) -> [(ReportSentence, (day: Day, evidence: [String]), ThingFinder)] {
        guard !passages.isEmpty, !snapshot.allMeasures.isEmpty else { return [] }
        let finder = ThingFinder(snapshot.allMeasures)
        let places = ClaimPlaces(snapshot)
        return passages.flatMap { passage -> [(ReportSentence, (day: Day, evidence: [String]), ThingFinder)] in
            guard let place = places[passage.start] else { return [] }
            return ReportSentence.sentences(of: passage).map { ($0, place, finder) }
        }
    }

    private static func things(
        of sentence: ReportSentence,
        evidence: [String],
        _ finder: ThingFinder
    ) -> [String] {
        let links = sentence.passage.links.compactMap { link -> String? in
            guard let reference = Reference(link.destination), reference.kind == .kpi, reference.series == nil,
                sentence.text.contains(link.content.plainText)
            else { return nil }
            return reference.id
        }
        if !links.isEmpty { return links }
        let numbered = finder.measures(numberedIn: sentence.text)
        if !numbered.isEmpty { return numbered }
        let shown = evidence.filter { finder.shares(sentence.text, with: $0) }
        if !shown.isEmpty { return shown }
        return finder.measure(in: sentence.text).map { [$0] } ?? []
    }

    /// One of these is in every sentence that claims anything, so that most passages need not be cut into sentences.
    private static let signs = [
        "ll ", "very ", "ach ", "100", " no ", "No ", "one of", "on track", "on target", "target", "mprov", "aintained",
        "ustained", "remained", "aspiration", "ambition", "aim",
    ]

    private static func said(in text: String) -> [(Claim.Kind, String)] {
        guard text.has(anyOf: signs) else { return [] }
        var said = targets(in: text)
        let words = Set(text.words())
        // A title or a heading claims nothing.
        guard !ClaimWords.isHedged(text, words), !words.isDisjoint(with: ClaimWords.verbs) else { return said }
        // A sentence with another figure of its own is held against the figure.
        let figures = percentages(in: text)
        let isWhole = figures == 1 && said.isEmpty ? text.firstMatch(of: /\b100(?:%| per cent)/) : nil
        let every = figures == 0 && text.has(anyOf: ["ll ", "very ", "ach "])
        if let whole = isWhole ?? (every ? text.firstMatch(of: /\b(?:All|all|Every|every|Each|each)\b/) : nil),
            words.isDisjoint(with: ClaimWords.offers)
        {
            said.append((.all, String(whole.0)))
        }
        for form in forms where text.has(anyOf: form.signs) {
            if let match = text.firstMatch(of: form.pattern()) { said.append((form.kind, String(match.output))) }
        }
        return said
    }

    /// How many figures are percentages; almost no sentence has one.
    private static func percentages(in text: String) -> Int {
        guard text.has(anyOf: ["%", " per cent"]) else { return 0 }
        return text.matches(of: /\d(?:\.\d+)?(?:%| per cent)/).count
    }

    /// What a sentence says of a target: "the aspiration is 100%".
    private static func targets(in text: String) -> [(Claim.Kind, String)] {
        guard text.has(anyOf: ["%", " per cent"]),
            text.has(anyOf: ["arget", "spiration", "mbition", "aim", "Aim", "goal", "Goal"])
        else { return [] }
        let target =
            /\b(?i:targets?|aspirations?|ambitions?|aims?|goals?)(?: for [\w ]{3,60}?)? (?:of|for|is|was|are|remains|remained|at|to reach|being)(?: still| at| of)* (\d{1,3}(?:\.\d+)?)(?:%| per cent)/
        let elsewhere = /\b(?i:national(?:ly)?|government|statutory|England|regional|previous|former|old|last year)\b/
        return text.matches(of: target).compactMap { match in
            guard text.firstMatch(of: elsewhere) == nil, let value = Decimal(String(match.1)) else { return nil }
            let rest = text[match.range.upperBound...].prefix(40)
            let isDenied = rest.firstMatch(of: /^ (?:was|is|were|are|has|had)(?: been)? (?:not|never)\b/) != nil
            return (isDenied ? .notTarget(value) : .target(value), String(match.0))
        }
    }

    /// A form of words that claims something, and what is in every sentence that has it.
    private struct Form {
        let kind: Claim.Kind
        let signs: [String]
        /// Made only for a sentence that has a sign: making it costs more than looking for it.
        let pattern: @Sendable () -> Regex<Substring>
    }

    private static let forms = [
        Form(
            kind: .none,
            signs: ["No ", " no ", "None of the "],
            pattern: {
                /\b(?:There (?:is|are|was|were) no|there (?:is|are|was|were) no|No|None of the) [\w-]+/
            }
        ),
        Form(
            kind: .onTarget,
            signs: ["on track", "on target", " target", " our target"],
            pattern: {
                /\b(?:on track|on target|meets? (?:its|the|our) targets?|in line with (?:its|the|our) targets?)\b/
            }
        ),
        Form(
            kind: .improving,
            signs: ["improv"],
            pattern: {
                /\b(?:(?:is|are|has been|have been) improving|(?:has|have) (?:continued to improve|improved)|continues? to improve)\b/
            }
        ),
        Form(
            kind: .maintained,
            signs: ["maintained", "sustained", "remain"],
            pattern: {
                /\b(?:(?:is|are|was|were|been) (?:being )?(?:maintained|sustained)|(?:has |have )?remained? (?:stable|steady|high|strong))\b/
            }
        ),
    ]
}

/// The texts that say how things are as at a report, with the evidence that belongs to each and the day it speaks of.
private struct ClaimPlaces {
    private var places = [SourceLocation: (day: Day, evidence: [String])]()

    subscript(location: SourceLocation) -> (day: Day, evidence: [String])? { places[location] }

    init(_ snapshot: Snapshot) {
        let report = snapshot.report
        for location in [report.body.location] + snapshot.content.pages.map(\.body.location) {
            places[location] = (snapshot.asAt, [])
        }
        for standing in snapshot.allStandings {
            guard let update = standing.milestone.updates.first(where: { $0.report.value == report.id }) else {
                continue
            }
            let evidence = update.evidence.filter { $0.value.kind == .kpi }.map(\.value.id)
            for text in [update.progress] + [update.impact].compactMap(\.self) {
                places[text.location] = (snapshot.asAt, evidence)
            }
        }
        for standing in snapshot.allMeasures {
            guard let said = standing.measure.commentary(in: report.id) else { continue }
            places[said.why.location] = (snapshot.asAt, [standing.id])
        }
        for meeting in snapshot.knownMeetings {
            guard let day = snapshot.dayKnown(at: meeting) else { continue }
            places[meeting.minutes.location] = (day, [])
            for item in meeting.items {
                if let summary = item.summary { places[summary.location] = (day, []) }
                for question in item.questions {
                    guard let answer = question.answered else { continue }
                    places[answer.location] = (day, question.about.filter { $0.value.kind == .kpi }.map(\.value.id))
                }
            }
        }
    }
}
