internal import Diagnostics

/// How a measure stands as at a day: everything that a scorecard says about it.
package struct MeasureStanding: Sendable {
    /// The latest reading with a value, and how old it is.
    package struct LastKnown: Hashable, Sendable {
        /// The reading.
        package let reading: Reading
        /// How many periods before the current one; zero where it is current.
        package let age: Int
    }

    /// The measure.
    package let measure: Measure
    /// The id of the priority that it belongs to.
    package let priority: String
    /// The report's date.
    package let asAt: Day
    /// The latest period that has ended by the day.
    package let period: Period
    /// The reading of that period, with a value or without; `nil` where none was written.
    package let current: Reading?
    /// The latest reading with a value that counts as at the day; `nil` where there is none yet.
    package let lastKnown: LastKnown?
    /// The target in force in the current period.
    package let target: Target
    /// How the current reading stands against it; where the target was changed since members were told, the worse of
    /// the ratings under both.
    package let rating: Rating
    /// What members were told that the measure is held to, where that decides the rating.
    package let heldTo: ToldTerms?
    /// How the latest reading compares with the one before; `nil` until there are two.
    package let direction: Direction?
    /// The readings that count as at the day, with a value or without.
    package let readings: [Reading]
    /// Mean, limits and special causes, exactly as the method computes them: for the data.
    package let processAsComputed: ProcessBehaviour?
    /// The same as pages show it and judgements take it: limits of no width are no limits.
    package let processBehaviour: ProcessBehaviour?

    /// The measure's id.
    package var id: String { measure.id.value }
    /// The measure's unit.
    package var unit: Unit { measure.unit }
}

extension Measure {
    /// The latest period of the measure's kind that has ended on or before a day, and whose figure is due by then.
    ///
    /// It is taken from the calendar, not from the last column of the file: a file that nobody has added to does not
    /// make an old figure current.
    package func currentPeriod(asAt day: Day) -> Period { Period.latest(periodKind, endedBy: lastDayDue(asAt: day)) }

    /// The readings that are due by a day.
    ///
    /// One that comes sooner than its `lag` says counts from when it is due: otherwise leaving it out could make a
    /// rating better.
    package func readings(asAt day: Day) -> ArraySlice<Reading> {
        let last = lastDayDue(asAt: day)
        return readings.prefix { $0.period.hasEnded(by: last) }
    }

    private func lastDayDue(asAt day: Day) -> Day { lag?.before(day) ?? day }

    /// The reading of the current period, with a value or without; `nil` where none was written.
    package func currentReading(asAt day: Day) -> Reading? { reading(in: currentPeriod(asAt: day)) }

    /// The latest reading with a value, and its age in periods; `nil` where there is none yet.
    package func lastKnown(asAt day: Day) -> MeasureStanding.LastKnown? {
        guard let reading = readings(asAt: day).last(where: { $0.value != nil }) else { return nil }
        let age = reading.period.distance(to: currentPeriod(asAt: day)) ?? 0
        return MeasureStanding.LastKnown(reading: reading, age: age)
    }

    /// How the latest reading compares with the one before it; periods without a value are passed over.
    ///
    /// Figures that run up within the year are compared with those of the same period a year before.
    package func direction(asAt day: Day) -> Direction? {
        let measured = readings(asAt: day).reversed().lazy.filter { $0.value != nil }.prefix(2)
        guard let later = measured.first,
            let earlier = details.accumulates == nil ? measured.dropFirst().first : reading(in: later.period.yearBefore)
        else { return nil }
        var direction = Direction(
            from: earlier,
            to: later,
            polarity: polarity,
            target: target(in: later.period),
            isComparable: isComparable(earlier.period, with: later.period)
        )
        direction?.isCurrent = later.period == currentPeriod(asAt: day)
        return direction
    }

    /// How the current reading stands against the target in force, as at a day.
    package func rating(asAt day: Day) -> Rating { rating(in: currentPeriod(asAt: day)) }

    /// Everything that a scorecard says about the measure as at a day.
    ///
    /// - Parameters:
    ///   - day: The report's date.
    ///   - priority: The id of the priority that the measure belongs to.
    ///   - configuration: How limits are worked out.
    ///   - told: What members were told that it is held to, where that has changed since.
    ///   - asTold: The measure with the readings that members were told, where others were put in their place.
    /// - Returns: What the scorecard says.
    package func standing(
        asAt day: Day,
        priority: String = "",
        configuration: ProcessBehaviour.Configuration = ProcessBehaviour.Configuration(),
        told: ToldTerms? = nil,
        asTold: Measure? = nil
    ) -> MeasureStanding {
        let period = currentPeriod(asAt: day)
        let value = reading(in: period)?.value
        let now = rating(in: period)
        // A target in terms of other readings is not met by changing those.
        let readAsTold = asTold.map { ToldTerms(target: $0.target(in: period), tolerance: tolerance) }
        let worst = [told, readAsTold].compactMap(\.self).reduce((rating: now, terms: ToldTerms?.none)) {
            worst,
            terms in
            let rating = Rating.worse(worst.rating, terms.rating(of: value))
            return rating == worst.rating ? worst : (rating, terms)
        }
        let process = processAsComputed(asAt: day, configuration: configuration)
        return MeasureStanding(
            measure: self,
            priority: priority,
            asAt: day,
            period: period,
            current: reading(in: period),
            lastKnown: lastKnown(asAt: day),
            target: target(in: period),
            rating: worst.rating,
            heldTo: worst.terms,
            direction: direction(asAt: day),
            readings: Array(readings(asAt: day)),
            processAsComputed: process,
            processBehaviour: process?.judged
        )
    }
}
