package import Declarations
package import Diagnostics
internal import Figures
internal import Measures

/// From which shares a priority is at risk or off course, and what evidence Green asks for.
package struct PriorityRatingSettings: Thing {
    package var atRiskFrom: Located<String>?
    package var offCourseFrom: Located<String>?
    package var evidence: Located<EvidenceGrade>?

    /// What follows; the usual thresholds where the shares make none.
    package var thresholds: Thresholds {
        let written = Thresholds(
            offCourseFrom: offCourseFrom.flatMap(Self.share),
            atRiskFrom: atRiskFrom.flatMap(Self.share),
            leastEvidence: evidence?.value ?? .figures
        )
        return written.areInOrder ? written : Thresholds(leastEvidence: written.leastEvidence)
    }

    private static func share(_ text: Located<String>) -> Decimal? {
        Decimal(text.value.hasSuffix("%") ? String(text.value.dropLast()) : text.value)
    }
}

extension PriorityRatingSettings {
    package init(at location: SourceLocation) {}

    package static let declaration = Declaration<PriorityRatingSettings>(
        "priority rating rule",
        "From which shares a priority is at risk or off course, and what evidence Green asks for"
    ) {
        Line(
            "at-risk-from",
            \.atRiskFrom,
            "The share off target, missed or unknown that makes it at risk; any by default",
            example: "10",
            to: .nowhere
        )
        Line(
            "off-course-from",
            \.offCourseFrom,
            "The share off target or missed that makes it off course; half by default",
            example: "50",
            to: .nowhere
        )
        Choice("evidence", \.evidence, "What a milestone needs to be green; figures or an audit by default")
    } check: { settings, source in
        let written = [settings.atRiskFrom, settings.offCourseFrom].compactMap(\.self)
        let strange = written.first { share($0) == nil }
        let shares = Thresholds(
            offCourseFrom: settings.offCourseFrom.flatMap(share),
            atRiskFrom: settings.atRiskFrom.flatMap(share)
        )
        guard let place = strange ?? written.first, strange != nil || !shares.areInOrder else { return }
        source.error(
            "wrong-type",
            at: place.location,
            strange.map { "'\($0.value)' is not a share in percent" }
                ?? "'at-risk-from' must not be more than 'off-course-from', and both must be shares of 100%",
            remedy: "write, for example, 'off-course-from: 50%'"
        )
    }
}
