package import Measures

/// How a priority or the plan as a whole is doing.
///
/// The words are its own, because Green, Amber and Red already mean something for milestones.
package enum Course: String, CaseIterable, Sendable, Hashable {
    /// Nothing is off target, missed, unknown or at risk.
    case onCourse = "on-course"
    /// Something is.
    case atRisk = "at-risk"
    /// At least half of it is off target or missed.
    case offCourse = "off-course"
    /// At least half of it is off target, missed or unknown, or there is nothing to judge by.
    case notKnown = "not-known"

    /// How bad it is; off course and not known count alike, so that nobody wins by leaving a figure out.
    package var severity: Int {
        switch self {
        case .onCourse: 0
        case .atRisk: 1
        case .offCourse, .notKnown: 2
        }
    }

    /// The worst of some, off course before not known; `nil` where there are none.
    static func worst(_ courses: [Course?]) -> Course? {
        let said = courses.compactMap(\.self)
        if said.contains(.offCourse) { return .offCourse }
        return said.max { $0.severity < $1.severity }
    }

    /// The course of some things of which some are bad and some unknown; `nil` where there are none.
    static func judged(of all: Int, bad: Int, unknown: Int, by thresholds: Thresholds) -> Course? {
        guard all > 0 else { return nil }
        if Thresholds.reaches(thresholds.offCourseFrom, part: bad, of: all) { return .offCourse }
        if Thresholds.reaches(thresholds.offCourseFrom, part: bad + unknown, of: all) { return .notKnown }
        let atRisk = bad + unknown > 0 && Thresholds.reaches(thresholds.atRiskFrom, part: bad + unknown, of: all)
        return atRisk ? .atRisk : .onCourse
    }
}

/// What a site's own rules may change about judgement.
package struct Thresholds: Hashable, Sendable {
    /// From which share, in percent, off target or missed a priority is off course.
    package var offCourseFrom: Decimal
    /// From which share, in percent, off target, missed or unknown it is at risk; by default any.
    package var atRiskFrom: Decimal
    /// What evidence a milestone needs to be Green.
    package var leastEvidence: EvidenceGrade

    /// Half, any, and figures or an audit, unless said otherwise.
    package init(
        offCourseFrom: Decimal? = nil,
        atRiskFrom: Decimal? = nil,
        leastEvidence: EvidenceGrade = .figures
    ) {
        self.offCourseFrom = offCourseFrom ?? Decimal(significand: 50) ?? .zero
        self.atRiskFrom = atRiskFrom ?? .zero
        self.leastEvidence = leastEvidence
    }

    /// Whether 0 ≤ at risk ≤ off course ≤ 100, and off course is more than nothing.
    package var areInOrder: Bool {
        guard let hundred = Decimal(significand: 100) else { return false }
        return atRiskFrom >= .zero && offCourseFrom > .zero && atRiskFrom <= offCourseFrom && offCourseFrom <= hundred
    }

    /// Whether a part is at least a share of the whole, in whole numbers.
    static func reaches(_ percent: Decimal, part: Int, of whole: Int) -> Bool {
        let scale = (0..<percent.decimals).reduce(Int128(1)) { power, _ in power * 10 }
        return Int128(part) * 100 * scale >= Int128(percent.significand) * Int128(whole)
    }
}

/// A lead officer's judgement that differs from the rule's: shown beside it, never instead.
package struct LeadJudgement: Hashable, Sendable {
    /// What the lead officer makes of it.
    package let level: Course
    /// Why.
    package let reason: String
    /// Who judged, by role.
    package let by: String

    /// A judgement; `nil` without a reason or without an author, because then it could not be challenged.
    package init?(_ level: Course, reason: String, by role: String) {
        let words = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let author = role.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty, !author.isEmpty else { return nil }
        self.level = level
        self.reason = words
        by = author
    }
}
