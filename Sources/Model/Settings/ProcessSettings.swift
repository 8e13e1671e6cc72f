package import Declarations
package import Diagnostics
package import Measures

/// How a site wants process-behaviour charts worked out.
package struct ProcessSettings: Thing {
    package var minimumReadings: Located<Int>?
    package var screening: Located<Bool>?

    /// The configuration that follows.
    package var configuration: ProcessBehaviour.Configuration {
        var configuration = ProcessBehaviour.Configuration()
        if let minimumReadings { configuration.minimumReadings = minimumReadings.value }
        if let screening { configuration.screensMovingRanges = screening.value }
        return configuration
    }
}

extension ProcessSettings {
    package init(at location: SourceLocation) {}

    package static let declaration = Declaration<ProcessSettings>(
        "process-behaviour setting",
        "How process-behaviour charts are worked out (NHS Making Data Count)"
    ) {
        Written(
            "minimum-readings",
            \.minimumReadings,
            "From how many readings there are limits and verdicts; by default 13",
            example: "13"
        )
        Written(
            "screening",
            \.screening,
            "Whether moving ranges that are much larger than the others are left out of the limits; by default on",
            example: "on"
        )
    } check: { settings, source in
        guard let minimum = settings.minimumReadings, minimum.value < 2 else { return }
        source.error(
            "wrong-type",
            at: minimum.location,
            "limits need at least 2 readings",
            remedy: "write 13, as NHS Making Data Count advises, or another number from 2 on"
        )
    }
}
