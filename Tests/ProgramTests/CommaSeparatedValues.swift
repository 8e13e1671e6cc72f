/// A CSV file by the letter of RFC 4180: what that grammar does not have is a problem.
struct CommaSeparatedValues {
    private(set) var rows = [[String]]()
    private(set) var problems = [String]()
    /// Whether every line ended with CRLF.
    private(set) var hasStrictLineEndings = true

    init(_ text: String) {
        var scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        var row = [String]()
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var wasQuoted = false
        var index = 0
        func next() -> Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }
        while index < scalars.count {
            let scalar = scalars[index]
            if isQuoted {
                if scalar == "\"", next() == "\"" {
                    cell.append(scalar)
                    index += 1
                } else if scalar == "\"" {
                    isQuoted = false
                    wasQuoted = true
                } else {
                    cell.append(scalar)
                }
            } else if scalar == "\"" {
                if !cell.isEmpty || wasQuoted {
                    problems.append("row \(rows.count + 1): a quotation mark within a cell")
                }
                isQuoted = true
            } else if scalar == "," || scalar == "\n" {
                row.append(String(cell))
                cell = String.UnicodeScalarView()
                wasQuoted = false
                if scalar == "\n" {
                    if index == 0 || scalars[index - 1] != "\r" { hasStrictLineEndings = false }
                    rows.append(row)
                    row = []
                }
            } else if scalar == "\r", next() == "\n" {
                // The end of the line is the line feed.
            } else {
                if wasQuoted { problems.append("row \(rows.count + 1): text after a quoted cell") }
                if scalar == "\r" { problems.append("row \(rows.count + 1): a carriage return of its own") }
                cell.append(scalar)
            }
            index += 1
        }
        if isQuoted { problems.append("a quoted cell is not closed") }
        if !cell.isEmpty || !row.isEmpty {
            row.append(String(cell))
            rows.append(row)
        }
        let widths = Set(rows.map(\.count))
        if widths.count > 1 { problems.append("rows have \(widths.sorted()) cells") }
    }
}
