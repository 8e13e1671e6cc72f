import Diagnostics
import Measures

/// Reads what stands under `series`: `comparator: England`, `part: Ward: Ham`.
enum SeriesText {
    static let acceptedForms = "'comparator: England' for another place, or 'part: Ward: Ham' for a group or area"

    /// What the readings of a row are of; `nil` after an error.
    static func parse(
        _ cell: Located<String>,
        reportingTo diagnostics: inout [Diagnostic]
    ) -> (role: MeasureSeries.Role, name: Located<String>)? {
        let parts = cell.value.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            .map { String($0).trimmed }
        var problem = "'\(cell.value)' does not say what these readings are of"
        var remedy = "write \(acceptedForms); leave the cell blank for the plan's own figures"
        switch (parts[0].folded, parts.count) {
        case ("comparator", 2...) where parts.dropFirst().allSatisfy { !$0.isEmpty }:
            let name = parts.dropFirst().joined(separator: ": ")
            return (.comparator, Located(name, at: cell.location))
        case ("part", 3) where parts.allSatisfy { !$0.isEmpty }:
            return (.part(dimension: parts[1]), Located(parts[2], at: cell.location))
        case ("part", 2) where !parts[1].isEmpty:
            problem = "'\(cell.value)' does not say what the measure is divided by"
            remedy = "write, for example, 'part: Ward: \(parts[1])' or 'part: Sex: \(parts[1])'"
        case ("comparator", _), ("part", _):
            problem = "'\(cell.value)' names nobody"
        default:
            if parts.count == 1 {
                remedy =
                    "write 'comparator: \(parts[0])' for another place, or 'part: Area: \(parts[0])' for a part of the "
                    + "plan's own; leave the cell blank for the plan's own figures"
            }
        }
        diagnostics.append(.error("series-form", at: cell.location, problem, remedy: remedy))
        return nil
    }
}
