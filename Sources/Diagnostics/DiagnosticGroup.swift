/// The things of one file that a diagnostic says the same of, so that they can be answered one by one.
package struct DiagnosticGroup: Hashable, Sendable {
    /// The names of the things, each with its place, in the order of the file.
    package let items: [Located<String>]
    /// What is said of one thing, of two, and so on, up to their names.
    package let leads: [String]

    /// Creates a group.
    package init(_ items: [Located<String>], lead: (_ count: Int) -> String) {
        self.items = items
        leads = (1...max(1, items.count)).map(lead)
    }

    private init(items: [Located<String>], leads: [String]) {
        self.items = items
        self.leads = leads
    }

    /// The same about some of the things.
    package func keeping(_ items: [Located<String>]) -> DiagnosticGroup {
        DiagnosticGroup(items: items, leads: leads)
    }
}
