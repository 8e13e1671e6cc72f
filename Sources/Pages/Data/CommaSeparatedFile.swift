internal import Measures

/// A CSV file as RFC 4180 has it, which no spreadsheet program runs any part of.
struct CommaSeparatedFile {
    /// What a cell holds.
    enum Cell {
        /// Words. Where a spreadsheet program would take them for a formula, an apostrophe in front keeps them words.
        case text(String)
        /// A number, exactly as it was written.
        case number(Decimal)
        /// Nothing.
        case empty
    }

    private(set) var bytes = [UInt8]()

    /// Starts a file with its headings.
    init(headings: [String]) {
        append(headings.map(Cell.text))
    }

    /// Appends a row.
    mutating func append(_ cells: [Cell]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch cell {
            case .empty: break
            case .number(let number): bytes.append(contentsOf: number.description.utf8)
            case .text(let text): append(text)
            }
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// What makes a spreadsheet program take a cell for a formula.
    private static let formulaStarts: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

    private mutating func append(_ text: String) {
        let isFormula = text.first.map(Self.formulaStarts.contains) ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.contains(where: { $0 == "\"" || $0 == "," || $0.isNewline }) else {
            bytes.append(contentsOf: safe.utf8)
            return
        }
        bytes.append(contentsOf: ("\"" + safe.replacing("\"", with: "\"\"") + "\"").utf8)
    }
}

extension CommaSeparatedFile.Cell {
    /// A number or nothing.
    init(_ number: Decimal?) {
        self = number.map(Self.number) ?? .empty
    }

    /// Words or nothing.
    init(_ text: String?) {
        self = text.map(Self.text) ?? .empty
    }
}
