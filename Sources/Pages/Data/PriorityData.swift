internal import Declarations
internal import Diagnostics
internal import Measures
internal import Model

/// A priority and how it is doing.
struct PriorityData: DataThing {
    let priority: Priority
    let standing: PriorityStanding

    static func all(_ site: SiteContext) -> [PriorityData] {
        zip(site.content.priorities, site.snapshot.priorityStandings).map(PriorityData.init)
    }

    static let data = DataDeclaration<PriorityData>("priority", "A priority and how it is doing") {
        DataText("id", \.priority.id, "Its id")
        DataCount("number", \.priority.number.value, "Its number in the plan")
        DataText("title", \.priority.title.value, "Its title")
        DataText("page", { SiteMap.priority($0.priority.id) }, "The address of its page, from the top of the site")
        DataWord("rating", \.standing.overall, "The same as `overall`, as version 1 has it")
        DataText("reason", \.standing.sentence, "The overall word with the counts that it comes from")
        DataKeysOf(\.standing)
        DataOfContent(\.priority)
    }
}

extension PriorityStanding: DataThing {
    static let data = DataDeclaration<PriorityStanding>(
        "standing",
        "How a priority, or the plan as a whole, is doing"
    ) {
        DataWord("overall", \.overall, "The worse of `delivery` and `results`")
        DataWord("told", optional: \.told, "The overall word that members were told last")
        DataPart("judgement", optional: \.judgement, "The lead officer's judgement, where it differs")
        DataPart("delivery", \.delivery, "What is delivered")
        DataPart("results", \.results, "What is achieved")
        DataPart("known", \.known, "What is known")
    }
}

extension LeadJudgement: DataThing {
    static let data = DataDeclaration<LeadJudgement>(
        "judgement",
        "A lead officer's judgement, which stands beside the computed one"
    ) {
        DataWord("level", \.level, "What the lead officer makes of it")
        DataText("reason", \.reason, "Why")
        DataText("by", \.by, "Who judged, by role")
    }
}

extension Delivery: DataThing {
    static let data = DataDeclaration<Delivery>("delivery", "What is delivered, in counts of milestones") {
        DataWord("level", \.course, otherwise: nothingDue, "What it comes to")
        DataCount("due", \.due, "How many are due by now")
        DataCount("done", \.done, "How many of those are done")
        DataCount("missed", \.missed, "How many of those are missed")
        DataCount("silent", \.silent, "How many of those the report says nothing about")
        DataCount("toCome", \.toCome, "How many are to come")
        DataCount("atRisk", \.atRisk, "How many of those to come are at risk")
        DataCount("toComeSilent", \.toComeSilent, "How many of those to come the report says nothing about")
    }
}

extension Results: DataThing {
    static let data = DataDeclaration<Results>("results", "What is achieved, in counts of measures") {
        DataWord("level", \.course, otherwise: nothingRated, "What it comes to")
        DataCount("rated", \.rated, "How many have a target and a figure")
        DataCount("on", \.on, "How many of those are on target")
        DataCount("near", \.near, "How many of those are near it")
        DataCount("off", \.off, "How many of those are off it")
        DataCount("unknown", \.unknown, "How many have or had a target, and no figure")
        DataCount("worse", \.worse, "How many got worse since members were told")
    }
}

extension Known: DataThing {
    static let data = DataDeclaration<Known>("known", "What is known, in counts") {
        DataCount("measures", \.measures, "How many measures there are")
        DataCount("withFigure", \.withFigure, "How many have a current figure")
        DataCount("withTarget", \.withTarget, "How many have a target")
        DataCount("withOwner", \.withOwner, "How many have an owner")
        DataCount("milestones", \.milestones, "How many milestones there are")
        DataCount("reported", \.reported, "How many of those were reported on")
    }
}
