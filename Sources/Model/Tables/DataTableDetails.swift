package import Declarations
package import Diagnostics
package import Markdown

/// What `tables/<id>.yaml` says about a table, before it is held against the figures.
package struct DataTableDetails: Thing {
    package var caption: Located<String>
    package var units: Located<String>?
    package var source: Located<String>?
    package var report: Located<String>?
    package var notes: MarkdownDocument?
    package var totals: [DeclaredTotal] = []
    package var people: DeclaredPeople?
    /// Which columns hold the budget and what is expected to be spent.
    package var variance: DeclaredVariance?
    /// The priorities that rows belong to, by the rows' headings.
    package var priorities: [Pair] = []
    /// Rows that the marks of measures stand for, by the marks: `MTFP 1`.
    package var financeLinks: [Pair] = []
    /// Rows that quote a measure's readings, by their headings.
    package var measures: [Pair] = []
    /// Columns that quote readings of a period, by their headings.
    package var readings: [Pair] = []

    /// A heading, and what it stands for.
    package struct Pair: Sendable {
        package var heading: Located<String>
        package var value: Located<String>

        package init(heading: Located<String>, value: Located<String>) {
            self.heading = heading
            self.value = value
        }
    }

    /// Which columns count people, as written.
    package enum DeclaredPeople: Sendable {
        case all, none
        case columns([Located<String>])
    }
}

extension DataTableDetails {
    package init(at location: SourceLocation) { caption = .none(at: location) }

    package static let declaration = Declaration<DataTableDetails>("table", "What a table of figures shows") {
        Line("caption", \.caption, "What the table shows")
        Line("units", \.units, "What the figures are counted in", example: "£m")
        Line("source", \.source, "Where it comes from")
        Line("report", \.report, "The first report that it belongs to", example: "2024-25", to: .facts)
        Prose("notes", \.notes, "What to bear in mind, such as a slip in the paper")
        Groups("totals", \.totals, "Rows that add up others; they are printed bold and are checked")
        Custom(
            "counts-people",
            "Which columns count people; needed where site.yaml withholds small numbers",
            form: .either([.choice(["all", "none"]), .list(.line)]),
            example: "all",
            read: readPeople
        )
        Group(
            "variance",
            \.variance,
            "Which columns hold the budget and the forecast, and how far they may differ",
            to: .record
        )
        pairs("priorities", \.priorities, "Rows that belong to a priority", "{Transport: early-help}")
        pairs(
            "finance-links",
            \.financeLinks,
            "Cross-references of measures (`link`) that stand for a row: they become links to it",
            "{MTFP 1: Transport}"
        )
        pairs("kpis", \.measures, "Rows that quote a measure's readings …", "{Fostering Service: caseload-fostering}")
        pairs("readings", \.readings, "… in these columns, for these periods", "{July average: 2024-07}")
    }

    private static func pairs(
        _ name: String,
        _ path: any WritableKeyPath<DataTableDetails, [Pair]> & Sendable,
        _ meaning: String,
        _ example: String
    ) -> [Key<DataTableDetails>] {
        [
            Key(
                name,
                meaning,
                form: .pairs(of: .line),
                isRequired: false,
                to: .record,
                example: example,
                read: { source, details in
                    details[keyPath: path] = source.pairs(name).map { Pair(heading: $0.key, value: $0.value) }
                },
                value: { details, _ in
                    let pairs = details[keyPath: path]
                    guard !pairs.isEmpty else { return nil }
                    return .group(pairs.map { DeclaredValue.Entry($0.heading.value, .text($0.value.value)) })
                }
            )
        ]
    }

    @Sendable private static func readPeople(_ source: any KeySource, _ details: inout DataTableDetails) {
        let key = "counts-people"
        if source.isList(key) {
            details.people = .columns(source.lines(key, example: nil))
            return
        }
        guard let word = source.line(key, example: nil) else { return }
        switch word.value {
        case "all": details.people = .all
        case "none": details.people = DeclaredPeople.none
        default:
            source.error(
                "unknown-choice",
                at: word.location,
                "'\(word.value)' does not say which columns count people",
                remedy: "write all, none or a list of headings of columns, '[Children, Families]'"
            )
        }
    }
}

/// A row that is declared to be the sum of others, by the headings.
package struct DeclaredTotal: Thing {
    package var row: Located<String>
    /// The rows that it adds up; `nil` for all that are not totals themselves.
    package var parts: [Located<String>]?
}

extension DeclaredTotal {
    package init(at location: SourceLocation) { row = .none(at: location) }

    package static let declaration = Declaration<DeclaredTotal>("total", "A row that adds up others") {
        Line("row", \.row, "The row that holds the total", example: "Total", to: .record)
        Custom(
            "of",
            "The rows that it adds up: all stands for all rows that are not totals",
            form: .either([.choice(["all"]), .list(.line)]),
            isRequired: true,
            to: .record,
            example: "all",
            read: { source, total in
                let isAll = !source.isList("of") && source.line("of", example: nil)?.value == "all"
                total.parts = isAll ? nil : source.lines("of", example: "all")
            },
            value: { total in
                total.parts.map { .list($0.map { .text($0.value) }) } ?? .text("all")
            }
        )
    }
}

extension DataTable {
    /// What is printed of a table.
    package static let declaration = Declaration<DataTable>("table", "A table of figures") {
        Custom(
            "details",
            "What is said about it",
            form: .group { DataTableDetails.declaration.description },
            to: .everywhere,
            read: { _, _ in },
            texts: { table, visit in DataTableDetails.declaration.texts(of: table.details, visit) }
        )
        Custom(
            "cells",
            "Headings, and words in cells",
            form: .line,
            to: .everywhere,
            read: { _, _ in },
            texts: { table, visit in
                for line in table.lines {
                    visit(PrintedText(.line(line), key: "cells", destinations: .everywhere))
                }
            }
        )
    }

    /// Headings, and the cells that hold words.
    ///
    /// Figures are withheld or found elsewhere.
    private var lines: [Located<String>] {
        let headings = [corner] + columns.map(\.heading)
        let rows = rows.flatMap { row in
            [row.label] + row.cells.filter { $0.figure == nil && !$0.isWithheld }.map(\.written)
        }
        return (headings + rows).filter { !$0.value.allSatisfy(\.isWhitespace) }
    }
}
