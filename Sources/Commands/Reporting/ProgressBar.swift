internal import Synchronization

/// A bar on the terminal, only for builds that take longer than a second, and only if somebody looks.
package final class ProgressBar: Sendable {
    private struct State {
        var total = 0
        var done = 0
        var start = ContinuousClock.now
        var lastDrawn: ContinuousClock.Instant?
    }

    private static let width = 30
    private static let patience = Duration.seconds(1)
    private static let interval = Duration.milliseconds(100)

    private let isWanted = Console.isInteractive
    private let state = Mutex(State())

    /// Starts counting.
    func start(total: Int) { state.withLock { $0.total = total } }

    /// Counts one more, and draws if it is time.
    func advance() {
        guard isWanted else { return }
        state.withLock { state in
            state.done += 1
            let now = ContinuousClock.now
            guard now - state.start > Self.patience, state.total > 0 else { return }
            if let last = state.lastDrawn, now - last < Self.interval { return }
            state.lastDrawn = now
            let filled = Self.width * state.done / state.total
            let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
            Console.printError("\r[\(bar)] \(state.done) of \(state.total) files", terminator: "")
        }
    }

    /// Takes the bar away.
    func finish() {
        state.withLock { state in
            guard state.lastDrawn != nil else { return }
            Console.printError("\r\u{1B}[K", terminator: "")
            state.lastDrawn = nil
        }
    }
}
