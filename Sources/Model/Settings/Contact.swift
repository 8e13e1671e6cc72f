package import Declarations
package import Diagnostics
internal import Markdown

/// Who answers questions about the site.
package struct Contact: Thing {
    package var name: Located<String>
    package var email: Located<String>?
    package var telephone: Located<String>?
    package var address: Located<String>?
}

extension Contact {
    package init(at location: SourceLocation) { name = .none(at: location) }

    package static let declaration = Declaration<Contact>("contact", "Who answers questions about the site") {
        Line("name", \.name, "A team, or a person by role", example: "Performance team", to: [.pages])
        Code("email", \.email, "An e-mail address", example: "performance@example.gov.uk", to: [.pages])
        Code("telephone", \.telephone, "A telephone number", to: [.pages])
        Code("address", \.address, "A postal address", to: [.pages])
    } check: { contact, source in
        checkEmail(of: &contact, in: source)
    }
    /// What is no address would be a link that leads nowhere.
    private static func checkEmail(of contact: inout Contact, in source: any KeySource) {
        guard let email = contact.email else { return }
        guard !AddressSafety.isSafe("mailto:" + email.value) || email.value.contains("?") else { return }
        source.error(
            "bad-address",
            at: email.location,
            "'\(email.value)' is not an e-mail address",
            remedy: "write it in full, for example performance@example.gov.uk"
        )
        contact.email = nil
    }
}
