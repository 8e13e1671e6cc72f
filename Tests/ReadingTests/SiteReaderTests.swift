import Diagnostics
import Markdown
import Model
import Testing

@Suite("Reading site.yaml")
struct SiteReaderTests {
    @Test("Every key is read")
    func everything() throws {
        let (content, findings) = read(
            """
            -- site.yaml --
            authority: Plymouth City Council
            committee: Scrutiny Panel
            plan:
              title: Achieving Excellence
              subtitle: A three-year plan
              starts: 2024-04
              ends: 2027-03
              summary: A *plan*.
            demonstration: Not the real thing.
            current: 2024-25
            reports: [2024-25]
            priorities: [01-early-help]
            language: en-IE
            website: https://www.example.gov.uk
            contact:
              name: Performance team
              email: p@example.gov.uk
              telephone: 01752 000000
              address: 1 Street
            colours:
              brand: "#12436D"
            milestone-ratings:
              green: {name: Blue, letter: B, colour: "#0000FF", meaning: Complete}
            accessibility:
              status: partially
              prepared: 2025-07-01
              reviewed: 2025-07
              tested: 2025-07-02
              tested-by: The team
              method: By *hand*.
              issues: [One., Two.]
              response-days: 10
              enforcement: The Commission.
            """
        )
        #expect(findings.isEmpty)
        let settings = try #require(content?.settings)
        #expect(settings.authority.value == "Plymouth City Council")
        #expect(settings.committee.value == "Scrutiny Panel")
        #expect(settings.plan.title.value == "Achieving Excellence")
        #expect(settings.plan.subtitle?.value == "A three-year plan")
        #expect(settings.plan.starts.words == "April 2024")
        #expect(settings.plan.ends.words == "March 2027")
        #expect(settings.plan.summary?.plainText == "A plan.")
        #expect(settings.demonstration?.plainText == "Not the real thing.")
        #expect(settings.current?.value == "2024-25")
        #expect(settings.language?.value == "en-IE")
        #expect(settings.website?.value == "https://www.example.gov.uk")
        #expect(settings.contact?.telephone?.value == "01752 000000")
        #expect(settings.colours?.brand?.value.text == "#12436d")
        #expect(settings.milestoneRatings[.green].colour == "#0000ff")
        #expect(settings.milestoneRatings[.red].name == "Red")
        let accessibility = try #require(settings.accessibility)
        #expect(accessibility.status.value == .partially)
        #expect(accessibility.reviewed.words == "July 2025")
        #expect(accessibility.issues.map(\.plainText) == ["One.", "Two."])
        #expect(accessibility.responseDays?.value == 10)
    }

    @Test("What is left out has its default")
    func defaults() throws {
        let (content, findings) = read()
        #expect(findings.isEmpty)
        let settings = try #require(content?.settings)
        #expect(settings.language == nil)
        #expect(settings.current == nil)
        #expect(settings.milestoneRatings[.amberE].letter == "AE")
    }

    private let rest = "reports: [2024-25]\npriorities: [01-early-help]\n"
    private let plan = "plan: {title: P, starts: 2024-04, ends: 2027-03}\n"

    @Test("What every site must say is asked for, all of it at once")
    func missing() {
        #expect(
            findings("-- site.yaml --\nlanguage: en-GB\n").filter { $0.hasSuffix("missing-key") }.count == 5
        )
    }

    @Test("Empty lists of reports and priorities are missing ones")
    func emptyLists() {
        let site = "-- site.yaml --\nauthority: A\ncommittee: B\n\(plan)reports: []\npriorities: []\n"
        #expect(findings(site) == ["site.yaml:4:10 missing-key", "site.yaml:5:13 missing-key"])
    }

    @Test("A plan that ends before it starts is an error, but not beside a date that could not be read")
    func planDates() {
        func site(_ ends: String) -> String {
            "-- site.yaml --\nauthority: A\ncommittee: B\nplan:\n  title: P\n  starts: 2024-04\n  ends: \(ends)\n\(rest)"
        }
        #expect(findings(site("2023-03")) == ["site.yaml:6:9 bad-date"])
        #expect(findings(site("2027-13")) == ["site.yaml:6:9 bad-date"])
        #expect(findings(site("2024-04")).isEmpty)
    }

    @Test(
        "Colours and addresses are checked",
        arguments: [
            ("colours: {brand: red}", "site.yaml:6:18 bad-colour"),
            ("colours: {brand: \"#12436\"}", "site.yaml:6:18 bad-colour"),
            ("colours: {brand: \"#12436G\"}", "site.yaml:6:18 bad-colour"),
            ("website: javascript:alert(1)", "site.yaml:6:10 bad-address"),
            ("website: www.example.gov.uk", "site.yaml:6:10 bad-address"),
            (
                "accessibility: {status: not, prepared: 2025-01, reviewed: 2025-01, tested: 2025-01, tested-by: x}",
                "site.yaml:6:25 missing-key"
            ),
            (
                "accessibility: {status: mostly, prepared: 2025-01, reviewed: 2025-01, tested: 2025-01, tested-by: x, issues: [x]}",
                "site.yaml:6:25 unknown-choice"
            ),
            ("milestone-ratings: {grene: {name: x}}", "site.yaml:6:21 unknown-key"),
            ("contact: {email: x@example.org}", "site.yaml:6:1 missing-key"),
            ("contact: {name: A, email: a@b@c}", "site.yaml:6:27 bad-address"),
            ("contact: {name: A, email: 'a@b.org?subject=x'}", "site.yaml:6:27 bad-address"),
        ]
    )
    func values(line: String, finding: String) {
        let site = "-- site.yaml --\nauthority: A\ncommittee: B\n\(plan)\(rest)\(line)\n"
        #expect(findings(site) == [finding])
    }
}
