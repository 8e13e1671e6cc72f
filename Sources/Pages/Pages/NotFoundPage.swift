internal import Templates

/// What a web host shows for an address that does not exist.
struct NotFoundPage: TemplateModel {
    let frame: Frame

    static let fields = Fields<NotFoundPage>("The page for an address that does not exist") {
        One("frame", "what stands around the content", \.frame)
    }

    static let kind = PageKind<NotFoundPage>(
        "not-found",
        at: SiteMap.notFound,
        title: "Page not found",
        description: { _ in nil }
    ) { _, frame in NotFoundPage(frame: frame) }
}
