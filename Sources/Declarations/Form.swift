/// How a value is written, for documentation, errors and schemas.
package indirect enum Form: Sendable {
    /// Plain text on one line.
    case line
    case markdown
    /// A text of a certain kind, such as a date, with a pattern that it matches.
    case written(words: String, pattern: String)
    case wholeNumber
    case yesNo
    /// One of a few words.
    case choice([String])
    case list(Form)
    /// One value, or a list of them.
    case oneOrList(Form)
    /// A group of keys.
    case group(@Sendable () -> ThingDescription)
    /// A list of groups of keys.
    case groups(@Sendable () -> ThingDescription)
    /// Keys that are not known beforehand.
    case pairs(of: Form)
    /// One of several forms.
    case either([Form])
    /// What follows the front matter.
    case body
    /// Things in files of their own.
    case files(FileForm)
}

/// Files that hold things.
package struct FileForm: Sendable {
    /// How a file holds things.
    package enum Layout: Sendable {
        /// One thing is the whole file, or its front matter.
        case one
        /// A list of things.
        case list
        /// A key for each thing, by which it is known.
        case keyed
    }

    /// The paths within the folder of the thing that the files belong to, with `*` for any one name.
    package let pattern: String
    package let layout: Layout
    package let thing: @Sendable () -> ThingDescription

    package init(_ pattern: String, _ layout: Layout, _ thing: @escaping @Sendable () -> ThingDescription) {
        self.pattern = pattern
        self.layout = layout
        self.thing = thing
    }
}

/// A thing without its Swift type.
package struct ThingDescription: Sendable {
    package let name: String
    package let meaning: String
    package let keys: [KeyDescription]

    package init(name: String, meaning: String, keys: [KeyDescription]) {
        self.name = name
        self.meaning = meaning
        self.keys = keys
    }
}

/// A key without the Swift type of its thing.
package struct KeyDescription: Sendable {
    package let name: String
    package let meaning: String
    package let form: Form
    package let isRequired: Bool
    package let destinations: Destinations
    package let example: String?
    /// Whether something that is begun should have it, though it may be left out.
    package let isExpected: Bool
}
