internal import Diagnostics
internal import Markdown
internal import Model
internal import Templates

/// What a careful reader would still ask of the content, what was answered, and how easily the texts can be read.
struct DataQualityPage: TemplateModel {
    let frame: Frame
    let openCount: String
    let open: [QualityTopicRow]
    let answered: [QualityTopicRow]
    let withheld: String?
    let amendments: [AmendmentRow]
    var hasAmendments: Bool { !amendments.isEmpty }
    let texts: [ReadingEaseRow]

    static let fields = Fields<DataQualityPage>("The queries that are open, those that were answered, and reading ease")
    {
        One("frame", "what stands around the content", \.frame)
        Text("openCount", "how many queries are open", \.openCount)
        List("open", "the open queries, by topic", \.open)
        List("answered", "the queries that were answered, by topic", \.answered)
        OptionalText("withheld", "below which number of people figures are withheld", \.withheld)
        List("amendments", "what was changed in the records of reports after they were published", \.amendments)
        YesNo("hasAmendments", "whether there are any", \.hasAmendments)
        List("texts", "how easily the longer texts can be read, the hardest first", \.texts)
    }

    static let kind = PageKind<DataQualityPage>(
        "data-quality",
        at: SiteMap.dataQuality,
        title: "Data quality",
        description: "What a careful reader would still ask of the figures and texts, and what was answered.",
        in: [.foot],
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> DataQualityPage {
        let site = page.site
        let topics = site.quality.topics
        return DataQualityPage(
            frame: frame,
            openCount: String(topics.reduce(0) { $0 + $1.open.count }),
            open: topics.filter { !$0.open.isEmpty }.map { topic in
                QualityTopicRow(
                    topic,
                    anchor: "open-\(topic.rule)",
                    questions: topic.open.map { QualityRow($0) }
                )
            },
            answered: topics.filter { !$0.acknowledged.isEmpty }.map { topic in
                QualityTopicRow(
                    topic,
                    anchor: "answered-\(topic.rule)",
                    questions: topic.acknowledged.map { QualityRow($0.question, reason: $0.reason, by: $0.by) }
                )
            },
            withheld: site.settings.disclosure.map { String($0.threshold) },
            amendments: page.amendments(),
            texts: page.readingEase()
        )
    }
}

/// The queries of one rule.
struct QualityTopicRow: TemplateModel {
    let title: String
    let rule: String
    let finds: String?
    let why: String?
    let anchor: String
    let questions: [QualityRow]

    static let fields = Fields<QualityTopicRow>("The queries of one rule") {
        Text("title", "what the rule finds, in plain words", \.title)
        Text("rule", "the rule's id", \.rule)
        OptionalText("finds", "what the rule looks for, in full", \.finds)
        OptionalText("why", "why that matters", \.why)
        Text("anchor", "its place on the page, for the id attribute", \.anchor)
        List("questions", "the queries", \.questions)
    }

    init(_ topic: DataQuality.Topic, anchor: String, questions: [QualityRow]) {
        title = topic.title
        rule = topic.rule
        finds = topic.finds
        why = topic.why
        self.anchor = anchor
        self.questions = questions
    }
}

/// One query, and its answer if there is one.
struct QualityRow: TemplateModel {
    let words: String
    let place: String
    let line: String
    let reason: String?
    let by: String?

    static let fields = Fields<QualityRow>("One query, and its answer if there is one") {
        Text("words", "what is asked, as a sentence", \.words)
        Text("place", "the file that it is about", \.place)
        Text("line", "the line of the file", \.line)
        OptionalText("reason", "the answer", \.reason)
        OptionalText("by", "who gave it", \.by)
    }

    init(_ question: DataQuality.Question, reason: String? = nil, by: String? = nil) {
        words = Page.capitalised(question.words) + "."
        place = question.place
        line = String(question.line)
        self.reason = reason
        self.by = by
    }
}

/// How easily a text can be read.
struct ReadingEaseRow: TemplateModel {
    let title: String
    let address: String
    let score: String
    let name: String
    let words: String

    static let fields = Fields<ReadingEaseRow>("How easily a text can be read") {
        Text("title", "the page's title", \.title)
        Link("address", "link to the page", \.address)
        Text("score", "the Flesch reading ease, from 0 (very hard) to 100 (very easy)", \.score)
        Text("name", "the same in a word", \.name)
        Text("words", "how many words it was worked out from", \.words)
    }
}

extension Page {
    /// The narrative of each page, the hardest to read first.
    func readingEase() -> [ReadingEaseRow] {
        let content = site.content
        var texts = [(title: String, address: String, text: String)]()
        for priority in content.priorities {
            let updates = (site.snapshot.standings[priority.id] ?? []).compactMap(\.update)
            let parts =
                [priority.vision.plainText, priority.narrative.plainText]
                + updates.flatMap { [$0.progress.plainText, $0.impact?.plainText ?? ""] }
            let text = parts.joined(separator: " ")
            texts.append((priority.title.value, SiteMap.priority(priority.id), text))
        }
        texts += site.caseStudies.map {
            ($0.study.title.value, SiteMap.caseStudy($0.study.id.value), $0.study.body.plainText)
        }
        texts += content.reports.map { ($0.title.value, SiteMap.report($0.id), $0.body.plainText) }
        texts += content.pages.map { ($0.title.value, SiteMap.furtherPage($0.id), $0.body.plainText) }
        let measured = texts.compactMap { entry in ReadingEase(entry.text).map { (entry: entry, ease: $0) } }
        return measured.sorted { ($0.ease.score, $0.entry.title) < ($1.ease.score, $1.entry.title) }.map {
            entry,
            ease in
            ReadingEaseRow(
                title: entry.title,
                address: address(of: entry.address),
                score: String(ease.score),
                name: ease.name,
                words: String(ease.words)
            )
        }
    }
}
