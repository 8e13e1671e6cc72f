internal import Diagnostics
internal import FoundationEssentials
internal import Measures
internal import Markdown
internal import Model
internal import Spreadsheets

/// The readings of one measure as open data: a CSV file, and its description by CSV on the Web (CSVW).
struct MeasureDataFile {
    /// A column of the file with its description.
    private struct Column {
        let name: String
        let title: String
        let datatype: String
        let meaning: String
    }

    private static let columns = [
        Column(
            name: "period",
            title: "Period",
            datatype: "string",
            meaning: "The period: a month (2024-09), quarter (2024-25-Q2), year (2024-25) or academic year"
        ),
        Column(name: "label", title: "Label", datatype: "string", meaning: "The period as papers print it"),
        Column(
            name: "value",
            title: "Value",
            datatype: "decimal",
            meaning: "The reading as a number; empty where there is none"
        ),
        Column(
            name: "text",
            title: "Text",
            datatype: "string",
            meaning: "The reading as it is printed, or the reason why there is none"
        ),
        Column(
            name: "missing",
            title: "Missing",
            datatype: "string",
            meaning:
                "x not available, z not applicable, w none recorded, c suppressed; empty where there is a reading"
        ),
        Column(
            name: "markers",
            title: "Markers",
            datatype: "string",
            meaning:
                "p provisional, r revised, e estimated, u low reliability, b break in series, low; separated by blanks"
        ),
        Column(
            name: "target",
            title: "Target",
            datatype: "string",
            meaning: "The target in force in the period"
        ),
        Column(
            name: "rating",
            title: "Rating",
            datatype: "string",
            meaning: "on-target, near-target, off-target, no-target or no-data"
        ),
    ]

    /// Whose figures a row has; only in the files of measures that have others' too.
    private static let seriesColumn = Column(
        name: "series",
        title: "Series",
        datatype: "string",
        meaning: "Empty for the plan's own figures; 'comparator: …' another place; 'part: …' a group or area"
    )

    let standing: MeasureStanding

    private var hasSeries: Bool { !standing.measure.series.isEmpty }
    private var columns: [Column] { Self.columns + (hasSeries ? [Self.seriesColumn] : []) }

    /// The CSV file.
    var csv: [UInt8] {
        let measure = standing.measure
        var file = CommaSeparatedFile(headings: columns.map(\.name))
        for reading in standing.readings {
            file.append(
                Self.cells(of: reading) + [
                    .text(measure.target(in: reading.period).label),
                    .text(measure.rating(in: reading.period).rawValue),
                ] + (hasSeries ? [.empty] : [])
            )
        }
        for series in measure.series {
            for reading in series.readings(asAt: standing.asAt) {
                file.append(Self.cells(of: reading) + [.empty, .empty, .text(series.label)])
            }
        }
        return file.bytes
    }

    /// What the file says of a reading, whoever's it is.
    private static func cells(of reading: Reading) -> [CommaSeparatedFile.Cell] {
        let markers = reading.measurement?.markers.map(\.rawValue) ?? []
        return [
            .text(reading.period.canonical),
            .text(reading.period.label),
            .init(reading.value),
            .text(reading.text),
            .init(reading.absence?.symbol.rawValue),
            markers.isEmpty ? .empty : .text(markers.joined(separator: " ")),
        ]
    }

    /// The description.
    func metadata(_ site: SiteContext) throws -> [UInt8] {
        let measure = standing.measure
        let document = TableMetadata(
            url: "\(standing.id).csv",
            title: measure.title.value,
            description: standing.measure.details.definition?.plainText ?? measure.title.value,
            source: measure.details.source?.value,
            publisher: site.settings.authority.value,
            modified: site.snapshot.asAt.iso,
            columns: columns.map {
                .init(name: $0.name, titles: $0.title, datatype: $0.datatype, description: $0.meaning)
            },
            primaryKey: hasSeries ? ["series", "period"] : ["period"]
        )
        return try document.json()
    }
}
