/// The rules about the finished pages.
extension Rule {
    static let finishedSiteRules: [Rule] = [
        .brokenLink, .imageWithoutAlternative, .repeatedIdentifier,
    ]

    package static let brokenLink = Rule(
        "broken-link",
        .error,
        .finishedSite,
        title: "Broken links",
        finds: """
            A link, source or reference in the finished pages that leads to no file, to a missing place on a page, \
            or to an unsafe address (`about:invalid`). The finished pages are searched, so links made by templates \
            are checked too.
            """,
        why: "A reader who follows it finds nothing.",
        answer: "Correct it in the content or in the template."
    )

    package static let imageWithoutAlternative = Rule(
        "image-without-alternative",
        .error,
        .finishedSite,
        title: "Images with no text alternative",
        finds: "An image in the finished pages without `alt`.",
        why: "People who cannot see it learn nothing from it.",
        answer: "Add `alt` in the template."
    )

    package static let repeatedIdentifier = Rule(
        "repeated-identifier",
        .error,
        .finishedSite,
        title: "Two elements with one id",
        finds: "An `id` that two elements of a finished page have.",
        why: "Links lead to the first of them, and screen readers name the wrong one.",
        answer: "Give one of them another id in the template; the headings of texts get ids of their own."
    )
}
