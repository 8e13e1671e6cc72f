extension Sequence where Element == Diagnostic {
    /// One finding for each cause: the first, which says how many more there are like it.
    ///
    /// - Parameter cause: What a finding comes from, in any words; `nil` for one that stands for itself.
    /// - Returns: The findings without those that have the rule and the cause of an earlier one.
    package func folded(by cause: (Diagnostic) -> String?) -> [Diagnostic] {
        var folded = [Diagnostic]()
        var positions = [[String]: Int]()
        var more = [Int: Int]()
        for diagnostic in self {
            if let cause = cause(diagnostic) {
                if let position = positions[[diagnostic.rule, cause]] {
                    more[position, default: 0] += 1
                    continue
                }
                positions[[diagnostic.rule, cause]] = folded.count
            }
            folded.append(diagnostic)
        }
        for (position, count) in more { folded[position].message += " (and \(count) more like it)" }
        return folded
    }
}
