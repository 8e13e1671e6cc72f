/// The rules about Markdown.
extension Rule {
    static let textRules: [Rule] = [
        .unsafeLink, .misplacedFigure, .openComment, .tableRowLength, .tableRowShort, .tooLarge, .footnote,
        .accidentalBlock,
    ]

    package static let unsafeLink = Rule(
        "unsafe-link",
        .error,
        .text,
        title: "Links that cannot be published",
        finds: "A link or picture whose address is incomplete, or that could run something in the reader's browser.",
        why: "A page may only link to web pages, mailboxes and telephone numbers."
    )

    package static let misplacedFigure = Rule(
        "misplaced-figure",
        .error,
        .text,
        title: "Charts and tables in the wrong place",
        finds: "A chart or a table inside a heading, a table cell, a link or emphasised words.",
        why: "It needs the width of the page.",
        answer: "Put it into a paragraph of its own."
    )

    package static let openComment = Rule(
        "open-comment",
        .error,
        .text,
        title: "Comments that never end",
        finds: "A comment (`<!--`) that is never closed.",
        why: "The rest of the text would disappear."
    )

    package static let tableRowLength = Rule(
        "table-row-length",
        .error,
        .text,
        title: "Rows of a text's table with too many cells",
        finds: "A row of a pipe table with more cells than there are headings.",
        why: "Its last figures would be left out."
    )

    package static let tableRowShort = Rule(
        "table-row-short",
        .query,
        .text,
        title: "Rows of a text's table with too few cells",
        finds: "A row of a pipe table with fewer cells than there are headings.",
        why: "A cell may have been forgotten, and the figures behind it stand under the wrong heading."
    )

    package static let footnote = Rule(
        "footnote",
        .error,
        .text,
        title: "Footnotes that readers would not see",
        finds: "A footnote (`[^1]: words`) that nothing refers to, and two footnotes of one name.",
        why: "Its words would be left out of the page."
    )

    package static let accidentalBlock = Rule(
        "accidental-block",
        .query,
        .text,
        title: "Code and lists that nobody meant",
        finds: """
            Prose that is indented by four spaces, which makes it computer code; a sentence that begins with a year and \
            a full stop, which makes it a list; a line of hyphens straight below a text, which makes it a heading; and \
            items of a list that are indented, and not far enough to be a part of the item above them.
            """,
        why: "Readers see a box of code, or an item with the number 2024.",
        answer: "Take the spaces away, or write a backslash before the full stop."
    )

    package static let tooLarge = Rule(
        "too-large",
        .error,
        .text,
        title: "Texts that are too large",
        finds: "A table of more than 20,000 cells in a text, or a line that opens more than 100 lists or quotations.",
        why: "No reader could follow it, and a page that holds it would not load."
    )
}
