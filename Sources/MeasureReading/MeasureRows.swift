import Diagnostics
import Figures
import Measures

/// The rows of a priority's tables, while series are joined to their measures.
struct MeasureRows {
    private var measures = [Measure]()
    private var placeOfID = [String: Int]()
    /// The rows that are a series of a measure.
    var series = [MeasureRow]()
    /// The ids of rows that could not be read, whose series are not reported as well.
    private var unread = Set<String>()

    /// Takes a measure; a finding where its id is taken.
    mutating func add(_ measure: Measure?, at row: MeasureRow) -> Diagnostic? {
        guard let measure else {
            if let id = row.idAsWritten { unread.insert(id.lowercased()) }
            return nil
        }
        // Files are named after ids, and many systems take "A" and "a" for one name.
        let name = measure.id.value.lowercased()
        guard let place = placeOfID[name] else {
            placeOfID[name] = measures.count
            measures.append(measure)
            return nil
        }
        if measure.periodKind != measures[place].periodKind,
            measure.id.location.path != measures[place].id.location.path
        {
            return addOtherPeriods(of: measure, to: place)
        }
        let other = measures[place].id
        let path = measure.id.location.path
        let line = "line \(other.location.line)" + (path == other.location.path ? "" : " of \(other.location.path)")
        return .error(
            "repeated-kpi",
            at: measure.id.location,
            "the id '\(measure.id.value)' is on \(line) already"
                + (other.value == measure.id.value ? "" : ", as '\(other.value)'"),
            remedy: "give every measure an id of its own; a comparator or a part is named under 'series'"
        )
    }

    /// Takes the same measure by other periods, such as its yearly outturn; a finding where it is not the same.
    private mutating func addOtherPeriods(of measure: Measure, to place: Int) -> Diagnostic? {
        let own = measures[place]
        let target = measure.targets.latest
        let hasTarget = if case .fixed(let fixed) = target { fixed.isRated } else { true }
        let differs: String? =
            if measure.title.value.folded != own.title.value.folded {
                "title"
            } else if measure.unit != own.unit {
                "unit"
            } else if measure.polarity != own.polarity {
                "better"
            } else if hasTarget, !target.asksForSame(as: own.targets.latest) {
                "target"
            } else {
                nil
            }
        if let differs {
            return .error(
                "series-differs",
                at: measure.id.location,
                "'\(own.id.value)' has another '\(differs)' here than on line \(own.id.location.line) of "
                    + own.id.location.path,
                remedy: "one measure by two kinds of period says the same in both files; it is rated by the first, so "
                    + "that 'Monitor' may stand under 'target' here"
            )
        }
        let name = Located(measure.periodKind.rawValue, at: measure.id.location)
        measures[place].series.append(MeasureSeries(.otherPeriods, name: name, readings: measure.readings))
        return nil
    }

    /// The measures with their series.
    func joined(reportingTo diagnostics: inout [Diagnostic]) -> [Measure] {
        var measures = measures
        var orphans = [Diagnostic]()
        for var row in series {
            guard let id = row.idAsWritten else {
                _ = row.identifier()
                diagnostics += row.diagnostics
                continue
            }
            guard let place = placeOfID[id.lowercased()] else {
                if !unread.contains(id.lowercased()) { orphans.append(orphan(row, id: id)) }
                continue
            }
            let found = row.series(of: measures[place])
            diagnostics += row.diagnostics
            guard let found else { continue }
            if let other = measures[place].series.first(where: { $0.isSame(as: found) }) {
                diagnostics.append(
                    .error(
                        "repeated-series",
                        at: found.name.location,
                        "'\(found.label)' of '\(id)' is on line \(other.name.location.line) already",
                        remedy: "keep one row for each series"
                    )
                )
                continue
            }
            measures[place].series.append(found)
        }
        diagnostics += orphans.folded(by: \.message)
        for measure in measures {
            if let finding = unknownComparator(of: measure) { diagnostics.append(finding) }
        }
        return measures
    }

    private func orphan(_ row: MeasureRow, id: String) -> Diagnostic {
        let nearest = NearMiss.nearest(to: id.lowercased(), among: placeOfID.keys.sorted())
        return .error(
            "series-without-measure",
            at: row.idPlace,
            "there is no measure '\(id)' that this could be a series of",
            remedy: nearest.map { "did you mean '\($0)'?" }
                ?? "add the plan's own row, with the same id and nothing under 'series'"
        )
    }

    /// A target that is set by another place's figures, where no figure of that place is given.
    private func unknownComparator(of measure: Measure) -> Diagnostic? {
        guard case .comparison(let comparison) = measure.targets.latest else { return nil }
        let names = measure.comparators.map(\.name.value)
        guard let name = comparison.name else {
            guard measure.benchmark == nil, names.count != 1 else { return nil }
            return .error(
                "target-without-benchmark",
                at: measure.targetLocation,
                "the target of '\(measure.id.value)' refers to a benchmark, but there is none",
                remedy: names.isEmpty
                    ? "write a figure under 'benchmark'" : "say which: 'comparator \(names[0])', for example"
            )
        }
        guard measure.comparator(named: name) == nil else { return nil }
        let nearest = NearMiss.nearest(to: name, among: names)
        return .error(
            "target-without-benchmark",
            at: measure.targetLocation,
            "the target of '\(measure.id.value)' refers to '\(name)', but there is no such comparator",
            remedy: nearest.map { "did you mean '\($0)'?" }
                ?? "add a row with the same id and 'comparator: \(name)' under 'series'"
        )
    }
}

extension MeasureSeries {
    /// Whether both are of the same place or group, whatever their capitals.
    fileprivate func isSame(as other: MeasureSeries) -> Bool { label.lowercased() == other.label.lowercased() }
}
