internal import Declarations
internal import Diagnostics
internal import Measures
internal import Model

/// An inspection finding or another duty, and how it is answered.
struct ObligationData: DataThing {
    let obligation: Obligation
    let standing: ObligationStanding

    static func all(_ site: SiteContext) -> [ObligationData] {
        zip(site.snapshot.knownObligations, site.snapshot.obligationStandings).map(ObligationData.init)
    }

    static let data = DataDeclaration<ObligationData>("obligation", "A duty, and how it is answered") {
        DataWord("standing", \.standing.word, "How it is answered")
        DataWord("told", optional: \.standing.told, "How members were last told that it was answered")
        DataTexts("milestones", \.standing.milestones, "The ids of the milestones that answer it")
        DataTexts("kpis", \.standing.measures, "The ids of the measures that answer it")
        DataOfContent(\.obligation)
    }
}

/// What may go wrong, with its score.
struct RiskData: DataThing {
    let risk: Risk

    static let data = DataDeclaration<RiskData>("risk", "Something that may go wrong") {
        DataCount("score", \.risk.score, "Likelihood times impact, from 1 to 25")
        DataText("movement", optional: \.risk.movement?.rawValue, "How the score has moved: higher, lower or same")
        DataText(
            "page",
            { SiteMap.risks + "#" + SiteMap.anchor(.risk, $0.risk.id.value) },
            "The address of its place on a page, from the top of the site"
        )
        DataOfContent(\.risk)
    }
}

/// A case study.
struct CaseStudyData: DataThing {
    let priority: Priority
    let study: CaseStudy

    static func all(_ site: SiteContext) -> [CaseStudyData] {
        site.caseStudies.map { CaseStudyData(priority: $0.priority, study: $0.study) }
    }

    static let data = DataDeclaration<CaseStudyData>("case study", "A case study") {
        DataText("id", \.study.id.value, "Its id")
        DataText("priority", \.priority.id, "The id of its priority")
        DataText("page", { SiteMap.caseStudy($0.study.id.value) }, "The address of its page, from the top of the site")
        DataOfContent(\.study)
    }
}

/// What a meeting asked for, as it was known at the report's date.
struct ActionData: DataThing {
    let action: Action
    let asAt: Day

    static func all(_ site: SiteContext) -> [ActionData] {
        site.snapshot.knownActions.map { ActionData(action: $0, asAt: site.snapshot.asAt) }
    }

    static let data = DataDeclaration<ActionData>("action", "What a meeting asked for, as at the report's date") {
        DataYesNo("overdue", { $0.action.isOverdue(asAt: $0.asAt) }, "Whether it is open past its date")
        DataText(
            "page",
            { SiteMap.actions + "#" + SiteMap.anchor(.action, $0.action.id.value) },
            "The address of its place on a page, from the top of the site"
        )
        DataOfContent(\.action)
    }
}

/// A meeting of the committee.
struct MeetingData: DataThing {
    let meeting: Meeting

    static let data = DataDeclaration<MeetingData>("meeting", "A meeting of the committee") {
        DataText("id", \.meeting.id, "Its id")
        DataText("page", { SiteMap.meeting($0.meeting.id) }, "The address of its page, from the top of the site")
        DataOfContent(\.meeting)
    }
}

/// A table of figures that are not measures.
struct TableData: DataThing {
    let table: DataTable

    static let data = DataDeclaration<TableData>("table", "A table of figures that are not measures") {
        DataText("id", \.table.id, "Its id")
        DataText(
            "page",
            { SiteMap.tables + "#" + SiteMap.anchor(.table, $0.table.id) },
            "The address of its place on a page, from the top of the site"
        )
        DataText("data", { SiteMap.tableData($0.table.id) }, "The address of its figures as CSV")
        DataOfContent(\.table.details)
    }
}

/// Something that the committee means to look at.
struct WorkProgrammeData: DataThing {
    let item: WorkProgrammeItem

    static let data = DataDeclaration<WorkProgrammeData>(
        "work programme item",
        "Something that the committee means to look at"
    ) {
        DataOfContent(\.item)
    }
}

/// A further page of the site.
struct FurtherPageData: DataThing {
    let page: FurtherPage

    static let data = DataDeclaration<FurtherPageData>("page", "A further page of the site") {
        DataText("id", \.page.id, "Its id")
        DataText("page", { SiteMap.furtherPage($0.page.id) }, "Its address, from the top of the site")
        DataOfContent(\.page)
    }
}

/// A term or an abbreviation.
struct TermData: DataThing {
    let entry: GlossaryEntry

    static let data = DataDeclaration<TermData>("term", "A term or an abbreviation") {
        DataOfContent(\.entry)
    }
}
