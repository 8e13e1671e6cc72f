@_spi(HTMLProducer) import SafeHTML
import Templates

/// A page of a small council site, with a field of every kind.
struct PriorityPage: TemplateModel {
    var title = "Early help"
    var root = "../"
    var lead: String? = "Director"
    var vision = HTML(vouchingFor: "<p>Every child</p>")
    var note: HTML?
    var website: String?
    var isDraft = true
    var contact = Contact()
    var deputy: Contact?
    var rows: [Row] = []
    var words: [String] = []
    var notes: [HTML] = []
    var links: [String] = []
    var menu: [MenuItem] = []

    static let fields = Fields<PriorityPage>("The page of a priority") {
        Text("title", "Its heading", \.title)
        Link("root", "The way to the first page", \.root)
        OptionalText("lead", "Who leads it", \.lead)
        Markup("vision", "What it is for", \.vision)
        OptionalMarkup("note", "A note", \.note)
        OptionalLink("website", "Its own site", \.website)
        YesNo("isDraft", "Whether it is a draft", \.isDraft)
        One("contact", "Who to ask", \.contact)
        OptionalOne("deputy", "Who to ask otherwise", \.deputy)
        List("rows", "Its milestones", \.rows)
        TextList("words", "What it is filed under", \.words)
        MarkupList("notes", "Notes", \.notes)
        LinkList("links", "Further pages", \.links)
        List("menu", "The navigation", \.menu)
    }
}

/// A person to ask.
struct Contact: TemplateModel {
    var name = "Ann"
    var email: String? = "ann@example.gov.uk"
    var office: Office?

    static let fields = Fields<Contact>("Who to ask") {
        Text("name", "Their name", \.name)
        OptionalText("email", "Their address", \.email)
        OptionalOne("office", "Where they work", \.office)
    }
}

/// Where somebody works.
struct Office: TemplateModel {
    var street = "Royal Parade"

    static let fields = Fields<Office>("An office") {
        Text("street", "Its street", \.street)
    }
}

/// A milestone in a table.
struct Row: TemplateModel {
    var id = "EH-01"
    var url = "milestones/eh-01.html"
    var owner: String?
    var isLate = false

    static let fields = Fields<Row>("A milestone in a table") {
        Text("id", "Its id", \.id)
        Link("url", "Its page", \.url)
        OptionalText("owner", "Who answers for it", \.owner)
        YesNo("isLate", "Whether it is overdue", \.isLate)
    }
}

/// A place in the navigation, with the places below it.
struct MenuItem: TemplateModel {
    var label: String
    var below: [MenuItem] = []

    static let fields = Fields<MenuItem>("A place in the navigation") {
        Text("label", "What it is called", \.label)
        List("below", "The places below it", \.below)
        List("madeUp", "Places that are made anew each time", \.madeUp)
    }

    /// A list without end, which only a computed property can have.
    var madeUp: [MenuItem] { [MenuItem(label: label + "+")] }
}
