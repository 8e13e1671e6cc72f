internal import Diagnostics
internal import Model
internal import Templates

/// Everything that meetings asked for.
struct ActionsPage: TemplateModel {
    let frame: Frame
    let open: String?
    let actions: [ActionRow]
    let later: [ActionRow]

    static let fields = Fields<ActionsPage>("The page of all actions") {
        One("frame", "what stands around the content", \.frame)
        OptionalText("open", "how many of them are open, in a sentence", \.open)
        List("actions", "the actions known at the report's date, those past their date first", \.actions)
        List("later", "what was asked for after the report's date", \.later)
    }

    static let kind = PageKind<ActionsPage>(
        "actions",
        at: SiteMap.actions,
        title: "Actions",
        description: "What meetings asked for, from whom, by when, and how far it has come.",
        in: [.navigation],
        presence: .listed { !$0.content.actions.isEmpty },
        make: make
    )

    private static func make(_ page: Page, _ frame: Frame) -> ActionsPage {
        let site = page.site
        let known = Set(site.snapshot.knownActions.map(\.id.value))
        let actions = page.actionRows { known.contains($0.id.value) }
        let later = page.actionRows { !known.contains($0.id.value) }
        return ActionsPage(
            frame: frame,
            open: ListPhrases.open(actions.count(where: \.isOpen), of: actions.count),
            actions: actions,
            later: later
        )
    }
}
