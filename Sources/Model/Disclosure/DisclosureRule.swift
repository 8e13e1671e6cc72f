/// Which small numbers a site withholds, so that nobody can be recognised by them.
package struct DisclosureRule: Sendable, Hashable {
    /// Numbers of people below this are withheld; at least 2.
    package var threshold: Int
    /// Whether a nought may be shown: it names nobody, but it says something of everybody.
    package var showsNoughts: Bool

    /// Creates a rule.
    package init(threshold: Int, showsNoughts: Bool = false) {
        self.threshold = threshold
        self.showsNoughts = showsNoughts
    }

    /// Whether a number of people is withheld.
    package func withholds(_ number: Int64) -> Bool {
        number < Int64(threshold) && (number != 0 || !showsNoughts)
    }

    /// What stands in place of a number that is withheld.
    package var words: String { "withheld to protect people" }
}
