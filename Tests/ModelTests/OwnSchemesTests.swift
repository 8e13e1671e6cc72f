import Markdown
import Model
import Testing

@Suite("Schemes of links")
struct OwnSchemesTests {
    @Test("Whatever can be referred to can be linked to, and nothing else")
    func agree() {
        #expect(AddressSafety.ownSchemes == Set(Reference.Kind.allCases.map(\.rawValue)))
    }
}
