package import Declarations
package import Diagnostics

/// How a site names, colours and explains the ratings of milestones: a group of keys for each rating.
package struct MilestoneRatingSettings: Thing {
    package var styles: [MilestoneRating: MilestoneRatingStyle] = [:]

    /// The scheme that follows: what is not said keeps the standard style.
    package var scheme: MilestoneRatingScheme {
        var scheme = [MilestoneRating: MilestoneRatingScheme.Style]()
        for (rating, style) in styles {
            let standard = MilestoneRatingScheme.standard[rating]
            scheme[rating] = MilestoneRatingScheme.Style(
                name: style.name?.value ?? standard.name,
                letter: style.letter?.value ?? standard.letter,
                colour: style.colour?.value.text ?? standard.colour,
                meaning: style.meaning?.value ?? standard.meaning
            )
        }
        return MilestoneRatingScheme(scheme)
    }
}

extension MilestoneRatingSettings {
    package init(at location: SourceLocation) {}

    package static let declaration = Declaration<MilestoneRatingSettings>(
        "rating scheme",
        "Names, letters, colours and meanings of the milestones' ratings"
    ) {
        MilestoneRating.allCases.map { Self.key(for: $0) }
    }

    private static func key(for rating: MilestoneRating) -> Key<MilestoneRatingSettings> {
        let name = rating.rawValue
        return Key(
            name,
            "How the rating '\(MilestoneRatingScheme.standard[rating].name)' is shown",
            form: .group { MilestoneRatingStyle.declaration.description },
            isRequired: false,
            to: .everywhere,
            read: { source, settings in
                let group = source.group(name, named: MilestoneRatingStyle.declaration.name, isRequired: false)
                settings.styles[rating] = group.map(MilestoneRatingStyle.declaration.read)
            },
            texts: { settings, visit in
                if let style = settings.styles[rating] { MilestoneRatingStyle.declaration.texts(of: style, visit) }
            }
        )
    }
}

/// How one rating is shown: never by colour alone.
package struct MilestoneRatingStyle: Thing {
    package var name: Located<String>?
    package var letter: Located<String>?
    package var colour: Located<Colour>?
    package var meaning: Located<String>?
}

extension MilestoneRatingStyle {
    package init(at location: SourceLocation) {}

    package static let declaration = Declaration<MilestoneRatingStyle>("milestone rating", "How one rating is shown") {
        Line("name", \.name, "The word", to: [.pages])
        Code("letter", \.letter, "One or two letters", to: [.pages])
        Written("colour", \.colour, "The colour of its shape")
        Line("meaning", \.meaning, "What it means, in a few words", to: [.pages])
    }
}

extension Colour: WrittenValue {
    package init?(written: String) {
        let isHexadecimal = written.utf8.count == 7 && written.dropFirst().allSatisfy(\.isHexDigit)
        guard written.hasPrefix("#"), isHexadecimal else { return nil }
        self.init(written)
    }

    package static var rule: String { "bad-colour" }
    package static var example: String { "'#12436D'" }
    package static var form: Form { .written(words: "colour ('#12436D')", pattern: "^#[0-9A-Fa-f]{6}$") }

    package static func problem(
        with written: String,
        under key: String,
        example: String
    ) -> (message: String, remedy: String) {
        (
            message: "'\(written)' is not a colour",
            remedy: "write six hexadecimal digits in quotation marks, for example '#12436D'"
        )
    }

    package var declared: DeclaredValue { .text(text) }
}
