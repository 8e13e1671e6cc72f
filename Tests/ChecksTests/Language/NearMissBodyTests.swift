import Checks
import Diagnostics
import Testing

@Suite("Names of bodies that are nearly right")
struct NearMissBodyTests {
    private func found(_ text: String) throws -> [String] {
        let files = """
            -- site.yaml --
            authority: Riverbank City Council
            committee: Education and Children's Social Care Overview and Scrutiny Committee
            plan: {title: Better Lives, starts: 2024-04, ends: 2027-03}
            reports: [autumn, spring]
            priorities: [01-early-help, 02-care]
            -- pages/p.md --
            ---
            title: P
            ---
            \(text)

            """
        return try diagnostics(NearMissBody.self, files).map(\.message)
    }

    @Test(
        "Slips are found: a word swapped, left out, or without its apostrophe",
        arguments: [
            ("Riverbank County Council agreed.", "'Riverbank County Council' is nearly 'Riverbank City Council'"),
            (
                "The Education and Childrens Social Care Overview and Scrutiny Committee met.",
                "'Education and Childrens Social Care Overview and Scrutiny Committee' is nearly"
            ),
            (
                "The Education and Children's Social Care Overview and Scrutiny Panel met.",
                "'Education and Children's Social Care Overview and Scrutiny Panel' is nearly"
            ),
        ]
    )
    func slips(text: String, message: String) throws {
        let found = try found(text)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix(message) == true, "\(found)")
    }

    @Test(
        "Quiet about the right names, short ones, and other bodies",
        arguments: [
            "Riverbank City Council and the Education and Children's Social Care Overview and Scrutiny Committee met.",
            "The City Council and the Council met.", "Bristol City Council agreed. Dorset County Council agreed.",
            "The Health and Adult Social Care Overview and Scrutiny Committee met.",
            "The Improvement Board and the Safeguarding Children Partnership met.",
        ]
    )
    func quiet(text: String) throws {
        #expect(try found(text) == [])
    }
}
