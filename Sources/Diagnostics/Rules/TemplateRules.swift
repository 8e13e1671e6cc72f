/// The rules about templates.
extension Rule {
    static let templatesRules: [Rule] = [
        .templateMissing, .templateMissingPartial, .templateNotText, .templateSyntax, .templateMismatchedSection,
        .templateUnclosedSection, .templateUnknownName, .templateUnknownBlock, .templateIgnoredContent,
        .templateOptionalUnguarded, .templateSectionNeverEmpty, .templateRawText, .templateEscapedMarkup,
        .templateUnsafeContext, .templateEndlessRecursion, .templateUnused, .invalidJSON,
    ]

    package static let templateMissing = Rule(
        "template-missing",
        .error,
        .templates,
        title: "Missing templates",
        finds: "A template that a page needs and that is not there.",
        why: "The page could not be made."
    )

    package static let templateMissingPartial = Rule(
        "template-missing-partial",
        .error,
        .templates,
        title: "Missing partials",
        finds: "A partial that a template includes and that is not there.",
        why: "Part of the page would be missing."
    )

    package static let templateNotText = Rule(
        "template-not-text",
        .error,
        .templates,
        title: "Fields that are not text",
        finds: "A list or a group of fields where a text is needed.",
        why: "There would be nothing to show."
    )

    package static let templateSyntax = Rule(
        "template-syntax",
        .error,
        .templates,
        title: "Tags that cannot be read",
        finds: "A tag that is not a Mustache tag, or is not closed.",
        why: "It would be shown as it is."
    )

    package static let templateMismatchedSection = Rule(
        "template-mismatched-section",
        .error,
        .templates,
        title: "Tags that do not balance",
        finds: "A closing tag that closes nothing, or a section other than the one that is open.",
        why: "Part of the page would be repeated or missing."
    )

    package static let templateUnclosedSection = Rule(
        "template-unclosed-section",
        .error,
        .templates,
        title: "Sections that are never closed",
        finds: "A section that is opened and never closed.",
        why: "The rest of the page would become part of it."
    )

    package static let templateUnknownName = Rule(
        "template-unknown-name",
        .error,
        .templates,
        title: "Unknown names",
        finds: "A name that the page does not have.",
        why: "Nothing would be shown in its place."
    )

    package static let templateUnknownBlock = Rule(
        "template-unknown-block",
        .error,
        .templates,
        title: "Unknown blocks",
        finds: "A block that the parent template does not have.",
        why: "What is in it would be left out."
    )

    package static let templateIgnoredContent = Rule(
        "template-ignored-content",
        .error,
        .templates,
        title: "Content that is never shown",
        finds: "Text between the blocks of a template with a parent, or a second text for the same block.",
        why: "It would be left out."
    )

    package static let templateOptionalUnguarded = Rule(
        "template-optional-unguarded",
        .error,
        .templates,
        title: "Fields that may be missing",
        finds: "A field that may be missing, used outside a section that asks for it.",
        why: "The page would have a gap."
    )

    package static let templateSectionNeverEmpty = Rule(
        "template-section-never-empty",
        .error,
        .templates,
        title: "Sections that always or never apply",
        finds: "A section about a field that is always there.",
        why: "What it says for the other case is never shown."
    )

    package static let templateRawText = Rule(
        "template-raw-text",
        .error,
        .templates,
        title: "Text without escaping",
        finds: "A text that is put into the page without escaping.",
        why: "What is written in the content could become part of the page's markup."
    )

    package static let templateEscapedMarkup = Rule(
        "template-escaped-markup",
        .error,
        .templates,
        title: "Markup that is escaped",
        finds: "Markup that is put into the page with its signs escaped.",
        why: "Readers would see the tags."
    )

    package static let templateUnsafeContext = Rule(
        "template-unsafe-context",
        .error,
        .templates,
        title: "Values in unsafe places",
        finds: """
            A value in a place where escaping does not help, such as a script or an attribute without quotation \
            marks.
            """,
        why: "What is written in the content could run in the reader's browser."
    )

    package static let templateEndlessRecursion = Rule(
        "template-endless-recursion",
        .error,
        .templates,
        title: "Templates that include themselves without end",
        finds: "A template that includes itself without a list that ends.",
        why: "The page would never be finished."
    )

    package static let templateUnused = Rule(
        "template-unused",
        .query,
        .templates,
        title: "Unused templates",
        finds: "A template that no page uses.",
        why: "Its names are not checked, and it may be a misspelt one.",
        answer: "Remove it, or include it where it is needed."
    )

    package static let invalidJSON = Rule(
        "invalid-json",
        .error,
        .templates,
        title: "Data that is not JSON",
        finds: "A JSON file, given to `scrutiny template --data`, that cannot be read.",
        why: "There is no data to try the template with."
    )
}
