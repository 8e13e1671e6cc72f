internal import Synchronization

/// The latest outcome, for requests that come at any time.
final class PreviewState: Sendable {
    private struct Current {
        var outcome: PreviewOutcome
        var number = 1
    }

    /// A page that an earlier preview left open in a browser must not take this one's builds for its own.
    private let session = UInt64.random(in: .min ... .max)
    private let current: Mutex<Current>

    init(_ outcome: PreviewOutcome) {
        current = Mutex(Current(outcome: outcome))
    }

    func show(_ outcome: PreviewOutcome) {
        current.withLock { current in
            current.outcome = outcome
            current.number += 1
        }
    }

    /// The latest outcome with its version.
    var latest: (outcome: PreviewOutcome, version: String) {
        current.withLock { ($0.outcome, "\(session)-\($0.number)") }
    }
}
