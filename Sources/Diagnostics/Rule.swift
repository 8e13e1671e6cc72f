/// A rule: what can be found, and what that means to whoever reads of it.
///
/// Every finding has one. The rules of the checks are declared in the checks' own files, all others in `Rules/`; the
/// pages in `docs/checks/` are made from them.
package struct Rule: Hashable, Sendable {
    /// The stable identifier, in lower case with hyphens: `unknown-key`.
    package let id: String
    /// How much its findings matter unless site.yaml says otherwise.
    ///
    /// What makes a site false, unsafe or broken is an error and always stays one. What a careful reader would ask is a
    /// query; site.yaml may make it an error, or turn it off.
    package let severity: Severity
    package let topic: Topic
    /// What it finds, as a heading for everybody.
    package let title: String
    /// What it finds, in full, as Markdown.
    package let finds: String
    /// Why that matters, as Markdown.
    package let why: String
    /// What to do about it, as Markdown.
    package let answer: String

    /// Whether what it finds keeps a thing, or a whole file of things, from being read, so that whatever refers to it
    /// would seem to lead nowhere.
    package let losesThing: Bool

    /// The chapters of the list of rules, in its order.
    package enum Topic: String, CaseIterable, Sendable {
        case references = "References"
        case arithmetic = "Arithmetic"
        case agreement = "Agreement"
        case time = "Time and order"
        case completeness = "Completeness"
        case changes = "Changes without explanation"
        case privacy = "Privacy"
        case language = "Language"
        case finishedSite = "The finished site"
        case answers = "Acknowledgements"
        case reading = "Files, keys and values"
        case measures = "Measures and their files"
        case text = "Text"
        case templates = "Templates"

        /// The page that explains all rules of the chapter; `nil` where each rule has its own.
        package var sharedPage: String? {
            switch self {
            case .reading, .measures, .text, .templates: "\(self).md"
            default: nil
            }
        }
    }

    /// The page of `docs/checks/` that explains it, with the place on the page.
    package var page: String { topic.sharedPage.map { "\($0)#\(id)" } ?? "\(id).md" }

    package init(
        _ id: String,
        _ severity: Severity,
        _ topic: Topic,
        title: String,
        finds: String,
        why: String,
        answer: String = "The message says what to write instead.",
        losesThing: Bool = false
    ) {
        self.id = id
        self.severity = severity
        self.topic = topic
        self.title = title
        self.finds = finds
        self.why = why
        self.answer = answer
        self.losesThing = losesThing
    }

    /// The rules that are not those of a check.
    package static let withoutCheck: [Rule] =
        readingRules + measuresRules + textRules + templatesRules + finishedSiteRules

    /// The ids of the rules that lose things.
    package static let losingThings = Set(withoutCheck.filter(\.losesThing).map(\.id))
}
