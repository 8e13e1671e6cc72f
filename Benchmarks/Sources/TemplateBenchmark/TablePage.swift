@_spi(HTMLProducer) import SafeHTML
import Templates

/// A page with a table of twelve milestones.
struct TablePage: TemplateModel {
    let title: String
    let root: String
    let committee: String
    let isDraft: Bool
    let introduction: HTML
    let rows: [MilestoneRow]

    static let fields = Fields<TablePage>("A page with a table of milestones") {
        Text("title", "The page's heading", \.title)
        Link("root", "The way to the first page", \.root)
        Text("committee", "Who receives the report", \.committee)
        YesNo("isDraft", "Whether it is a draft", \.isDraft)
        Markup("introduction", "The first words", \.introduction)
        List("rows", "The milestones", \.rows)
    }

    static let template = """
        <!doctype html>
        <html lang="en-GB">
        <head><title>{{title}}</title><link rel="stylesheet" href="{{root}}assets/site.css"></head>
        <body>
        {{#isDraft}}
        <p class="draft">Draft for {{committee}}</p>
        {{/isDraft}}
        <h1>{{title}}</h1>
        {{{introduction}}}
        <table>
        <caption>Milestones</caption>
        <thead><tr><th>Id</th><th>Milestone</th><th>Owner</th><th>Due</th><th>Rating</th></tr></thead>
        <tbody>
        {{#rows}}
        {{> row}}
        {{/rows}}
        {{^rows}}
        <tr><td colspan="5">None</td></tr>
        {{/rows}}
        </tbody>
        </table>
        </body>
        </html>

        """

    static let row = """
        <tr id="{{id}}">
        <th scope="row"><a href="{{url}}">{{id}}</a></th>
        <td>{{title}}{{#isLate}} <strong>overdue</strong>{{/isLate}}</td>
        <td>{{#owner}}{{owner}}{{/owner}}{{^owner}}no owner{{/owner}}</td>
        <td>{{due}}</td>
        <td class="{{ratingClass}}">{{rating}}</td>
        </tr>

        """

    static let example = TablePage(
        title: "Early help & prevention",
        root: "../",
        committee: "Scrutiny Panel",
        isDraft: true,
        introduction: HTML(vouchingFor: "<p>Twelve milestones were agreed for the year.</p>"),
        rows: (1...12).map { number in
            MilestoneRow(
                id: "EH-\(number)",
                url: "milestones/eh-\(number).html",
                title: "Complete stage \(number) of the early language trials & report on the results",
                owner: number % 4 == 0 ? nil : "Head of Early Help and Special Educational Needs",
                due: "By the end of March 2025",
                isLate: number % 3 == 0,
                ratingClass: "rating-amber",
                rating: "Amber"
            )
        }
    )

    /// The same as a dictionary, for the library compared with.
    var dictionary: [String: Any] {
        [
            "title": title, "root": root, "committee": committee, "isDraft": isDraft,
            "introduction": introduction.markup, "rows": rows.map(\.dictionary),
        ]
    }
}

/// One milestone in the table.
struct MilestoneRow: TemplateModel {
    let id: String
    let url: String
    let title: String
    let owner: String?
    let due: String
    let isLate: Bool
    let ratingClass: String
    let rating: String

    static let fields = Fields<MilestoneRow>("A milestone as a row of a table") {
        Text("id", "Its id", \.id)
        Link("url", "Its own page", \.url)
        Text("title", "What was agreed", \.title)
        OptionalText("owner", "Who answers for it", \.owner)
        Text("due", "When it is due, in words", \.due)
        YesNo("isLate", "Whether it is overdue", \.isLate)
        Text("ratingClass", "The class of its rating", \.ratingClass)
        Text("rating", "Its rating in words", \.rating)
    }

    var dictionary: [String: Any] {
        var dictionary: [String: Any] = [
            "id": id, "url": url, "title": title, "due": due, "isLate": isLate, "ratingClass": ratingClass,
            "rating": rating,
        ]
        dictionary["owner"] = owner
        return dictionary
    }
}
