internal import Declarations
internal import Diagnostics
internal import Measures
internal import Model

extension MeasureToldAndNow.Told: DataThing {
    static let data = DataDeclaration<MeasureToldAndNow.Told>("told", "What members were told of a measure") {
        DataText("report", \.report, "The id of the report that told it")
        DataText("period", optional: \.period?.canonical, "The period of the latest reading")
        DataNumber("value", optional: \.value?.doubleValue, "The figure")
        DataText("text", optional: \.text, "As it was printed")
        DataWord("rating", \.rating, "The rating")
        DataPart("target", \.target, "The target that was in force")
    }
}

extension MeasureToldAndNow.Now: DataThing {
    static let data = DataDeclaration<MeasureToldAndNow.Now>("now", "What this report says of a measure") {
        DataText("period", \.period.canonical, "The period of the latest reading, or the one that is due")
        DataNumber("value", optional: \.value?.doubleValue, "The figure")
        DataText("text", optional: \.text, "As it is printed, or why there is none")
        DataWord("rating", \.rating, "The rating")
    }
}

extension MeasureToldAndNow.SinceTold: DataThing {
    static let data = DataDeclaration<MeasureToldAndNow.SinceTold>(
        "since told",
        "The difference between what was told and what is now"
    ) {
        DataNumber("change", \.change.doubleValue, "By how much, with its sign")
        DataWord("verdict", optional: \.verdict, "Whether that is good; absent where the two are not comparable")
        DataYesNo(
            "withinUsual",
            optional: { $0.verdict == nil ? nil : $0.isWithinUsual },
            "Whether it is no larger than the measure's usual step"
        )
    }
}

/// A measure that members were told of and that is no longer reported.
struct AbsentMeasureData: DataThing {
    let measure: MeasureToldAndNow

    static func all(_ site: SiteContext) -> [AbsentMeasureData] {
        site.snapshot.toldAndNow.noLongerReported.map(AbsentMeasureData.init)
    }

    static let data = DataDeclaration<AbsentMeasureData>("absent kpi", "A measure that is no longer reported") {
        DataText("id", \.measure.id, "Its id")
        DataText("priority", \.measure.priority, "The id of the priority that it belonged to")
        DataText("title", \.measure.title, "What it measured")
        DataWord("state", \.measure.state, "Always `no-longer-reported`")
        DataPart("told", optional: \.measure.told, "What members were told last")
    }
}

extension MilestoneToldAndNow.Told: DataThing {
    static let data = DataDeclaration<MilestoneToldAndNow.Told>(
        "milestone told",
        "What members were told of a milestone"
    ) {
        DataText("report", \.report, "The id of the report that told it")
        DataWord(
            "status",
            \.status,
            otherwise: MilestoneStanding.notReported,
            "The status; `not-reported` where nobody had reported on it"
        )
        DataWord("rating", optional: \.rating, "The rating")
        DataDay("due", \.entry.due, "The due date")
        DataWord(
            "forecast",
            optional: { told in told.due.flatMap { due in told.forecast?.outlook(due: due) } },
            "Whether it was expected to be done by its date"
        )
    }
}

/// A milestone that members were told of and that is no longer there.
struct DroppedMilestoneData: DataThing {
    let milestone: MilestoneToldAndNow

    static func all(_ site: SiteContext) -> [DroppedMilestoneData] {
        site.snapshot.toldAndNow.dropped.map(DroppedMilestoneData.init)
    }

    static let data = DataDeclaration<DroppedMilestoneData>("dropped milestone", "A milestone that is no longer there")
    {
        DataText("id", \.milestone.id, "Its id")
        DataText("priority", \.milestone.priority, "The id of the priority that it belonged to")
        DataText("title", \.milestone.title, "What was agreed")
        DataWord("state", \.milestone.state, "Always `dropped`")
        DataPart("told", optional: \.milestone.told, "What members were told last")
    }
}
