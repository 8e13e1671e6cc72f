internal import Model

/// The description of a CSV file by CSV on the Web, a W3C Recommendation of 2015.
struct TableMetadata: Encodable {
    /// A column.
    struct Column: Encodable {
        let name: String
        let titles: String
        let datatype: String
        let description: String

        private enum CodingKeys: String, CodingKey {
            case name, titles, datatype
            case description = "dc:description"
        }
    }

    /// The columns that a row is known by: one name, or a list of several.
    private struct Key: Encodable {
        let columns: [String]

        init(_ columns: [String]) { self.columns = columns }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            if columns.count == 1 { try container.encode(columns[0]) } else { try container.encode(columns) }
        }
    }

    private struct Schema: Encodable {
        let columns: [Column]
        let primaryKey: Key?
    }

    private let context = "http://www.w3.org/ns/csvw"
    private let url: String
    private let title: String
    private let description: String
    private let source: String?
    private let publisher: String
    private let modified: String
    private let tableSchema: Schema

    private enum CodingKeys: String, CodingKey {
        case context = "@context"
        case url, tableSchema
        case title = "dc:title"
        case description = "dc:description"
        case source = "dc:source"
        case publisher = "dc:publisher"
        case modified = "dc:modified"
    }

    init(
        url: String,
        title: String,
        description: String,
        source: String?,
        publisher: String,
        modified: String,
        columns: [Column],
        primaryKey: [String]? = nil
    ) {
        self.url = url
        self.title = title
        self.description = description
        self.source = source
        self.publisher = publisher
        self.modified = modified
        tableSchema = Schema(columns: columns, primaryKey: primaryKey.map(Key.init))
    }

    /// The description as JSON, the same bytes for the same content.
    func json() throws -> [UInt8] {
        try StableJSON.text(self)
    }
}
