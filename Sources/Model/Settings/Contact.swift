package import Declarations
package import Diagnostics

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
    }
}
