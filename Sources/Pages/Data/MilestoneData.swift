internal import Declarations
internal import Diagnostics
internal import Measures
internal import Model

/// A milestone as it stands, with what members were told of it.
struct MilestoneData: DataThing {
    let standing: MilestoneStanding
    let toldAndNow: MilestoneToldAndNow
    let promises: [PromiseData]

    var milestone: Milestone { standing.milestone }

    static func all(_ site: SiteContext) -> [MilestoneData] {
        site.snapshot.toldAndNow.milestones.compactMap { entry in
            entry.standing.map { standing in
                let promises = site.snapshot.promises(of: [standing]).map(PromiseData.init)
                return MilestoneData(standing: standing, toldAndNow: entry, promises: promises)
            }
        }
    }

    private var forecast: ForecastData? {
        standing.forecast.map { ForecastData(forecast: $0, due: milestone.dueDay) }
    }

    private var address: String {
        SiteMap.priority(standing.priority) + "#" + SiteMap.anchor(.milestone, milestone.id.value)
    }

    static let data = DataDeclaration<MilestoneData>("milestone", "A milestone as at the report's date") {
        DataText("id", \.milestone.id.value, "Its id")
        DataText("priority", \.standing.priority, "The id of its priority")
        DataText("year", \.milestone.year.value.text, "The plan year that it was agreed for")
        DataText("title", \.milestone.title.value, "What was agreed, in a line")
        DataDay("due", \.milestone.dueDay.iso, "The last day by which it is to be done")
        DataWord(
            "status",
            \.standing.status,
            otherwise: MilestoneStanding.notReported,
            "The status last reported; `not-reported` where nobody has reported on it yet"
        )
        DataWord("rating", \.standing.rating, "The rating that follows")
        DataYesNo("overdue", \.standing.isOverdue, "Whether its date was reached or moved, and it is not done")
        DataText("page", \.address, "The address of its place on a page, from the top of the site")
        DataWord("state", \.toldAndNow.state, "Whether this report says something about it")
        DataPart("forecast", optional: \.forecast, "Whether it will be done by its date, until it is done")
        DataPart("told", optional: \.toldAndNow.told, "What members were told last")
        DataParts("promises", \.promises, "What was promised in numbers, and what was reached")
        DataOfContent(\.milestone)
        DataOfContent(optional: \.standing.update)
    }
}

/// What is expected of a milestone.
struct ForecastData: DataThing {
    let forecast: Forecast
    let due: Day

    static let data = DataDeclaration<ForecastData>("forecast", "What is expected of a milestone") {
        DataWord("word", { $0.forecast.outlook(due: $0.due) }, "Whether it will be done by its date")
        DataDay(
            "date",
            optional: \.forecast.day?.iso,
            "The date by which it is expected to be done, where one is given"
        )
    }
}

/// A number that was promised, and what was reached.
struct PromiseData: DataThing {
    let standing: PromiseStanding

    static let data = DataDeclaration<PromiseData>("promise", "A number that was promised, and what was reached") {
        DataText("what", \.standing.promise.what.value, "What was promised")
        DataText("promised", \.standing.promise.text, "The number, with what it counts")
        DataText("by", \.standing.promise.by.value.iso, "By when")
        DataText("measure", optional: \.standing.promise.measure?.value.id, "The id of the measure that follows it")
        DataText("reached", optional: \.standing.reached?.text, "The figure that was reached")
        DataText("period", optional: \.standing.reached?.period.canonical, "The period of that figure")
        DataWord("state", \.standing.state, "Whether it was kept")
    }
}
