internal import Templates

/// What a web host shows for an address that does not exist.
struct NotFoundPage: TemplateModel {
    let frame: Frame

    static let fields = Fields<NotFoundPage>("The page for an address that does not exist") {
        One("frame", "what stands around the content", \.frame)
    }

    static func make(_ site: SiteContext) -> NotFoundPage {
        var page = Page(SiteMap.notFound, of: site)
        return NotFoundPage(frame: page.frame(title: "Page not found"))
    }
}
