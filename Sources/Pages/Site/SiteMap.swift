internal import Diagnostics
internal import Measures
internal import Model

/// Where everything is: the addresses of all pages and of what stands on them, from the top of the site.
struct SiteMap: Sendable {
    /// What a reference leads to.
    struct Destination: Sendable {
        /// The page.
        let page: String
        /// The place on the page.
        let anchor: String?
        /// The title.
        let title: String

        /// The page with the place.
        var address: String { anchor.map { page + "#" + $0 } ?? page }
    }

    static let home = "index.html"
    static let brief = "brief.html"
    static let priorities = "priorities/index.html"
    static let milestones = "milestones.html"
    static let scorecard = "scorecard.html"
    static let changes = "since-last-report.html"
    static let enquiry = "lines-of-enquiry.html"
    static let caseStudies = "case-studies/index.html"
    static let reports = "reports/index.html"
    static let meetings = "meetings/index.html"
    static let actions = "actions.html"
    static let asked = "asked-and-promised.html"
    static let obligations = "obligations.html"
    static let risks = "risks.html"
    static let furtherPages = "pages/index.html"
    static let ratings = "ratings.html"
    static let glossary = "glossary.html"
    static let dataQuality = "data-quality.html"
    static let accessibility = "accessibility.html"
    static let design = "design.html"
    static let search = "search.html"
    static let notFound = "404.html"
    static let everything = "report.html"
    static let workProgramme = "work-programme.html"
    static let tables = "tables/index.html"
    static let data = "data/report.json"
    static let dataSchema = "data/report.schema.json"
    static let scorecardData = "data/scorecard.csv"
    static let searchIndex = "data/search-index.js"
    static let assets = "assets/"
    static let tableScript = "assets/tables.js"
    static let siteStyleSheet = "assets/site.css"

    /// The logo keeps its ending, by which a web host knows what it is.
    static func logo(_ file: String) -> String { "assets/logo." + (file.split(separator: ".").last ?? "svg") }
    static func priority(_ id: String) -> String { "priorities/\(id).html" }
    static func measure(_ id: String) -> String { "kpis/\(id).html" }
    static func measureData(_ id: String) -> String { "data/kpis/\(id).csv" }
    static func measureMetadata(_ id: String) -> String { "data/kpis/\(id).csv-metadata.json" }
    static func tableData(_ id: String) -> String { "data/tables/\(id).csv" }
    static func tableMetadata(_ id: String) -> String { "data/tables/\(id).csv-metadata.json" }
    static func caseStudy(_ id: String) -> String { "case-studies/\(id).html" }
    static func report(_ id: String) -> String { "reports/\(id).html" }
    static func inspection(_ id: String) -> String { "obligations/\(id).html" }
    static func meeting(_ id: String) -> String { "meetings/\(id).html" }
    static func furtherPage(_ id: String) -> String { "pages/\(id).html" }

    /// The place of a milestone and the like, on whichever page it stands.
    static func anchor(_ kind: Reference.Kind, _ id: String) -> String { "\(kind.rawValue)-\(id)" }

    private var destinations: [Reference: Destination] = [:]

    init(_ snapshot: Snapshot) {
        let content = snapshot.content
        let knownMilestones = Set(snapshot.allStandings.map(\.milestone.id.value))
        let knownMeasures = Set(snapshot.allMeasures.map(\.id))
        for priority in content.priorities {
            let page = Self.priority(priority.id)
            add(.priority, priority.id, page: page, title: priority.title.value)
            for milestone in priority.milestones {
                let id = milestone.id.value
                // Where the site is about an earlier report, a later one may speak of what is not on its pages.
                let anchor = knownMilestones.contains(id) ? Self.anchor(.milestone, id) : nil
                add(.milestone, id, page: page, anchor: anchor, title: milestone.title.value)
            }
            for measure in priority.measures {
                let id = measure.id.value
                // A link to its chart or to its readings leads to the page that has both.
                for kind in [Reference.Kind.kpi, .chart, .table] {
                    add(
                        kind,
                        id,
                        page: knownMeasures.contains(id) ? Self.measure(id) : page,
                        title: measure.title.value
                    )
                }
            }
            for study in priority.caseStudies {
                add(.case, study.id.value, page: Self.caseStudy(study.id.value), title: study.title.value)
            }
        }
        for report in content.reports {
            for kind in [Reference.Kind.report, .audit] {
                add(kind, report.id, page: Self.report(report.id), title: report.title.value)
            }
        }
        for meeting in content.meetings {
            add(.meeting, meeting.id, page: Self.meeting(meeting.id), title: meeting.title.value)
            for question in meeting.questions {
                let id = question.id.value
                let title = ActionPagePhrases.question(id)
                add(.question, id, page: Self.meeting(meeting.id), anchor: Self.anchor(.question, id), title: title)
            }
        }
        for page in content.pages {
            add(.page, page.id, page: Self.furtherPage(page.id), title: page.title.value)
        }
        for action in content.actions {
            let id = action.id.value
            let title = ActionPagePhrases.name(action)
            add(.action, id, page: Self.actions, anchor: Self.anchor(.action, id), title: title)
        }
        for table in content.tables where snapshot.isKnown(since: table.report?.value) {
            let anchor = Self.anchor(.table, table.id)
            add(.table, table.id, page: Self.tables, anchor: anchor, title: table.caption.value)
        }
        for risk in content.risks {
            let id = risk.id.value
            add(.risk, id, page: Self.risks, anchor: Self.anchor(.risk, id), title: risk.title.value)
        }
        let knownObligations = Set(snapshot.obligationStandings.map(\.id))
        for obligation in content.obligations {
            let id = obligation.id.value
            let anchor = knownObligations.contains(id) ? Self.anchor(.obligation, id) : nil
            for kind in [Reference.Kind.obligation, .audit] {
                add(kind, id, page: Self.obligations, anchor: anchor, title: obligation.title.value)
            }
        }
    }

    private mutating func add(
        _ kind: Reference.Kind,
        _ id: String,
        page: String,
        anchor: String? = nil,
        title: String
    ) {
        destinations[Reference(kind, id)] = Destination(page: page, anchor: anchor, title: title)
    }

    /// Where a reference leads; the period of a reading does not matter.
    func destination(of reference: Reference) -> Destination? {
        destinations[Reference(reference.kind, reference.id)]
    }
}
