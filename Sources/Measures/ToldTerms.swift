/// What members were told that a measure is held to.
///
/// A target that was changed since counts beside the told one until members have been told of it, so that loosening a
/// target never makes a rating better.
package struct ToldTerms: Hashable, Sendable {
    /// The target.
    package let target: Target
    /// By how much it may be missed.
    package let tolerance: Tolerance

    /// Creates the terms.
    package init(target: Target, tolerance: Tolerance) {
        self.target = target
        self.tolerance = tolerance
    }

    /// The rating of a value under these terms.
    package func rating(of value: Decimal?) -> Rating { Rating.of(value, against: target, tolerance: tolerance) }
}
