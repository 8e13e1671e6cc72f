internal import Diagnostics
internal import Measures
internal import Markdown
internal import Model
internal import SafeHTML

/// What can be searched, `data/search-index.js`: every page, and every measure, milestone, case study, action and the
/// like that stands on one.
///
/// It is a script and not a JSON file because a page that was opened from a folder may load scripts but may not fetch
/// files. All texts are taken as the pages show them, so that what a page withholds cannot be found here either.
struct SearchIndex: Encodable {
    /// The version of the shape; `search.js` reads this one.
    let schema = 1
    let entries: [Entry]

    /// Something that can be found.
    struct Entry: Encodable, Hashable {
        /// What kind of thing it is, in words that readers know.
        let kind: String
        /// Its title, with its id in front where it has one.
        let title: String
        /// The way to it from the top of the site.
        let address: String
        /// What it belongs to, such as its priority.
        let context: String
        /// The words that it is found by, besides the title.
        let text: String

        init(_ kind: String, _ title: String, at address: String, in context: String = "", text: [String?] = []) {
            self.kind = kind
            self.title = title
            self.address = address
            self.context = context
            self.text = PlainWords.spaced(text.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " "))
        }

        /// A list of five texts, because ten thousand times five names would be half of the file.
        func encode(to encoder: any Encoder) throws {
            var list = encoder.unkeyedContainer()
            for value in [kind, title, address, context, text] { try list.encode(value) }
        }
    }

    init(_ site: SiteContext) {
        let maker = SearchEntries(site: site)
        entries =
            maker.pages + maker.priorities + maker.measures + maker.milestones + maker.caseStudies + maker.actions
            + maker.obligations + maker.risks + maker.reports + maker.meetings + maker.terms
    }

    init(entries: [Entry]) { self.entries = entries }

    /// The index as a script, the same bytes for the same content.
    func script() throws -> [UInt8] {
        Array("window.scrutinySearchIndex = ".utf8) + ScriptData.escaped(try StableJSON.line(self)) + Array(";\n".utf8)
    }
}
