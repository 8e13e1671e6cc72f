package import Declarations
package import Diagnostics
package import Markdown

/// A term or an abbreviation.
package struct GlossaryEntry: Thing {
    package var term: Located<String>
    package var expansion: Located<String>?
    package var definition: MarkdownDocument?
}

extension GlossaryEntry {
    package init(at location: SourceLocation) { term = .none(at: location) }

    package static let declaration = Declaration<GlossaryEntry>("glossary entry", "A term or an abbreviation") {
        Line("term", \.term, "The term as it is written", example: "EHCP")
        Line("expansion", \.expansion, "What an abbreviation stands for; written out at first use on each page")
        Prose("definition", \.definition, "What it means")
    } check: { entry, source in
        let isMisspelt = source.isMisspelt("expansion") || source.isMisspelt("definition")
        guard entry.expansion == nil, entry.definition == nil, !isMisspelt else { return }
        source.error(
            "missing-key",
            at: source.location,
            entry.term.value.isEmpty
                ? "this glossary entry explains nothing" : "the glossary entry '\(entry.term.value)' explains nothing",
            remedy: "add an 'expansion', a 'definition' or both"
        )
    }
}
