internal import ArgumentParser
internal import Diagnostics
internal import FoundationEssentials
internal import Importing
internal import Publishing
internal import Reading
internal import Spreadsheets
internal import Workbooks

/// `scrutiny import`: a workbook's figures as kpis.csv.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring the figures of a workbook or a CSV file into a priority's folder.",
        discussion: """
            Reads .xlsx, .ods and .csv as they are shown on the screen, finds the tables of figures in them and writes \
            kpis.csv into the folder. A measure that is there already, by its title, keeps its id, unit, target and \
            everything else; only readings are added, and what is another figure now is listed. What the file does not \
            say stands between ‹ and ›, and no site is made while any of it is left. Every cell that has no place in \
            kpis.csv is listed with the reason.

            Example: scrutiny import scorecard.xlsx --into Content/priorities/01-early-help
            """
    )

    @Argument(
        help: ArgumentHelp(
            "The workbook (.xlsx, .ods) or CSV file; further ones may say what it does not, such as targets.",
            valueName: "file"
        )
    )
    var files: [String]

    @Option(help: ArgumentHelp("The priority's folder; without it nothing is written.", valueName: "folder"))
    var into: String?

    @Option(help: ArgumentHelp("The only sheet to read; by default all that are not hidden.", valueName: "name"))
    var sheet: String?

    @Option(help: ArgumentHelp("Your own area, where the file has figures of several.", valueName: "name"))
    var area: String?

    @Option(help: ArgumentHelp("Where the cells that were not placed are listed.", valueName: "file"))
    var list: String?

    @Flag(help: "Print every cell as it is read, and write nothing.")
    var cells = false

    func run() async throws {
        try await Failure.reported(in: Self.self) {
            let workbooks = try self.files.map { try read($0) }
            if cells {
                for workbook in workbooks { printCells(of: workbook) }
                return
            }
            var draft = Draft()
            for workbook in workbooks { draft.join(WorkbookDraft.make(workbook, sheet: sheet, area: area)) }
            draft.applyDetails()
            for table in draft.tables { Console.print(table) }
            try settleArea(draft.areas)
            let files = try draftFiles(of: &draft)
            if files.isEmpty {
                throw Failure.usage(
                    "\(self.files.joined(separator: ", ")): no table of figures was found; a table has a measure in every "
                        + "row and a period in every column, or the other way round."
                )
            }
            try write(files)
            try writeDetails(draft, files)
            try report(draft)
        }
    }

    // MARK: Reading

    /// Whose the plan's own figures are must be said wherever a file names areas: another place's figures under the
    /// plan's own name would be false.
    private func settleArea(_ areas: Set<String>) throws {
        let isOwnThere = area.map { own in areas.contains { $0.lowercased() == own.lowercased() } } ?? false
        // A file of one other place holds comparators alone.
        guard !areas.isEmpty, !isOwnThere, area == nil || areas.count > 1 else { return }
        if areas.count == 1, let only = areas.first {
            throw Failure.usage(
                "The file has figures of \(only) alone. Name your own area with --area; if it is another one, they become "
                    + "comparators."
            )
        }
        let names = areas.sorted()
        let some =
            names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " and \(names.count - 12) more" : "")
        throw Failure.usage(
            "The file has figures of \(names.count.counted("area", "areas")). Name your own with --area: \(some)."
        )
    }

    private func read(_ file: String) throws -> Workbook {
        let bytes = try SourceFile.bytes(of: file)
        let name = file.split(separator: "/").last.map(String.init) ?? file
        if name.hasPrefix("~$") || name.hasPrefix(".~lock.") {
            throw Failure.usage("'\(file)' only says that the workbook is open; name the workbook itself.")
        }
        if OfficeFile(bytes) != nil {
            do {
                return try WorkbookReader.read(bytes, path: file)
            } catch {
                throw Failure.usage("\(file): \(error).")
            }
        }
        var diagnostics = [Diagnostic]()
        guard let table = Table.read(bytes, path: file, reportingTo: &diagnostics) else {
            throw Failure.usage("\(file): " + (diagnostics.first.map { $0.message } ?? "this is no table") + ".")
        }
        let rows = [table.headings] + table.rows
        let sheet = Sheet(
            name: name,
            rows: rows.map { $0.map { Cell($0.value, kind: $0.value.isEmpty ? .blank : .text) } }
        )
        return Workbook(path: file, sheets: [sheet])
    }

    private func printCells(of workbook: Workbook) {
        for sheet in workbook.sheets {
            for (row, line) in sheet.rows.enumerated() {
                for (column, cell) in line.enumerated() where !cell.isBlank {
                    Console.print("\(sheet.place(row, column))\t\(cell.text)" + (sheet.isHidden ? "\t(hidden)" : ""))
                }
            }
        }
    }

    /// The files of figures that the folder has.
    private func existing() throws -> [String: [UInt8]] {
        guard let into else { return [:] }
        var isFolder = false
        guard FileManager.default.fileExists(atPath: into, isDirectory: &isFolder), isFolder else {
            throw Failure.usage("There is no folder '\(into)'; 'scrutiny new priority' begins one.")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: into)
            .filter { $0.hasPrefix("kpis") && $0.hasSuffix(".csv") }
        return try Dictionary(uniqueKeysWithValues: names.map { ($0, try SourceFile.bytes(of: into + "/" + $0)) })
    }

    private func draftFiles(of draft: inout Draft) throws -> [DraftFile] {
        let existing = try existing()
        do {
            return try DraftFile.all(&draft, existing: existing)
        } catch {
            throw Failure.usage("\(into.map { $0 + "/" } ?? "")\(error.description).")
        }
    }

    // MARK: Writing

    private func write(_ files: [DraftFile]) throws {
        for file in files {
            let added = file.added.counted("reading is new", "readings are new")
            guard let into else {
                Console.print("\(file.name): \(added)")
                continue
            }
            let path = into + "/" + file.name
            try SingleFile.replace(path, with: Array(file.text.utf8))
            let open = file.open == 0 ? "" : ", \(file.open.counted("cell is", "cells are")) left to fill in"
            Console.print("wrote \(path): \(added)\(open)")
            for change in file.changed { Console.print("  changed: \(change)") }
        }
        if into == nil { Console.print("nothing written; name the priority's folder with --into") }
    }

    /// Adds what the files say of measures beside their figures.
    private func writeDetails(_ draft: Draft, _ files: [DraftFile]) throws {
        guard let into else { return }
        let path = into + "/kpis.yaml"
        let existing = FileManager.default.fileExists(atPath: path) ? try SourceFile.text(of: path) : nil
        let ids = files.reduce(into: [String: String]()) { $0.merge($1.ids) { first, _ in first } }
        guard let text = DetailsFile.text(draft, ids: ids, existing: existing) else { return }
        try SingleFile.replace(path, with: Array(text.utf8))
        Console.print("wrote \(path): sources, owners and definitions")
    }

    /// Says what has no place, and lists all of it.
    private func report(_ draft: Draft) throws {
        guard !draft.leftOut.isEmpty else { return }
        var counts = [(reason: String, count: Int)]()
        for cell in draft.leftOut {
            if let known = counts.firstIndex(where: { $0.reason == cell.reason }) {
                counts[known].count += 1
            } else {
                counts.append((cell.reason, 1))
            }
        }
        Console.print("not placed: \(draft.leftOut.count.counted("cell", "cells"))")
        for (reason, count) in counts.sorted(by: { $0.count > $1.count }).prefix(12) {
            Console.print("  \(count): \(reason)")
        }
        guard let list else {
            Console.print("  --list FILE lists each of them")
            return
        }
        var file = CommaSeparatedFile(headings: ["place", "text", "reason"])
        for cell in draft.leftOut { file.append([.text(cell.place), .text(cell.text), .text(cell.reason)]) }
        try SingleFile.replace(list, with: file.bytes)
        Console.print("  listed in \(list)")
    }
}
