import Diagnostics

/// Cuts the bytes of a file into records of located cells, in one pass.
struct RecordScanner {
    /// One line of the table, which may be several of the file.
    struct Record {
        var cells: [Located<String>]
        /// Just behind its last cell.
        var end: SourceLocation
    }

    private(set) var diagnostics = [Diagnostic]()
    private let bytes: [UInt8]
    private let path: String
    private var delimiter = UInt8(ascii: ",")
    private var index = 0
    private var line = 1
    private var column = 1

    init(_ bytes: [UInt8], path: String) {
        self.bytes = bytes
        self.path = path
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        chooseDelimiter()
    }

    /// All records that have anything in them; reading ends at a quote that is never closed.
    mutating func records() -> [Record] {
        var records = [Record]()
        while index < bytes.count {
            guard let record = record() else { break }
            if record.cells.contains(where: { !$0.value.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }) {
                records.append(record)
            }
        }
        return records
    }

    // MARK: The delimiter

    /// Takes Excel's `sep=;` line at its word, and otherwise looks at the headings: semicolons and no commas there mean
    /// semicolons everywhere, and tabs without either mean tabs.
    private mutating func chooseDelimiter() {
        let marker = Array("sep=".utf8)
        let rest = bytes[index...]
        if rest.starts(with: marker), let named = rest.dropFirst(marker.count).first, named != 0x0A, named != 0x0D {
            let next = index + marker.count + 1
            if next == bytes.count || bytes[next] == 0x0A || bytes[next] == 0x0D {
                delimiter = named
                index = next
                takeLineBreak()
                return
            }
        }
        var (commas, semicolons, tabs, isQuoted) = (0, 0, 0, false)
        for byte in rest {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D {
                if commas + semicolons + tabs > 0 { break }
            } else if byte == UInt8(ascii: ",") {
                commas += 1
            } else if byte == UInt8(ascii: ";") {
                semicolons += 1
            } else if byte == UInt8(ascii: "\t") {
                tabs += 1
            }
        }
        guard commas == 0, semicolons + tabs > 0 else { return }
        delimiter = UInt8(ascii: semicolons > 0 ? ";" : "\t")
    }

    // MARK: Records and cells

    private var location: SourceLocation { SourceLocation(path: path, line: line, column: column) }

    private mutating func record() -> Record? {
        var cells = [Located<String>]()
        var isSound = true
        while true {
            let start = location
            let isQuoted = index < bytes.count && bytes[index] == UInt8(ascii: "\"")
            guard let text = isQuoted ? quotedCell(from: start, isSound: &isSound) : plainCell(isSound: &isSound) else {
                return nil
            }
            cells.append(Located(text, at: start))
            if index < bytes.count, bytes[index] == delimiter {
                advance()
                continue
            }
            let end = location
            takeLineBreak()
            // A record with a stray quote cannot be trusted to have its cells where they seem to be.
            return Record(cells: isSound ? cells : [], end: end)
        }
    }

    private mutating func plainCell(isSound: inout Bool) -> String {
        let start = index
        while index < bytes.count, !endsCell(bytes[index]) {
            if bytes[index] == UInt8(ascii: "\""), isSound {
                report(
                    "csv-stray-quote",
                    at: location,
                    "there is a double quote inside a cell that does not begin with one",
                    remedy: "put the whole cell into double quotes, and double the one inside it"
                )
                isSound = false
            }
            advance()
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func quotedCell(from opening: SourceLocation, isSound: inout Bool) -> String? {
        advance()
        var text = [UInt8]()
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                advance()
                guard index < bytes.count, bytes[index] == byte else { return closed(text, isSound: &isSound) }
                text.append(byte)
                advance()
            } else if byte == 0x0A || byte == 0x0D {
                text.append(0x0A)
                takeLineBreak()
            } else {
                text.append(byte)
                advance()
            }
        }
        report(
            "csv-unclosed-quote",
            at: opening,
            "the double quote that opens here is never closed",
            remedy: "close it at the end of the cell; a double quote inside a cell is written twice"
        )
        return nil
    }

    /// What was between the quotes; reports anything between the closing quote and the end of the cell.
    private mutating func closed(_ text: [UInt8], isSound: inout Bool) -> String {
        if index < bytes.count, !endsCell(bytes[index]) {
            report(
                "csv-text-after-quote",
                at: location,
                "there is text behind the closing double quote of a cell",
                remedy: "a double quote inside a cell is written twice"
            )
            isSound = false
            while index < bytes.count, !endsCell(bytes[index]) { advance() }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private func endsCell(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

    // MARK: Moving on

    /// To the next byte of the same line; bytes that continue a scalar do not count as columns.
    private mutating func advance() {
        index += 1
        if index >= bytes.count || bytes[index] & 0xC0 != 0x80 { column += 1 }
    }

    /// Past CRLF, LF or CR, if one is here.
    private mutating func takeLineBreak() {
        guard index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D else { return }
        if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        index += 1
        line += 1
        column = 1
    }

    private mutating func report(_ rule: String, at place: SourceLocation, _ message: String, remedy: String) {
        diagnostics.append(.error(rule, at: place, message, remedy: remedy))
    }
}
