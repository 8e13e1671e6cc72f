package import Declarations
package import Diagnostics

/// Where a measure started: the key `baseline`.
package struct MeasureBaseline: Thing {
    package var period: Located<String>
    package var value: Located<String>

    package init(at location: SourceLocation) {
        period = Located("", at: location)
        value = Located("", at: location)
    }

    package static let declaration = Declaration<MeasureBaseline>("baseline", "Where a measure started") {
        Line("period", \.period, "The period of the figure", example: "2022-23", to: .record)
        Line("value", \.value, "The figure", example: "61.5%", to: .record)
    }
}

/// A target with a date: the key `target-by`.
package struct TargetBy: Thing {
    /// How the target is reached from where the measure started.
    package enum Path: String, CaseIterable, Sendable {
        /// Evenly: every period has a target of its own.
        case straight
        /// Year by year: every period has the target of the end of its year.
        case steps
    }

    package var value: Located<String>
    package var by: Located<String>
    package var path: Located<Path>?

    package init(at location: SourceLocation) {
        value = Located("", at: location)
        by = Located("", at: location)
    }

    package static let declaration = Declaration<TargetBy>("target-by", "A target that is to be reached by a date") {
        Line("value", \.value, "The target", example: "75%", to: .record)
        Line("by", \.by, "The first period that it holds for", example: "2026-03", to: .record)
        Choice(
            "path",
            \.path,
            "How it is reached from `baseline`; without it there is nothing to be rated against until then",
            to: .record
        )
    }
}
