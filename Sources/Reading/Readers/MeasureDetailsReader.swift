internal import Declarations
internal import Diagnostics
internal import MeasureReading
internal import Measures

/// Reads `kpis.yaml`: what is said about each measure, by its id.
enum MeasureDetailsReader {
    static func read(
        _ file: SourceText,
        known: [String],
        isComplete: Bool,
        findings: Findings
    ) -> [String: MeasureDetails] {
        guard let root = YAMLText(file).root(reportingTo: findings), !root.isBlank else { return [:] }
        guard let entries = root.entries else {
            findings.error(
                "wrong-type",
                at: root.location,
                "this file should have KPI ids as its keys, but here is \(root.kindInWords)",
                remedy: "write the id of a KPI and a colon, and its keys indented below"
            )
            return [:]
        }
        var details = [String: MeasureDetails]()
        for (key, value) in entries {
            let id = key.string ?? ""
            // With a row of the file in error, its id would seem to be unknown.
            if isComplete, !known.contains(id) {
                findings.unknown(
                    "unknown-kpi",
                    at: key.location,
                    "there is no KPI '\(id)' in this folder's kpis.csv",
                    written: id,
                    known: known
                )
            }
            guard !value.isBlank,
                let keys = KeyReader(value, subject: "KPI", name: id, place: key.location, findings: findings)
            else { continue }
            details[id] = MeasureDetails.declaration.read(keys)
        }
        return details
    }
}
