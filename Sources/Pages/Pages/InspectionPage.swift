internal import Diagnostics
internal import Markdown
internal import Model
internal import Templates

/// One inspection or other source of duties: what it asked for, what it found to be good, and how each finding is
/// answered.
struct InspectionPage: TemplateModel {
    let frame: Frame
    let title: String
    let summary: String
    let findings: [ObligationRow]
    let strengths: [ObligationRow]
    var hasStrengths: Bool { !strengths.isEmpty }

    static let fields = Fields<InspectionPage>("The page of one inspection, or of another source of duties") {
        One("frame", "what stands around the content", \.frame)
        Text("title", "who found or imposed it, and when", \.title)
        Text("summary", "how many findings there are and how they are answered, in a sentence", \.summary)
        List("findings", "what has to be answered, what is not answered first", \.findings)
        List("strengths", "what was found to be good", \.strengths)
        YesNo("hasStrengths", "whether anything was", \.hasStrengths)
    }

    static let kind = PageKind<InspectionPage>(
        "inspection",
        below: ObligationsPage.kind.link,
        each: { Inspection.all($0.snapshot.knownObligations) },
        entry: { inspection in
            PageEntry(
                SiteMap.inspection(inspection.id),
                inspection.source,
                description: "What was found, who has to answer it, and how it is answered."
            )
        },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame, _ inspection: Inspection) -> InspectionPage {
        let ids = Set(inspection.obligations)
        let rows = page.obligationRows { ids.contains($0.id.value) }
        let asking = Set(rows.filter(\.asksForAnswer).map(\.id))
        let standings = page.site.snapshot.obligationStandings.filter { asking.contains($0.id) }
        return InspectionPage(
            frame: frame,
            title: inspection.source,
            summary: InspectionPhrases.summary(standings.map(\.word)),
            findings: rows.filter(\.asksForAnswer),
            strengths: rows.filter { !$0.asksForAnswer }
        )
    }
}

/// What one inspection or other source asked for.
struct Inspection: Sendable {
    /// Its id: the words of its source.
    let id: String
    /// Who found or imposed it, and when.
    let source: String
    /// The ids of its obligations, in the order written.
    let obligations: [String]

    /// Every source that obligations name, in the order of the first of each.
    static func all(_ known: [Obligation]) -> [Inspection] {
        var sources = [String]()
        var obligations = [String: [String]]()
        for obligation in known {
            let source = obligation.source.value
            if obligations[source] == nil { sources.append(source) }
            obligations[source, default: []].append(obligation.id.value)
        }
        var used = Set<String>()
        return sources.map { source in
            let id = Slug.free(Slug.make(from: source), isUsed: used.contains)
            used.insert(id)
            return Inspection(id: id, source: source, obligations: obligations[source] ?? [])
        }
    }
}
