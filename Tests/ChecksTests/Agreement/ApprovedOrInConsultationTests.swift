import Checks
import Diagnostics
import Testing

@Suite("Documents that are approved and in consultation")
struct ApprovedOrInConsultationTests {
    private func page(_ text: String) -> String { "-- pages/one.md --\n---\ntitle: One\n---\n\(text)\n" }

    @Test("A document with both states is asked about, where it is open")
    func slip() throws {
        let found = try diagnostics(
            ApprovedOrInConsultation.self,
            page(
                "Visiting Policy is ready and approved by the board.\n\nVisiting Policy is ready and under consultation with staff."
            )
        )
        #expect(
            found.map(\.message) == [
                "'visiting policy' is under consultation here, and approved elsewhere in this report"
            ]
        )
        #expect(found.map(\.location.line) == [6])
    }

    @Test("Two documents, and one state, raise no alarm")
    func sound() throws {
        for text in [
            "Visiting Policy is approved by the board.\n\nLending Policy is under consultation.",
            "Visiting Policy is approved by the board.\n\nVisiting Policy was approved by staff.",
        ] {
            #expect(try findings(ApprovedOrInConsultation.self, page(text)).isEmpty, "\(text)")
        }
    }
}
