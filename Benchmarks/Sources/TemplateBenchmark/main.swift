import Mustache
import Templates

/// Renders one page both ways, checks that the pages are equal, and prints how long each takes.
func compare<Page: TemplateModel>(
    _ name: String,
    _ page: Page,
    mirrored: Any,
    dictionary: [String: Any],
    templates: [String: String]
) throws {
    var library = TemplateLibrary(
        templates.reduce(into: [:]) { $0[$1.key] = TemplateSource(path: $1.key, text: $1.value) }
    )
    let compiled = library.compile("page", for: Page.self)
    precondition(compiled.isValid, "\(library.diagnostics)")
    let other = MustacheLibrary(templates: try templates.mapValues { try MustacheTemplate(string: $0) })

    let page1 = String(decoding: compiled.render(page), as: UTF8.self)
    let page2 = other.render(dictionary, withTemplate: "page") ?? ""
    precondition(page1 == page2, "The pages differ:\n\(page1)\n\(page2)")
    precondition(page1 == other.render(mirrored, withTemplate: "page"), "The pages differ")

    for (form, object) in [("dictionary", dictionary as Any), ("structure", mirrored)] {
        let measured = Measurement(
            rounds: 51,
            { compiled.render(page).count },
            { other.render(object, withTemplate: "page")?.utf8.count ?? 0 }
        )
        let columns = [
            name, "\(page1.utf8.count)", form, rounded(measured.first), rounded(measured.second),
            rounded(measured.ratio),
        ]
        print("| " + columns.joined(separator: " | ") + " |")
    }
}

func rounded(_ value: Double) -> String {
    "\((value * 10).rounded() / 10)"
}

print("| page | bytes | swift-mustache is given a | Templates, µs | swift-mustache 2.1.1, µs | times faster |")
print("|---|---|---|---|---|---|")
try compare(
    "table, 12 rows",
    TablePage.example,
    mirrored: MirroredTablePage(TablePage.example),
    dictionary: TablePage.example.dictionary,
    templates: ["page": TablePage.template, "row": TablePage.row]
)
try compare(
    "scorecard, 40 × 12",
    ScorecardPage.example,
    mirrored: ScorecardPage.example,
    dictionary: ScorecardPage.example.dictionary,
    templates: ["page": ScorecardPage.template]
)
