/// Which way is better.
package enum Polarity: String, Sendable, Hashable, CaseIterable {
    /// More is better.
    case higher
    /// Less is better.
    case lower
    /// Between two values is best.
    case within
    /// Neither: the measure is watched, not judged.
    case monitor
}
