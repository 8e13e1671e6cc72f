internal import Diagnostics
internal import Measures
internal import Markdown
internal import Model
internal import Templates

/// The design of the site, shown with the site's own content: what the parts are, and when to use which.
struct DesignPage: TemplateModel {
    let frame: Frame
    let colours: [ColourSample]
    let ratings: [RatingTag]
    let measureRatings: [MeasureRatingTag]
    let priorities: [PriorityCard]
    let measures: [MeasureRow]
    let chart: ChartFigure?
    let milestone: MilestoneEntry?
    let caseStudies: [CaseStudyCard]
    let feedback: CaseStudyPart?
    let facts: [KeyFact]

    static let fields = Fields<DesignPage>("The design of the site, shown with its own content") {
        One("frame", "what stands around the content", \.frame)
        List("colours", "the site's own colours, with the contrast of the text on them", \.colours)
        List("ratings", "the ratings of milestones", \.ratings)
        List("kpiRatings", "the ratings of KPIs", \.measureRatings)
        List("priorities", "the first two priorities", \.priorities)
        List("kpis", "the first few KPIs", \.measures)
        OptionalOne("chart", "the chart of the first KPI that has one", \.chart)
        OptionalOne("milestone", "the first milestone that has been reported on", \.milestone)
        List("caseStudies", "the first two case studies", \.caseStudies)
        OptionalOne("feedback", "the first feedback of a case study", \.feedback)
        List("facts", "the first facts of the cover report", \.facts)
    }

    /// How many of a kind are enough to see what it looks like.
    private static let shown = 3

    static let kind = PageKind<DesignPage>(
        "design",
        at: SiteMap.design,
        title: "How this site is designed",
        description: "The colours, type and parts of this site, and when to use which.",
        below: FurtherPagesPage.kind.link,
        in: [.furtherPages],
        isFound: false,
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> DesignPage {
        let site = page.site
        let priorities = page.priorityCards().prefix(2)
        let measures = site.content.priorities.flatMap { page.measureRows(of: $0) }.prefix(Self.shown)
        let charts = site.measures.lazy.compactMap { ChartFigure($0, on: page.links) }
        let reported = site.snapshot.allStandings.first { $0.update != nil }
        let milestone = reported.map { page.entry(for: $0, headingLevel: 4) }
        let studies = site.caseStudies.prefix(2)
        let cards = studies.flatMap { page.cards(for: [$0.study], of: $0.priority) }
        let withFeedback = site.caseStudies.first { $0.study.parts.contains { $0.part == .feedback } }
        let feedback = withFeedback.flatMap { entry in
            page.parts(of: entry.study, headingLevel: 4).first { $0.isFeedback }
        }
        return DesignPage(
            frame: frame,
            colours: ColourSample.samples(of: site.settings),
            ratings: MilestoneRating.allCases.map { RatingTag($0, scheme: site.settings.milestoneRatings) },
            measureRatings: Rating.allCases.map(MeasureRatingTag.init),
            priorities: Array(priorities),
            measures: Array(measures),
            chart: charts.first,
            milestone: milestone,
            caseStudies: cards,
            feedback: feedback,
            facts: Array(page.coverSheet(of: site.report).prefix(Self.shown + 2))
        )
    }
}

/// A colour of the site's own with the contrast of the text that stands on it.
struct ColourSample: TemplateModel {
    let id: String
    let name: String
    let value: String
    let text: String
    let contrast: String

    static let fields = Fields<ColourSample>("A colour of the site's own") {
        Text("id", "brand, red, amber, amber-e, green or planned, for the style sheet", \.id)
        Text("name", "what it is for", \.name)
        Text("value", "the colour as #rrggbb", \.value)
        Text("text", "the colour of text on it as #rrggbb", \.text)
        Text("contrast", "the contrast ratio of the two, for example 8.6", \.contrast)
    }

    init(_ id: String, _ name: String, _ colour: Colour) {
        self.id = id
        self.name = name
        value = colour.text
        text = colour.readableText.text
        // Cut, not rounded: 4.49 is not enough and must not be shown as 4.5.
        let tenths = Int(colour.contrast(with: colour.readableText) * 10)
        contrast = "\(tenths / 10).\(tenths % 10)"
    }

    static func samples(of settings: SiteSettings) -> [ColourSample] {
        let brand = ColourSample("brand", ReportPhrases.brand, settings.colours?.brand?.value ?? SiteStyle.defaultBrand)
        return [brand]
            + MilestoneRating.allCases.map { rating in
                let style = settings.milestoneRatings[rating]
                return ColourSample(rating.rawValue, style.name, Colour(style.colour))
            }
    }
}
