package import Diagnostics
internal import Model

/// Where small numbers are withheld, every table says which of its columns count people.
package enum TablePeopleUnsaid: Check {
    package static let rule = Rule(
        "table-people-unsaid",
        .error,
        .privacy,
        title: "Tables that do not say whether they count people",
        finds: "With `disclosure` in site.yaml: a table without `counts-people` in its YAML file.",
        why: """
            Small numbers of people are withheld in the columns that count people, and only the author of the table \
            knows which those are. Until the file says so, no site is made.
            """,
        answer: """
            Write `counts-people: all`, `counts-people: none`, or a list of the headings of the columns that count \
            people.
            """
    )

    /// Finds tables without `counts-people` on a site that withholds small numbers.
    package static func findings(in checked: CheckedContent) -> [Diagnostic] {
        guard checked.content.settings.disclosure != nil else { return [] }
        return checked.content.tables
            .filter { $0.people == nil && !checked.content.gaps.files.contains($0.caption.location.path) }
            .map { table in
                finding(
                    at: table.caption.location,
                    "this site withholds small numbers of people, and the table '\(table.id)' does not say whether it "
                        + "counts any",
                    remedy: "add 'counts-people: all', 'counts-people: none' or a list of the columns that count people"
                )
            }
    }
}
