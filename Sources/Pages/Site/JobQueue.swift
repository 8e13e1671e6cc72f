internal import Synchronization

/// Hands out the numbers of jobs, each one once, to workers that ask when they are free.
final class JobQueue: Sendable {
    private let handedOut = Atomic<Int>(0)
    private let count: Int

    init(count: Int) { self.count = count }

    /// The next number, or `nil` when all are taken.
    func next() -> Int? {
        let index = handedOut.add(1, ordering: .relaxed).oldValue
        return index < count ? index : nil
    }
}
