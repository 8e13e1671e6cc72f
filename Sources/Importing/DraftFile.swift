internal import Diagnostics
internal import Figures
internal import MeasureReading
internal import Markdown
internal import Measures
internal import Spreadsheets

/// A kpis.csv as it is to be written, from a draft and from what the file held before.
package struct DraftFile: Sendable {
    /// Its name: `kpis.csv`, `kpis-year.csv`.
    package let name: String
    /// Its text.
    package let text: String
    /// How many readings are in it that were not there before.
    package let added: Int
    /// What was there and is another figure now, as sentences.
    package let changed: [String]
    /// The ids of its measures, by title.
    package let ids: [String: String]
    /// How many cells are left to fill in.
    package let open: Int

    /// The files of a draft, one for each kind of period, the one with most measures first.
    ///
    /// - Parameters:
    ///   - draft: What was found; cells that cannot be readings are added to what was left out.
    ///   - existing: The bytes of the files that are there, by name.
    /// - Returns: The files.
    /// - Throws: `UnreadableFile` where a file that is there cannot be read whole: what is lost in reading it would be
    ///   lost for ever in writing it.
    package static func all(
        _ draft: inout Draft,
        existing: [String: [UInt8]]
    ) throws(UnreadableFile) -> [DraftFile] {
        var old = [String: OldFile]()
        for (name, bytes) in existing.sorted(by: { $0.key < $1.key }) { old[name] = try OldFile(bytes, name: name) }
        var kinds = [(kind: Period.Kind, measures: [DraftMeasure])]()
        for measure in draft.measures {
            guard let kind = measure.readings.first?.period.kind else { continue }
            if let known = kinds.firstIndex(where: { $0.kind == kind }) {
                kinds[known].measures.append(measure)
            } else {
                kinds.append((kind, [measure]))
            }
        }
        kinds.sort { $0.measures.count > $1.measures.count }
        var used = Set<String>()
        // One measure by two kinds of period has one id.
        var ids = [String: String]()
        return kinds.enumerated().map { number, group in
            let name = fileName(for: group.kind, isFirst: number == 0, existing: old)
            return DraftFile(name, group.measures, old: old[name], used: &used, ids: &ids, leftOut: &draft.leftOut)
        }
    }

    /// The existing file with that kind of period, or a new name.
    private static func fileName(for kind: Period.Kind, isFirst: Bool, existing: [String: OldFile]) -> String {
        let names = existing.keys.sorted { ($0.count, $0) < ($1.count, $1) }
        if let name = names.first(where: { existing[$0]?.kind == kind }) { return name }
        if isFirst, existing["kpis.csv"] == nil { return "kpis.csv" }
        return "kpis-" + kind.rawValue.replacing(" ", with: "-") + ".csv"
    }

    private init(
        _ name: String,
        _ measures: [DraftMeasure],
        old: OldFile?,
        used: inout Set<String>,
        ids: inout [String: String],
        leftOut: inout [LeftOut]
    ) {
        var rows = old?.rows ?? []
        var periods = Set(old?.periods ?? [])
        var (added, changed) = (0, [String]())
        for id in rows.compactMap({ $0.cells["id"] }) { used.insert(id.lowercased()) }
        // A comparator has the id of the measure that it belongs to.
        var refs = [String: String]()
        for row in rows where row.cells["series"]?.isEmpty != false {
            guard let id = row.cells["id"] else { continue }
            if let title = row.cells["title"] { ids[title.folded] = id }
            if let ref = row.cells["ref"], !ref.isEmpty { refs[ref] = id }
        }
        var places = [[String]: Int]()
        for (place, row) in rows.enumerated() { places[row.key] = places[row.key] ?? place }
        let ordered = measures.filter { $0.series == nil } + measures.filter { $0.series != nil }
        for measure in ordered {
            let id = ids[measure.title.folded] ?? refs[measure.ref ?? ""] ?? Self.newID(for: measure, used: &used)
            ids[measure.title.folded] = id
            let place = places[Row.key(id, series: measure.series)]
            var row = place.map { rows[$0] } ?? Row(measure, id: id)
            row.fill(from: measure)
            let own = places[Row.key(id, series: nil)].map { rows[$0] } ?? row
            let unit = own.cells["unit"].flatMap { Unit(named: $0) }
            for reading in measure.readings {
                guard let text = measure.written(reading.text, unit: unit) else {
                    leftOut.append(
                        LeftOut(
                            place: reading.place,
                            text: reading.text,
                            reason: "not a reading that can be told from its unit"
                        )
                    )
                    continue
                }
                periods.insert(reading.period)
                guard let before = row.readings.updateValue(text, forKey: reading.period) else {
                    added += 1
                    continue
                }
                if !Self.isSame(before, text) {
                    changed.append("\(id) in \(reading.period.name): was \(before), is \(text) in \(reading.place)")
                }
            }
            if let place {
                rows[place] = row
            } else {
                places[row.key] = rows.count
                rows.append(row)
            }
        }
        self.ids = measures.reduce(into: [:]) { $0[$1.title] = ids[$1.title.folded] }
        self.name = name
        self.added = added
        self.changed = changed
        let text = Self.text(rows, periods: Self.withoutGaps(periods.sorted()), further: old?.further ?? [])
        self.text = text
        open = text.count { $0 == "‹" }
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        guard let first = WrittenFigure(one), let second = WrittenFigure(other) else { return false }
        return first.value == second.value
    }

    private static func newID(for measure: DraftMeasure, used: inout Set<String>) -> String {
        var slug = Slug.make(from: measure.title)
        if slug.count > 60 {
            slug = String(slug.prefix(60))
            if let hyphen = slug.lastIndex(of: "-") { slug = String(slug[..<hyphen]) }
        }
        let id = Slug.free(slug) { used.contains($0.lowercased()) }
        used.insert(id.lowercased())
        return id
    }

    /// Periods in a row: a file has a column for each, also where nothing is known.
    private static func withoutGaps(_ periods: [Period]) -> [Period] {
        guard let first = periods.first, let last = periods.last, let length = first.distance(to: last), length < 2000
        else {
            return periods
        }
        if case .span = first.kind { return periods }
        return (0...length).map { first.advanced(by: $0) }
    }

    // MARK: Rows

    /// A row by the names of its columns.
    struct Row {
        var cells: [String: String]
        var readings: [Period: String]

        /// What tells it from other rows.
        var key: [String] { Self.key(cells["id"] ?? "", series: cells["series"]) }

        static func key(_ id: String, series: String?) -> [String] { [id, (series ?? "").folded] }

        init(cells: [String: String], readings: [Period: String]) {
            self.cells = cells
            self.readings = readings
        }

        init(_ measure: DraftMeasure, id: String) {
            readings = [:]
            if let series = measure.series {
                cells = ["id": id, "series": series]
                return
            }
            let unit = measure.knownUnit
            let polarity = measure.knownPolarity
            cells = [
                "id": id, "ref": measure.ref ?? "", "title": measure.title,
                "unit": unit ?? "‹percent, count, days or the like›",
                "better": polarity ?? "‹higher, lower, within or monitor›",
                "target": Self.target(measure, unit: unit, polarity: polarity) ?? "‹the target, or Monitor or TBC›",
                "link": measure.link ?? "", "flags": measure.flags ?? "",
            ]
            takeComparator(measure.target)
        }

        /// Fills in what the row does not say yet, from a file that does.
        mutating func fill(from measure: DraftMeasure) {
            func isOpen(_ column: String) -> Bool { (cells[column] ?? "").hasPrefix("‹") }
            if isOpen("unit"), let unit = measure.knownUnit { cells["unit"] = unit }
            if isOpen("better"), let polarity = measure.knownPolarity { cells["better"] = polarity }
            if isOpen("target"), let target = Self.target(measure, unit: cells["unit"], polarity: cells["better"]) {
                cells["target"] = target
            }
        }

        /// `7.6% England` under a target is somebody else's figure.
        private mutating func takeComparator(_ target: String?) {
            guard let target = target?.trimmed, let blank = target.firstIndex(of: " ") else { return }
            let (figure, words) = (String(target[..<blank]), String(target[blank...]).trimmed)
            guard WrittenFigure(figure) != nil, words.first?.isUppercase == true else { return }
            cells["benchmark"] = figure
            cells["benchmark source"] = words
            cells["target"] = "‹the target, or Monitor or TBC›"
        }

        /// The file's target, where it can be read as one.
        private static func target(_ measure: DraftMeasure, unit: String?, polarity: String?) -> String? {
            guard let written = measure.target?.trimmed, !written.isEmpty else { return nil }
            if ["monitor", "tbc"].contains(written.folded) { return written }
            guard let unit = unit.flatMap({ Unit(named: $0) }) else { return "‹\(written.filter { $0 != "›" })›" }
            if unit == .percent, let share = Double(written), share > 0, share < 1 {
                return Decimal(rounding: share * 100, toDecimals: 1).map { $0.description + "%" }
            }
            var ignored = [Diagnostic]()
            let cell = Located(written, at: SourceLocation(path: "", line: 1))
            let direction = polarity.flatMap(Polarity.init) ?? .higher
            let rule = TargetText.parse(cell, unit: unit, polarity: direction, reportingTo: &ignored)
            return rule == nil ? "‹\(written.filter { $0 != "›" })›" : written
        }
    }

    /// The columns that are written, in their order; those beyond them follow as they were.
    static let usual = [
        "id", "series", "ref", "title", "unit", "better", "target", "benchmark", "benchmark source", "link",
        "flags",
    ]

    private static func text(_ rows: [Row], periods: [Period], further: [String]) -> String {
        let columns =
            usual.filter { column in
                ["id", "title", "unit", "better", "target"].contains(column)
                    || rows.contains { !($0.cells[column] ?? "").isEmpty }
            } + further
        var lines = [columns + periods.map(\.label)]
        for row in rows {
            let known = row.readings.filter { !$0.value.isEmpty }.keys.sorted()
            let readings = periods.map { period in
                if let text = row.readings[period], !text.isEmpty { return text }
                // Between readings there is a reason, never a blank.
                let isBetween = known.first.map { $0 < period } ?? false && (known.last.map { $0 > period } ?? false)
                return isBetween ? "[x] no figure in the file" : ""
            }
            lines.append(columns.map { row.cells[$0] ?? "" } + readings)
        }
        return lines.map { $0.map(CommaSeparatedFile.quoted).joined(separator: ",") + "\n" }.joined()
    }
}
