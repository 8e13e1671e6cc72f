package import Measures

/// A CSV file as RFC 4180 has it, which no spreadsheet program runs any part of.
package struct CommaSeparatedFile {
    /// What a cell holds.
    package enum Cell {
        /// Words. Where a spreadsheet program would take them for a formula, an apostrophe in front keeps them words.
        case text(String)
        /// A number, exactly as it was written.
        case number(Decimal)
        /// Nothing.
        case empty
    }

    /// The file so far.
    ///
    /// It begins with a byte-order mark: without one, Excel reads a file that is opened with a double click as another
    /// encoding, and shows "CafÃ©" and "Â£5". Readers of CSV on the Web ignore it.
    package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Starts a file with its headings.
    package init(headings: [String]) {
        append(headings.map(Cell.text))
    }

    /// Appends a row.
    package mutating func append(_ cells: [Cell]) {
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
    ///
    /// Single scalars are compared: an accent or a joiner behind one makes another character of the two, but not for a
    /// spreadsheet program. The wide forms count for those that are set to an East Asian language.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// Whether a spreadsheet program would take a cell for a formula, with what cannot be seen in front of it or without.
    package static func isFormula(_ text: String) -> Bool {
        let first = text.unicodeScalars.first { scalar in
            scalar != " " && scalar != "\u{A0}" && scalar.properties.generalCategory != .format
                && !scalar.properties.isDefaultIgnorableCodePoint
        }
        return first.map(formulaStarts.contains) ?? false
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: Self.quoted(Self.isFormula(text) ? "'" + text : text).utf8)
    }

    /// A cell as it is written: in quotation marks where it has to be.
    ///
    /// Bytes are compared, because a quotation mark with an accent behind it is another character, and still closes a cell.
    package static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
        return "\"" + String(decoding: text.utf8.flatMap { $0 == 0x22 ? [$0, $0] : [$0] }, as: UTF8.self) + "\""
    }
}

extension CommaSeparatedFile.Cell {
    /// A number or nothing.
    package init(_ number: Decimal?) {
        self = number.map(Self.number) ?? .empty
    }

    /// Words or nothing.
    package init(_ text: String?) {
        self = text.map(Self.text) ?? .empty
    }
}
