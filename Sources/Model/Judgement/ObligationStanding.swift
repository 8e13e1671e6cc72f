internal import Diagnostics
internal import Measures

/// How a duty is answered: worked out from the milestones and measures that name it.
package struct ObligationStanding: Hashable, Sendable {
    /// How it is answered.
    package enum Word: String, CaseIterable, Sendable {
        /// At least one milestone or measure that answers it is on course, and none is off.
        case answered
        /// Some are named, and that cannot be said of them.
        case notOnCourse = "named-not-on-course"
        /// Nothing is named.
        case nothingNamed = "nothing-named"

        /// How bad it is; what nothing answers is no better than what is answered by something off course.
        package var severity: Int { self == .answered ? 0 : self == .notOnCourse ? 1 : 2 }
    }

    /// The obligation's id.
    package let id: String
    /// How it is answered.
    package let word: Word
    /// What members were told last.
    package let told: Word?
    /// The ids of the milestones that answer it, or did when members were told.
    package let milestones: [String]
    /// The ids of the measures that answer it, or did.
    package let measures: [String]

    /// Judges an obligation.
    init(id: String, in toldAndNow: ToldAndNow) {
        self.id = id
        let milestones = toldAndNow.milestones.filter { $0.answers(id) }
        let measures = toldAndNow.measures.filter { $0.answers(id) }
        let courses = milestones.map(\.isOnCourse) + measures.map(\.isOnCourse)
        if courses.isEmpty {
            word = .nothingNamed
        } else {
            word = courses.contains(true) && !courses.contains(false) ? .answered : .notOnCourse
        }
        told = toldAndNow.record?.obligations?.first { $0.id == id }.flatMap { Word(rawValue: $0.standing) }
        self.milestones = milestones.map(\.id)
        self.measures = measures.map(\.id)
    }
}

extension MilestoneToldAndNow {
    /// Whether it answers an obligation, or did when members were told.
    fileprivate func answers(_ obligation: String) -> Bool {
        standing?.milestone.requires.contains { $0.value == obligation } == true
            || told?.entry.requires?.contains(obligation) == true
    }

    /// Whether it is on course (`true`) or off (`false`); `nil` where it is neither.
    fileprivate var isOnCourse: Bool? {
        switch delivery {
        case .done: true
        case .missed, .silent, .toComeSilent: false
        case .toComeAtRisk: standing?.rating == .red ? false : nil
        case .toCome: standing?.rating == .amber ? true : nil
        case .over: nil
        }
    }
}

extension MeasureToldAndNow {
    /// Whether it answers an obligation, or did when members were told.
    fileprivate func answers(_ obligation: String) -> Bool {
        standing?.measure.details.requires.contains { $0.value == obligation } == true
            || told?.entry.requires?.contains(obligation) == true
    }

    /// Whether it is on target (`true`) or off, or unknown (`false`); `nil` where it is neither.
    fileprivate var isOnCourse: Bool? {
        switch counting {
        case .rated(.onTarget): true
        case .rated(.offTarget), .unknown, .untargetedUnknown: false
        case .rated, .untargeted, .watched: nil
        }
    }
}
