/// Names in a sentence: all of a few, the first of many.
enum Listing {
    /// `EH-01, EH-02 and 7 more`.
    static func words(_ names: [String], atMost limit: Int = 8) -> String {
        guard names.count > limit else { return names.joined(separator: ", ") }
        return names.prefix(limit).joined(separator: ", ") + " and \(names.count - limit) more"
    }

    /// `1 milestone`, `12 milestones`.
    static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
    }
}
