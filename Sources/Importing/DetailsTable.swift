internal import Diagnostics
internal import Figures
internal import Workbooks

/// A table that says things about measures and has no figures: targets, owners, which way is better.
enum DetailsTable {
    /// What a sheet says, by measure; nothing where it has no such table.
    static func read(_ grid: SheetGrid, into draft: inout Draft, placed: inout Set<[Int]>) {
        let heading = grid.rows.first { row in
            let roles = grid.columns.compactMap { ColumnRole.named(grid.sheet.cell(row, $0).text) }
            return Set(roles).count > 2 && (roles.contains(.title) || roles.contains(.ref))
        }
        guard let heading else { return }
        var roles = [Int: ColumnRole]()
        for column in grid.columns {
            guard let role = ColumnRole.named(grid.sheet.cell(heading, column).text) else { continue }
            if !roles.values.contains(role) { roles[column] = role }
            placed.insert([heading, column])
        }
        for row in grid.rows where row > heading {
            var measure = DraftMeasure(title: "", place: grid.place(row, grid.columns.first ?? 0))
            for (column, role) in roles {
                let cell = grid.cell(row, column)
                guard !cell.isBlank else { continue }
                let text = cell.text.trimmed
                switch role {
                case .title: measure.title = text
                case .id, .ref: measure.ref = text
                case .unit: measure.unit = text
                case .better: measure.better = text
                case .target: measure.target = text
                case .owner: measure.owner = text
                case .source: measure.source = text
                case .definition: measure.definition = text
                case .link: measure.link = text
                case .computed, .commentary, .series, .period, .value, .other: continue
                }
                placed.insert([row, column])
            }
            if !measure.title.isEmpty || measure.ref != nil { draft.details.append(measure) }
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
