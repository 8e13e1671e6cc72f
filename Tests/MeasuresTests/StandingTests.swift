import Figures
import MeasureSupport
import Measures
import Testing

@Suite("Standing as at a day")
struct StandingTests {
    private let july = day("2023-07-31")

    @Test("The sentence says the rating and its reason")
    func saysOffTarget() {
        let caseloads = makeMeasure(["50.5%", "47.3%", "52.0%"], better: .lower, target: "5.0%")
        #expect(
            caseloads.standing(asAt: july).sentence
                == "Off target: 52.0% against 5.0% or lower; worse by 4.7 points since June."
        )
    }

    @Test("Each kind of standing has its sentence")
    func saysTheOthers() {
        let reviews = makeMeasure(["99.1%", "100.0%", "99.5%"], target: "95.0%")
        #expect(
            reviews.standing(asAt: july).sentence
                == "On target: 99.5% against 95.0% or higher; worse by 0.5 points since June."
        )
        let places = makeMeasure(["57", "57", "55"], unit: .count, better: .lower, target: "50")
        #expect(places.standing(asAt: july).sentence == "Near target: 55 against 50 or lower; better by 2 since June.")
        let caseload = makeMeasure(["466", "527", "749"], unit: .count, better: .monitor, target: "Monitor")
        #expect(caseload.standing(asAt: july).sentence == "No target: 749, monitored; up by 222 since June.")
        let leavers = makeMeasure(["256", "255", "255"], unit: .count, better: .monitor, target: "Monitor")
        #expect(leavers.standing(asAt: july).sentence == "No target: 255, monitored; level since June.")
        let sickness = makeMeasure(["9.43", "9.99", "11.06"], unit: .days, better: .lower, target: "7.00")
        #expect(
            sickness.standing(asAt: july).sentence
                == "Off target: 11.06 days against 7.00 or lower; worse by 1.07 days since June."
        )
        let unset = makeMeasure(["14/24", "9/24", "20/24"], target: "TBC")
        #expect(
            unset.standing(asAt: july).sentence
                == "No target: 83.3% (20 of 24), target to be confirmed; better by 45.8 points since June."
        )
        #expect(
            makeMeasure([nil, nil, "83%"], target: "90%").standing(asAt: july).sentence
                == "Near target: 83% against 90% or higher."
        )
    }

    @Test("A figure that may still change is said to be so, wherever the sentence stands")
    func saysProvisional() {
        let missing = makeMeasure(["11", "12", "13 [p]"], unit: .count, better: .lower, target: "7")
        #expect(
            missing.standing(asAt: july).sentence
                == "Off target: 13 (provisional) against 7 or lower; worse by 1 since June."
        )
    }

    @Test("Without a reading in the current period there is no data, with the last known reading and its age")
    func saysNoData() throws {
        let audits = makeMeasure(["58%", "66%", "Due early September"])
        let standing = audits.standing(asAt: july)
        #expect(standing.rating == .noData)
        #expect(standing.lastKnown?.age == 1)
        #expect(
            standing.sentence
                == "No data for July 2023: Due early September; last known 66% in June 2023, 1 month before."
        )
        // The arrow is that of the readings there are.
        #expect(standing.direction?.arrow == .up)
        #expect(
            audits.standing(asAt: day("2023-09-15")).sentence.hasSuffix("last known 66% in June 2023, 2 months before.")
        )
        #expect(makeMeasure([]).standing(asAt: july).sentence == "No data for July 2023; no reading yet.")
    }

    @Test("A reading counts once its period has ended")
    func countsEndedPeriods() {
        let measure = makeMeasure(["10%", "20%", "30%"])
        #expect(measure.currentReading(asAt: day("2023-06-30"))?.text == "20%")
        #expect(measure.currentReading(asAt: day("2023-06-29"))?.text == "10%")
        #expect(measure.lastKnown(asAt: day("2023-06-29"))?.reading.text == "10%")
        #expect(measure.lastKnown(asAt: day("2023-05-30")) == nil)
        #expect(measure.direction(asAt: day("2023-05-31")) == nil)
        #expect(measure.readings(asAt: day("2024-01-01")).count == 3)
    }

    @Test("A file that nobody has added to does not make an old figure current")
    func doesNotAge() {
        let measure = makeMeasure(["10%", "20%", "30%"])
        #expect(measure.rating(asAt: july) == .offTarget)
        #expect(measure.rating(asAt: day("2023-08-31")) == .noData)
        #expect(measure.standing(asAt: day("2023-08-31")).lastKnown?.age == 1)
    }

    @Test("An academic year is current only after August")
    func waitsForAcademicYears() {
        let exclusions = makeMeasure(["15", "7"], from: "AY2023-24", unit: .count, better: .lower, target: "Monitor")
        #expect(exclusions.currentReading(asAt: day("2025-03-31"))?.text == "15")
        #expect(exclusions.currentReading(asAt: day("2025-08-31"))?.text == "7")
    }

    @Test("A relative target is judged by the reading a year before")
    func ratesRelativeTargets() {
        let starts = makeMeasure(["100", "104"], from: "2022-23", unit: .count, target: "+5%")
        let standing = starts.standing(asAt: day("2024-03-31"))
        #expect(standing.rating == .nearTarget)
        #expect(standing.sentence == "Near target: 104 against 105 or higher; better by 4 since 2022-23.")
        #expect(
            starts.standing(asAt: day("2023-03-31")).sentence
                == "No target: 100, no reading for 2021-22 to set it by."
        )
    }

    @Test("A target by the benchmark is judged by it")
    func ratesBenchmarkTargets() {
        let benchmark = Measure.Benchmark(value: decimal("42.1"), text: "42.1", source: "England")
        let plans = makeMeasure(
            ["41.4r", "39.7r", "39.9r"],
            unit: .rate(per: 10_000),
            better: .lower,
            target: "<= benchmark",
            benchmark: benchmark
        )
        #expect(
            plans.standing(asAt: july).sentence
                == "On target: 39.9 per 10,000 against 42.1 or lower; worse by 0.2 since June."
        )
    }
}

@Suite("Direction of travel")
struct DirectionTests {
    private func direction(_ before: String, _ after: String, _ unit: Unit, _ polarity: Polarity, _ goal: String)
        -> Direction?
    {
        makeMeasure([before, after], from: "Jun-23", unit: unit, better: polarity, target: goal)
            .direction(asAt: day("2023-07-31"))
    }

    @Test("The arrow follows the number, the verdict the polarity")
    func separatesArrowFromVerdict() {
        let rising = direction("14.9%", "15.4%", .percent, .lower, "17.0%")
        #expect(rising?.arrow == .up)
        #expect(rising?.verdict == .worse)
        #expect(rising?.change == decimal("0.5"))
        let falling = direction("39.6%", "37.6%", .percent, .higher, "90%")
        #expect(falling?.arrow == .down)
        #expect(falling?.change.doubleValue == -2.0)
        #expect(direction("255", "256", .count, .monitor, "Monitor")?.verdict == .neutral)
        #expect(direction("255", "255", .count, .monitor, "Monitor")?.verdict == .level)
    }

    @Test("Level is level as printed, whatever the number of noughts")
    func comparesAsPrinted() {
        #expect(direction("0%", "0.0%", .percent, .lower, "5%")?.arrow == .level)
        // Both are printed as 58.3%.
        #expect(direction("14/24", "58.3%", .percent, .higher, "90%")?.arrow == .level)
        #expect(direction("18.4", "18", .ratio, .lower, "Monitor")?.verdict == .level)
        #expect(
            direction("18.4", "18.0", .ratio, .lower, "Monitor")?.phrase(unit: .ratio) == "better by 0.4 since June"
        )
    }

    @Test("Where a range is best, nearer to it is better")
    func judgesRanges() {
        #expect(direction("70%", "75%", .percent, .within, "80%..95%")?.verdict == .better)
        #expect(direction("96%", "99%", .percent, .within, "80%..95%")?.verdict == .worse)
        #expect(direction("82%", "90%", .percent, .within, "80%..95%")?.verdict == .neutral)
    }

    @Test("Periods without a value are passed over, and a reading long past is named with its year")
    func skipsGaps() {
        let measure = makeMeasure(["9%", "None concluding", "0.0%", "27.3%"], from: "Apr-23")
        #expect(measure.direction(asAt: day("2023-07-31"))?.from == period("Jun-23"))
        #expect(measure.direction(asAt: day("2023-06-30"))?.phrase(unit: .percent) == "worse by 9 points since April")
        let gaps = [String?](repeating: nil, count: 13)
        let sparse = makeMeasure(["40%"] + gaps + ["42%"], from: "May-22")
        #expect(
            sparse.direction(asAt: day("2023-07-31"))?.phrase(unit: .percent) == "better by 2 points since May 2022"
        )
    }

    @Test("A direction that is not the current period's says for which period it is")
    func namesPeriodOfDirection() {
        let measure = makeMeasure(["40%", "42%", "[c]"], from: "May-23")
        #expect(measure.direction(asAt: day("2023-06-30"))?.phrase(unit: .percent) == "better by 2 points since May")
        #expect(
            measure.direction(asAt: day("2023-07-31"))?.phrase(unit: .percent)
                == "in June 2023, better by 2 points since May"
        )
    }

    @Test("A comparison across a break in the series says so")
    func namesBreaks() {
        let measure = makeMeasure(["40%", "42% [b]"], from: "Jun-23")
        let direction = measure.direction(asAt: day("2023-07-31"))
        #expect(direction?.crossesBreak == true)
        #expect(direction?.phrase(unit: .percent).hasSuffix("(break in series: not like for like)") == true)
    }
}

@Suite("The usual step of a measure")
struct UsualStepTests {
    @Test("It is the mean moving range, from six readings on, and decides on the edge")
    func edge() {
        #expect(UsualStep(["1", "2", "3", "4", "5"].map(decimal)) == nil)
        // Ranges 1, 2, 3, 2, 2: the mean is 2.
        let step = UsualStep(["10", "11", "13", "10", "12", "10"].map(decimal))
        #expect(step?.covers(decimal("2")) == true)
        #expect(step?.covers(decimal("-2.0")) == true)
        #expect(step?.covers(decimal("2.000001")) == false)
        #expect(step?.doubleValue == 2)
    }

    @Test("It begins again where a segment starts")
    func segments() {
        let measure = makeMeasure(["10%", "90%", "10%", "90%", "10%", "90%", "50% [b]", "51%"], from: "Jan-23")
        #expect(measure.usualStep(asAt: day("2023-06-30")) != nil)
        #expect(measure.usualStep(asAt: day("2023-12-31")) == nil)
        #expect(measure.segmentStarts == [period("Jul-23")])
    }
}

@Suite("A measure held to what members were told")
struct HeldToTests {
    private let terms = ToldTerms(target: .atMost(decimal("12"), unit: .percent), tolerance: .relative(decimal("5")))

    @Test("A loosened target counts beside the told one, and the sentence says both")
    func loosened() {
        let measure = makeMeasure(["16%"], from: "May-23", better: .lower, target: "17%")
        let standing = measure.standing(asAt: day("2023-05-31"), told: terms)
        #expect(standing.rating == .offTarget)
        #expect(
            standing.sentence
                == "Off target: 16% against 12% or lower, as members were told. The target is now 17% or lower, "
                + "under which it would be on target."
        )
    }

    @Test("A tightened target counts alone, and without a figure nothing is decided by either")
    func tightened() {
        let measure = makeMeasure(["10%", nil], from: "May-23", better: .lower, target: "5%")
        #expect(measure.standing(asAt: day("2023-05-31"), told: terms).heldTo == nil)
        #expect(measure.standing(asAt: day("2023-05-31"), told: terms).rating == .offTarget)
        #expect(measure.standing(asAt: day("2023-06-30"), told: terms).rating == .noData)
    }
}
