/// Which small numbers a site withholds, so that nobody can be recognised by them.
package struct DisclosureRule: Sendable, Hashable {
    /// Numbers of people below this are withheld; at least 2.
    package var threshold: Int
    /// Whether a zero may be shown: it names nobody, but it says something of everybody.
    package var showsZeros: Bool

    /// Creates a rule.
    package init(threshold: Int, showsZeros: Bool = false) {
        self.threshold = threshold
        self.showsZeros = showsZeros
    }

    /// Whether a number of people is withheld.
    package func withholds(_ number: Int64) -> Bool {
        number < Int64(threshold) && (number != 0 || !showsZeros)
    }
}
