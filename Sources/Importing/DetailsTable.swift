internal import Diagnostics
internal import Figures
internal import Workbooks

/// A table that says things about measures and has no figures: targets, owners, which way is better.
enum DetailsTable {
    /// What a sheet says, by measure; nothing where it has no such table.
    static func read(_ reading: inout SheetReading) {
        let grid = reading.grid
        let heading = grid.rows.first { row in
            let roles = grid.columns.compactMap { ColumnRole.named(grid.sheet.cell(row, $0).text) }
            return Set(roles).count > 2 && (roles.contains(.title) || roles.contains(.ref))
        }
        guard let heading else { return }
        var roles = [Int: ColumnRole]()
        for column in grid.columns {
            guard let role = ColumnRole.named(grid.sheet.cell(heading, column).text) else { continue }
            if !roles.values.contains(role) { roles[column] = role }
            reading.take(heading, column)
        }
        let title = roles.first { $0.value == .title }?.key
        for row in grid.rows where row > heading {
            var measure = DraftMeasure(title: title.map { grid.cell(row, $0).text.trimmed } ?? "")
            reading.take(row, roles, into: &measure)
            guard !measure.title.isEmpty || measure.ref != nil else { continue }
            if let title { reading.take(row, title) }
            reading.draft.details.append(measure)
        }
    }
}

extension Draft {
    /// Everything that several files say of the same measures.
    package mutating func join(_ other: Draft) {
        measures += other.measures
        leftOut += other.leftOut
        tables += other.tables
        details += other.details
        areas.formUnion(other.areas)
    }

    /// Adds what tables without figures say of the measures, by reference or else by title.
    package mutating func applyDetails() {
        for place in measures.indices where measures[place].series == nil {
            let measure = measures[place]
            let known = details.first { details in
                details.ref.map { $0 == measure.ref } ?? false
                    || !details.title.isEmpty && details.title.folded == measure.title.folded
            }
            guard let known else { continue }
            measures[place].unit = measure.unit ?? known.unit
            measures[place].better = measure.better ?? known.better
            measures[place].target = measure.target ?? known.target
            measures[place].owner = measure.owner ?? known.owner
            measures[place].source = measure.source ?? known.source
            measures[place].definition = measure.definition ?? known.definition
            measures[place].link = measure.link ?? known.link
        }
    }
}
