extension Int {
    /// A number of things in words: `1 milestone`, `12 milestones`, `2 queries`.
    ///
    /// The noun may come with its verb, `KPI has`; the plural is given where it is not made with an s.
    package func counted(_ noun: String, _ plural: String? = nil) -> String {
        self == 1 ? "1 \(noun)" : "\(self) \(plural ?? noun + "s")"
    }
}
