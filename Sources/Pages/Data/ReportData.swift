package import Declarations
internal import Diagnostics
internal import Measures
internal import Model

/// The whole report for machines, `data/report.json`, and its JSON Schema beside it.
///
/// Its shape is a contract: others read it. It only grows, and `schema` says which shape it has. What it is made of is
/// said in the declarations in this folder and in those of the content.
package enum ReportData {
    /// The version of the shape.
    static let version = 2

    /// The data as JSON, the same bytes for the same content.
    static func json(_ site: SiteContext) throws -> [UInt8] {
        try StableJSON.text(SiteContext.data.value(of: site))
    }

    /// The schema as JSON.
    static func schema() throws -> [UInt8] {
        try StableJSON.text(DataSchema.schema(of: description, title: SiteMap.data))
    }

    /// What it is made of, for the documentation.
    package static var description: DataDescription { SiteContext.data.description }
}

extension SiteContext: DataThing {
    static let data = DataDeclaration<SiteContext>("the document", "The whole report as at its date") {
        DataCount("schema", always: ReportData.version, "The version of the shape")
        DataPart("about", { PlanData(settings: $0.settings) }, "Whose plan it is")
        DataPart("report", { ReportFacts(report: $0.report) }, "The report that the site is about")
        DataPart("plan", \.snapshot.planStanding, "How the plan as a whole is doing")
        DataParts("priorities", PriorityData.all, "The priorities, in order")
        DataParts("kpis", MeasureData.all, "The measures, in order")
        DataParts(
            "absentKpis",
            AbsentMeasureData.all,
            "Measures that members were told of and that are no longer reported"
        )
        DataParts("milestones", MilestoneData.all, "The milestones, in order")
        DataParts(
            "droppedMilestones",
            DroppedMilestoneData.all,
            "Milestones that members were told of and that are gone"
        )
        DataParts("caseStudies", CaseStudyData.all, "The case studies")
        DataParts("actions", ActionData.all, "What meetings asked for")
        DataParts(
            "questions",
            { $0.linesOfEnquiry.map(QuestionData.init) },
            "The questions that the record gives reason to ask"
        )
        DataParts("linesOfEnquiry", \.linesOfEnquiry, "The same questions, as version 1 has them")
        DataParts("changes", ChangeData.all, "What is different since the last published report")
        DataParts("obligations", ObligationData.all, "Inspection findings and other duties")
        DataParts("risks", { $0.content.risks.map(RiskData.init) }, "What may go wrong")
        DataParts("meetings", { $0.content.meetings.map(MeetingData.init) }, "The committee's meetings")
        DataParts("tables", { $0.tables.map(TableData.init) }, "Tables of figures that are not measures")
        DataParts(
            "workProgramme",
            { $0.content.workProgramme.map(WorkProgrammeData.init) },
            "What the committee means to look at"
        )
        DataParts("pages", { $0.content.pages.map(FurtherPageData.init) }, "Further pages")
        DataParts("glossary", { $0.content.glossary.map(TermData.init) }, "Terms and abbreviations")
    }
}

/// Whose plan it is.
struct PlanData: DataThing {
    let settings: SiteSettings

    static let data = DataDeclaration<PlanData>("about", "Whose plan it is") {
        DataText("authority", \.settings.authority.value, "The council")
        DataText("committee", \.settings.committee.value, "Who receives the reports")
        DataOfContent(\.settings.plan)
    }
}

/// The report that the site is about.
struct ReportFacts: DataThing {
    let report: Report

    static let data = DataDeclaration<ReportFacts>("report", "The report that the site is about") {
        DataText("id", \.report.id, "Its id")
        DataDay("asAt", \.report.asAt.value.iso, "\"Today\" for everything in it")
        DataYesNo("draft", { $0.report.state.value == .draft }, "Whether it is still a draft")
        DataOfContent(\.report)
    }
}
