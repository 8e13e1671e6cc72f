/// A difference between what was published and what the content says now, in words.
enum RecordedDifference {
    /// The sentence about each thing that differs, in the order given.
    static func words(_ things: [(what: String, before: String?, after: String?)]) -> [String] {
        things.filter { $0.before != $0.after }.map { thing in
            "\(thing.what) was '\(thing.before ?? "not given")' and is now '\(thing.after ?? "not given")'"
        }
    }
}
