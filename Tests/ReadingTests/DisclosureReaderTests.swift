import Model
import Testing

@Suite("Reading the rule for small numbers")
struct DisclosureReaderTests {
    private static func site(_ disclosure: String) -> String {
        """
        -- site.yaml --
        authority: Example Council
        committee: Scrutiny Panel
        plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
        reports: [2024-25]
        priorities: [01-early-help]
        \(disclosure)

        """
    }

    @Test("A threshold withholds, and no key withholds nothing")
    func sound() {
        #expect(
            read(Self.site("disclosure: {threshold: 5}")).content?.settings.disclosure == DisclosureRule(threshold: 5)
        )
        #expect(read(Self.site("")).content?.settings.disclosure == nil)
        #expect(findings(Self.site("")).isEmpty)
    }

    @Test(
        "What does not say which numbers are withheld is one error, never a site that withholds nothing",
        arguments: [
            ("disclosure:", "site.yaml:6:1 missing-value"), ("disclosure: ~", "site.yaml:6:1 missing-value"),
            ("disclosure: {}", "site.yaml:6:1 missing-key"),
            ("disclosure: {threshold: }", "site.yaml:6:14 missing-key"),
            ("disclosure: {threshold: 5.5}", "site.yaml:6:25 wrong-type"),
            ("disclosure: {threshold: 1e9}", "site.yaml:6:25 wrong-type"),
            ("disclosure: {threshold: 1}", "site.yaml:6:25 wrong-type"),
            ("disclosure: yes", "site.yaml:6:13 wrong-type"),
        ]
    )
    func unsaid(disclosure: String, finding: String) {
        #expect(findings(Self.site(disclosure)) == [finding])
        #expect(remedies(Self.site(disclosure)).allSatisfy { $0?.contains("threshold: 1'") != true })
    }
}
