/// The rules about files, their keys and their values.
extension Rule {
    static let readingRules: [Rule] = [
        .missingFile, .unknownFile, .unlistedFolder, .notUTF8, .controlCharacter, .placeholder, .yamlSyntax,
        .yamlAlias, .duplicateKey, .missingFrontMatter, .missingKey, .unknownKey, .unknownChoice, .wrongType,
        .missingValue, .unknownLanguage, .badID, .badDate, .badReference, .badAddress, .badColour, .poorContrast,
        .badLogo, .badFile, .pictureWithPlace,
        .badScore, .unknownSection, .sectionOrder, .missingSection, .changedRecord, .damagedRecord, .unreadWords,
        .blankHeading, .repeatedHeading, .unknownRow, .notACount, .duplicateID,
    ]

    package static let missingFile = Rule(
        "missing-file",
        .error,
        .reading,
        title: "Missing files",
        finds: """
            A file that the content needs and that is not there: site.yaml itself, or the file of a folder that \
            site.yaml lists.
            """,
        why: "What it should say would be missing from the site.",
        losesThing: true
    )

    package static let unknownFile = Rule(
        "unknown-file",
        .error,
        .reading,
        title: "Unexpected files",
        finds: "A file that no part of the content reads, such as a misspelt `milestone.yaml`.",
        why: "Its author believes that it is published, and nobody reads it."
    )

    package static let unlistedFolder = Rule(
        "unlisted-folder",
        .error,
        .reading,
        title: "Folders that site.yaml does not list",
        finds: "A folder of a priority or a report that site.yaml does not list.",
        why: "What is in it would silently be left out."
    )

    package static let notUTF8 = Rule(
        "not-utf-8",
        .error,
        .reading,
        title: "Files that are not UTF-8 text",
        finds: "A content file or template that is not UTF-8 text.",
        why: "Letters beyond the plain alphabet, such as £, would turn into others.",
        losesThing: true
    )

    package static let controlCharacter = Rule(
        "control-character",
        .error,
        .reading,
        title: "Invisible control characters",
        finds: "A control character in a text: it cannot be seen, and no page may contain it.",
        why: "It is usually left over from copying, and can hide something else."
    )

    package static let placeholder = Rule(
        "placeholder",
        .error,
        .reading,
        title: "Text still to be written",
        finds: "Words between ‹ and ›, which `scrutiny new` leaves for somebody to write.",
        why: "It must not be published as it is.",
        answer: "Replace everything from ‹ to ›, or delete the line."
    )

    package static let yamlSyntax = Rule(
        "yaml-syntax",
        .error,
        .reading,
        title: "Text that is not YAML",
        finds: "A YAML file, or front matter, that cannot be read as YAML.",
        why: "Nothing in it can be read.",
        losesThing: true
    )

    package static let yamlAlias = Rule(
        "yaml-alias",
        .error,
        .reading,
        title: "Anchors and aliases",
        finds: "An alias (`*name`) that repeats what an anchor (`&name`) marks.",
        why: """
            Content files do not use them, and a few lines of them can stand for more values than a computer can \
            hold.
            """,
        answer: "Write the value out in each place.",
        losesThing: true
    )

    package static let duplicateKey = Rule(
        "duplicate-key",
        .error,
        .reading,
        title: "Keys given twice",
        finds: "A key that is given twice in one group.",
        why: "Only one of the two values would count.",
        answer: "Keep one of the two.",
        losesThing: true
    )

    package static let missingFrontMatter = Rule(
        "missing-front-matter",
        .error,
        .reading,
        title: "Missing front matter",
        finds: "A Markdown file that does not begin with front matter, or whose front matter does not end.",
        why: "Its title and details cannot be found.",
        answer: "Begin the file with a line `---`, the keys, and another line `---`.",
        losesThing: true
    )

    package static let missingKey = Rule(
        "missing-key",
        .error,
        .reading,
        title: "Missing keys",
        finds: "A key that must be there and is not.",
        why: "The page would have a gap, or say something wrong."
    )

    package static let unknownKey = Rule(
        "unknown-key",
        .error,
        .reading,
        title: "Unknown keys",
        finds: "A key that the thing it is written under does not have.",
        why: "It is usually misspelt, and what it says would silently be left out.",
        answer: "Correct the key. Where exactly one known key comes close, `scrutiny check --fix` writes it."
    )

    package static let unknownChoice = Rule(
        "unknown-choice",
        .error,
        .reading,
        title: "Unknown choices",
        finds: "A word where only certain words are allowed, and it is none of them.",
        why: "Nothing can be worked out from it.",
        answer: """
            Write one of the words that the message names. Where exactly one comes close, `scrutiny check --fix` \
            writes it.
            """
    )

    package static let unknownLanguage = Rule(
        "unknown-language",
        .error,
        .reading,
        title: "Languages other than English",
        finds: "A `language` in site.yaml other than English.",
        why: "The words of the pages are English, and screen readers would read them out as another language."
    )

    package static let wrongType = Rule(
        "wrong-type",
        .error,
        .reading,
        title: "Values of the wrong kind",
        finds: "A list where a text should be, words where a number should be, and the like.",
        why: "The value cannot be used.",
        losesThing: true
    )

    package static let missingValue = Rule(
        "missing-value",
        .error,
        .reading,
        title: "Missing values",
        finds: "A key or a cell that is there but empty, where something must be said.",
        why: "An empty value can be read in more than one way."
    )

    package static let badID = Rule(
        "bad-id",
        .error,
        .reading,
        title: "Ids with characters that they cannot have",
        finds: "An id that does not consist of letters, digits, hyphens and full stops.",
        why: "Pages and files are named after ids, and links name them.",
        losesThing: true
    )

    package static let badDate = Rule(
        "bad-date",
        .error,
        .reading,
        title: "Dates that cannot be read",
        finds: """
            A date, a month, a plan year or a time that is not written in a form that can be read, or that does not \
            exist.
            """,
        why: "What happened when decides what a report shows."
    )

    package static let badReference = Rule(
        "bad-reference",
        .error,
        .reading,
        title: "Evidence of no known kind",
        finds: "A reference without its kind, such as `first-words` for `case:first-words`.",
        why: "Nobody can tell what it refers to."
    )

    package static let badAddress = Rule(
        "bad-address",
        .error,
        .reading,
        title: "Web addresses that are not complete",
        finds: "An address of the site that is not a complete and safe web address.",
        why: "Links made from it would lead nowhere."
    )

    package static let badColour = Rule(
        "bad-colour",
        .error,
        .reading,
        title: "Colours that cannot be read",
        finds: "A colour of the site that is not written as `#` and six digits.",
        why: "The page would be shown in another colour."
    )

    package static let poorContrast = Rule(
        "poor-contrast",
        .error,
        .reading,
        title: "Colours with too little contrast",
        finds: "A colour of the site that is hard to see on the white page.",
        why: "People with low vision could not make out what is drawn in it (WCAG 2.2, 1.4.11)."
    )

    package static let badLogo = Rule(
        "bad-logo",
        .error,
        .reading,
        title: "Logos that cannot be shown",
        finds: """
            A logo that is missing, that is not a PNG or SVG file in the folder `files`, or that holds something \
            other than a drawing.
            """,
        why: "It would not be shown, or could do something when it is."
    )

    package static let badFile = Rule(
        "bad-file",
        .error,
        .reading,
        title: "Files that cannot be published",
        finds: """
            A file in the folder `files` that is of another kind than its name says or of a kind that is not published, \
            that is too large or not whole, a drawing that is more than a drawing, and a document with macros.
            """,
        why: "It could do something on a reader's computer, or would not open there."
    )

    package static let pictureWithPlace = Rule(
        "picture-with-place",
        .query,
        .reading,
        title: "Photographs that say where they were taken",
        finds: "A JPEG file whose details (EXIF) hold a place.",
        why: "Anybody can read from it where the photographer stood: at a child's home, perhaps."
    )

    package static let badScore = Rule(
        "bad-score",
        .error,
        .reading,
        title: "Scores that cannot be",
        finds: """
            A printed score that the scoring form cannot give, or a risk whose likelihood or impact is not from 1 to 5.
            """,
        why: "It is a typing error, or the score of another form."
    )

    package static let unknownSection = Rule(
        "unknown-section",
        .error,
        .reading,
        title: "Unknown parts of a case study",
        finds: "A heading that case studies do not have, or text before the first heading.",
        why: "The four parts are what readers compare.",
        answer: "Use the headings `## Concern`, `## Intervention`, `## Impact` and `## Feedback`."
    )

    package static let sectionOrder = Rule(
        "section-order",
        .error,
        .reading,
        title: "Sections out of order",
        finds: "Parts of a case study, or formal sections of a report, that are repeated or out of order.",
        why: "Readers look for them in the order they know."
    )

    package static let missingSection = Rule(
        "missing-section",
        .error,
        .reading,
        title: "Case studies with no text",
        finds: "A case study without any text under its headings.",
        why: "There is nothing to read."
    )

    package static let changedRecord = Rule(
        "changed-record",
        .error,
        .reading,
        title: "Published records that were edited",
        finds: "A `published.json` that is not as `scrutiny freeze` wrote it.",
        why: "What members were told must not be rewritten.",
        answer: "Restore the file, or amend the record with `scrutiny freeze REPORT --amend \"reason\"`."
    )

    package static let damagedRecord = Rule(
        "damaged-record",
        .error,
        .reading,
        title: "Published records that cannot be read",
        finds: "A `published.json` that cannot be read.",
        why: "Without it, nobody can say what members were told.",
        answer: "Restore the file from a backup or from version control."
    )

    package static let unreadWords = Rule(
        "unread-words",
        .query,
        .reading,
        title: "Words after a number sign",
        finds: """
            A note after words that are to be published, following a space and a `#`. YAML takes it for a comment.
            """,
        why: "Nobody reads what follows the sign, and it may be the end of the sentence.",
        answer: "Put the whole text into quotation marks, or move the note to a line of its own."
    )

    package static let blankHeading = Rule(
        "blank-heading",
        .error,
        .reading,
        title: "Columns with no heading",
        finds: "A column of a table without a heading.",
        why: "Nobody can tell what its figures are, least of all screen reader users."
    )

    package static let repeatedHeading = Rule(
        "repeated-heading",
        .error,
        .reading,
        title: "Repeated column headings",
        finds: "A heading that a table has twice.",
        why: "The two columns cannot be told apart."
    )

    package static let unknownRow = Rule(
        "unknown-row",
        .error,
        .reading,
        title: "Rows that do not exist",
        finds: "A row named under `totals` that the table does not have, or has more than once.",
        why: "The sum cannot be checked."
    )

    package static let notACount = Rule(
        "not-a-count",
        .error,
        .reading,
        title: "Columns of people that hold something else",
        finds: "A column that is said to count people and holds something other than whole numbers.",
        why: "Small numbers of people cannot be found in it."
    )

    package static let duplicateID = Rule(
        "duplicate-id",
        .error,
        .references,
        title: "Duplicate ids",
        finds: """
            Two milestones, KPIs, obligations, risks, actions or glossary terms with the same id, two priorities with the \
            same number, or a folder that site.yaml lists twice.
            """,
        why: "Links, data and history identify things by their ids. If two share one, they lead to the wrong one.",
        answer: "Give the newer one an id that has never been used."
    )
}
