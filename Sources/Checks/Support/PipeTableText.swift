internal import Diagnostics
internal import Markdown

/// A pipe table of a text as plain words, with the places of its cells.
struct PipeTableText {
    let header: [String]
    let rows: [[String]]
    private let table: Table
    private let document: MarkdownDocument

    /// Every pipe table of all texts, in their order.
    static func all(in documents: [MarkdownDocument]) -> [PipeTableText] {
        documents.flatMap { document in
            tables(in: document.blocks).map { PipeTableText($0, of: document) }
        }
    }

    private init(_ table: Table, of document: MarkdownDocument) {
        header = table.header.map(\.plainText)
        rows = table.rows.map { $0.map(\.plainText) }
        self.table = table
        self.document = document
    }

    private static func tables(in blocks: [Block]) -> [Table] {
        blocks.flatMap { block -> [Table] in
            switch block {
            case .table(let table): [table]
            case .list(_, _, let items): items.flatMap(tables)
            case .quotation(let blocks): tables(in: blocks)
            case .paragraph, .heading, .code, .thematicBreak, .footnotes: []
            }
        }
    }

    /// Where a cell stands, its row counted from 0 without the header.
    func location(row: Int, column: Int) -> SourceLocation {
        let words = rows[row][column]
        let earlier = rows[row][..<column].count { $0.contains(words) }
        // The delimiter stands between the header and the first row.
        let origin = TextOrigin(file: document.origin.file, line: table.location.line + 2 + row)
        return origin.location(of: words, occurrence: earlier)
    }
}
