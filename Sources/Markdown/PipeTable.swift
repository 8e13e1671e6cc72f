import Diagnostics

/// The lines of a paragraph read as a pipe table, in the manner of GitHub Flavored Markdown.
///
/// Beyond that manner, a pipe inside a code span never ends a cell, escaped or not, and a row with more cells than the
/// table has columns is kept in mind, because a cell must not be lost in silence.
struct PipeTable {
    /// What stands in the paragraph before the table.
    let before: String
    /// The header's line, counted from 0 within the paragraph.
    let headerLine: Int
    let alignments: [Table.Alignment]
    let header: [String]
    let rows: [[String]]
    let rowsWithTooManyCells: [(line: Int, cells: Int)]
    let rowsWithTooFewCells: [(line: Int, cells: Int)]
    /// What stands straight below the table: a line without a pipe is no row of a table that has several columns.
    let after: String
    /// Whether rows were left out because the table is larger than any page could show.
    let isTooLarge: Bool

    /// Cells, those that a short row leaves out counted too: a few letters a row could stand for thousands.
    static let mostCells = 20_000

    /// Reads the lines, or returns `nil` if no delimiter row (`|---|--:|`) stands under a row of as many cells.
    init?(lines: [Substring]) {
        guard
            let delimiterLine = lines.indices.dropFirst().first(where: { index in
                guard let alignments = Self.alignments(lines[index]) else { return false }
                let hasPipe = lines[index].contains("|") || lines[index - 1].contains("|")
                return hasPipe && Self.cells(lines[index - 1]).count == alignments.count
            }),
            let alignments = Self.alignments(lines[delimiterLine])
        else { return nil }
        headerLine = delimiterLine - 1
        before = lines[..<headerLine].joined(separator: "\n")
        header = Self.cells(lines[headerLine])
        self.alignments = alignments
        var rows = [[String]]()
        var excess = [(line: Int, cells: Int)]()
        var short = [(line: Int, cells: Int)]()
        let mostRows = Self.mostCells / alignments.count
        let end =
            alignments.count == 1
            ? lines.count : lines[(delimiterLine + 1)...].firstIndex { !$0.contains("|") } ?? lines.count
        after = lines[end...].joined(separator: "\n")
        let last = min(end, delimiterLine + 1 + mostRows)
        isTooLarge = last < end || alignments.count > Self.mostCells
        for line in lines.indices[(delimiterLine + 1)..<last] {
            var cells = Self.cells(lines[line])
            if cells.count < alignments.count { short.append((line, cells.count)) }
            if cells.count > alignments.count { excess.append((line, cells.count)) }
            while cells.count < alignments.count { cells.append("") }
            rows.append(Array(cells.prefix(alignments.count)))
        }
        self.rows = rows
        rowsWithTooManyCells = excess
        rowsWithTooFewCells = short
    }

    /// The alignments that a delimiter row gives, or `nil` if the line is none.
    static func alignments(_ line: Substring) -> [Table.Alignment]? {
        guard line.contains("-"), line.unicodeScalars.allSatisfy({ "|-: \t".unicodeScalars.contains($0) }) else {
            return nil
        }
        var alignments = [Table.Alignment]()
        for cell in cells(line) {
            var dashes = Substring(cell)
            let startsWithColon = dashes.first == ":"
            if startsWithColon { dashes.removeFirst() }
            let endsWithColon = dashes.last == ":"
            if endsWithColon { dashes.removeLast() }
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }) else { return nil }
            switch (startsWithColon, endsWithColon) {
            case (false, false): alignments.append(.unspecified)
            case (true, false): alignments.append(.left)
            case (false, true): alignments.append(.right)
            case (true, true): alignments.append(.centre)
            }
        }
        return alignments.isEmpty ? nil : alignments
    }

    /// The cells of a row, trimmed, with escaped pipes turned into pipes.
    static func cells(_ line: Substring) -> [String] {
        let characters = Array(line.trimmed.unicodeScalars)
        var cells = [String]()
        var cell = String.UnicodeScalarView()
        let lastRuns = lastBacktickRuns(in: characters)
        var index = characters.first == "|" ? 1 : 0
        while index < characters.count {
            switch characters[index] {
            case "\\" where index + 1 < characters.count && characters[index + 1] == "|":
                cell.append("|")
                index += 2
            case "\\" where index + 1 < characters.count:
                cell.append(characters[index])
                cell.append(characters[index + 1])
                index += 2
            case "`":
                let length = backticks(in: characters, at: index)
                let isClosed = lastRuns[length, default: index] > index
                let end = isClosed ? codeSpanEnd(in: characters, from: index + length, length: length) : index + length
                let span = String(String.UnicodeScalarView(characters[index..<end]))
                cell.append(contentsOf: span.replacing("\\|", with: "|").unicodeScalars)
                index = end
            case "|":
                cells.append(String(cell).trimmed)
                cell = String.UnicodeScalarView()
                index += 1
            default:
                cell.append(characters[index])
                index += 1
            }
        }
        let endsWithPipe = characters.count > 1 && characters.last == "|" && cell.isEmpty
        if !endsWithPipe || cells.isEmpty { cells.append(String(cell).trimmed) }
        return cells
    }

    /// How many backticks stand together.
    private static func backticks(in characters: [Unicode.Scalar], at start: Int) -> Int {
        characters[start...].prefix { $0 == "`" }.count
    }

    /// Where the last run of backticks of each length begins, so that no run is looked for in vain.
    private static func lastBacktickRuns(in characters: [Unicode.Scalar]) -> [Int: Int] {
        var runs = [Int: Int]()
        var index = 0
        while index < characters.count {
            let run = backticks(in: characters, at: index)
            if run > 0 { runs[run] = index }
            index += max(run, 1)
        }
        return runs
    }

    /// The index after the run of as many backticks that closes a code span.
    private static func codeSpanEnd(in characters: [Unicode.Scalar], from start: Int, length: Int) -> Int {
        var index = start
        while index < characters.count {
            guard characters[index] == "`" else {
                index += 1
                continue
            }
            let run = backticks(in: characters, at: index)
            index += run
            if run == length { return index }
        }
        return characters.count
    }
}
