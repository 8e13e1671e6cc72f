import Templates

/// A scorecard of forty measures with twelve columns.
struct ScorecardPage: TemplateModel {
    let title: String
    let columns: [String]
    let rows: [MeasureRow]

    static let fields = Fields<ScorecardPage>("A scorecard") {
        Text("title", "The page's heading", \.title)
        TextList("columns", "The periods", \.columns)
        List("rows", "The measures", \.rows)
    }

    static let template = """
        <!doctype html>
        <html lang="en-GB">
        <head><title>{{title}}</title></head>
        <body>
        <h1>{{title}}</h1>
        <table>
        <thead><tr><th>Measure</th>{{#columns}}<th scope="col">{{.}}</th>{{/columns}}</tr></thead>
        <tbody>
        {{#rows}}
        <tr><th scope="row"><a href="{{url}}">{{title}}</a></th>
        {{#cells}}
        <td class="{{ratingClass}}">{{value}}{{#marker}} <abbr title="{{meaning}}">[{{marker}}]</abbr>{{/marker}}</td>
        {{/cells}}
        </tr>
        {{/rows}}
        </tbody>
        </table>
        </body>
        </html>

        """

    static let example = ScorecardPage(
        title: "Scorecard",
        columns: (1...12).map { "2024-\($0)" },
        rows: (1...40).map { row in
            MeasureRow(
                url: "kpis/measure-\(row).html",
                title: "Share of contacts decided within one working day, team \(row)",
                cells: (1...12).map { column in
                    MeasureCell(
                        ratingClass: ["on-target", "near-target", "off-target"][(row + column) % 3],
                        value: "\(row + column).\(column % 10)%",
                        marker: column % 6 == 0 ? "p" : nil,
                        meaning: "provisional"
                    )
                }
            )
        }
    )

    /// The same as a dictionary, for the library compared with.
    var dictionary: [String: Any] {
        ["title": title, "columns": columns, "rows": rows.map(\.dictionary)]
    }
}

/// One measure of a scorecard.
struct MeasureRow: TemplateModel {
    let url: String
    let title: String
    let cells: [MeasureCell]

    static let fields = Fields<MeasureRow>("A measure as a row of a scorecard") {
        Link("url", "Its own page", \.url)
        Text("title", "What is measured", \.title)
        List("cells", "Its readings", \.cells)
    }

    var dictionary: [String: Any] {
        ["url": url, "title": title, "cells": cells.map(\.dictionary)]
    }
}

/// One reading of a measure.
struct MeasureCell: TemplateModel {
    let ratingClass: String
    let value: String
    let marker: String?
    let meaning: String

    static let fields = Fields<MeasureCell>("A reading as a cell of a scorecard") {
        Text("ratingClass", "The class of its rating", \.ratingClass)
        Text("value", "The reading as it is shown", \.value)
        OptionalText("marker", "The letter of its marker", \.marker)
        Text("meaning", "What the marker means", \.meaning)
    }

    var dictionary: [String: Any] {
        var dictionary: [String: Any] = ["ratingClass": ratingClass, "value": value, "meaning": meaning]
        dictionary["marker"] = marker
        return dictionary
    }
}
