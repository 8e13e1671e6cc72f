/// Names in a sentence: all of a few, the first of many.
enum Listing {
    /// `EH-01, EH-02 and 7 more`.
    static func words(_ names: [String], atMost limit: Int = 8) -> String {
        guard names.count > limit else { return names.joined(separator: ", ") }
        return names.prefix(limit).joined(separator: ", ") + " and \(names.count - limit) more"
    }
}
