package import Declarations
package import Diagnostics

/// A paper that goes with a report, or that it relies on.
package struct Paper: Thing {
    package var title: Located<String>
    package var reference: Located<String>?
    package var part: Located<Int>?

    /// Whether the public may not see it.
    package var isExempt: Bool { part.map { $0.value != 1 } ?? false }
}

extension Paper {
    package init(at location: SourceLocation) { title = .none(at: location) }

    package static let appendix = Declaration<Paper>("appendix", "A paper that goes with the report") { keys }

    package static let background = Declaration<Paper>("background paper", "A paper that the report relies on") {
        keys
    }

    package static let declaration = Declaration<Paper>(
        "paper",
        "A paper that goes with the report or that it relies on"
    ) {
        keys
    }

    @KeysBuilder<Paper> private static var keys: [Key<Paper>] {
        Line("title", \.title, "Its title", to: [.pages])
        Code("reference", \.reference, "The letter or number that it is cited by", to: [.pages])
        PartKey(\.part)
    }
}

/// An officer's approval.
package struct SignOff: Thing {
    package var role: Located<String>
    package var reference: Located<String>?
    package var date: Located<WrittenDate>?
}

extension SignOff {
    package init(at location: SourceLocation) { role = .none(at: location) }

    package static let declaration = Declaration<SignOff>("sign-off", "An officer's approval") {
        Line("role", \.role, "Whose approval, by role", to: [.pages, .record])
        Code("reference", \.reference, "The approval's reference", to: [.pages, .record])
        Written("date", \.date, "When it was given")
    }
}
