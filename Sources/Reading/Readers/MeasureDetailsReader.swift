internal import Diagnostics
internal import MeasureReading
internal import Measures
internal import Markdown

/// Reads `kpis.yaml`: what is said about each measure, by its id.
enum MeasureDetailsReader {
    static func read(_ file: SourceText, known: [String], isComplete: Bool, findings: Findings) -> [String:
        MeasureDetails]
    {
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
        var texts = [String: MeasureDetails]()
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
            texts[id] = text(keys)
        }
        return texts
    }

    private static func text(_ keys: KeyReader) -> MeasureDetails {
        var details = MeasureDetails()
        details.definition = keys.markdown("definition")
        details.numerator = keys.text("numerator")
        details.denominator = keys.text("denominator")
        details.source = keys.text("source")
        details.caveats = keys.markdown("caveats")
        details.requires = keys.texts("requires")
        details.totalOf = keys.texts("total-of")
        details.targetPath = keys.pairs("target-path").map { MeasureDetails.PathStep(year: $0, target: $1) }
        details.targetChanges = keys.groups("target-changes", subject: "target change").map { change in
            defer { change.finish() }
            return MeasureDetails.TargetChange(
                from: change.requiredText("from", example: "2023-05"),
                was: change.requiredText("was", example: "12.0%"),
                now: change.requiredText("now", example: "17.0%"),
                // That a reason is missing is said where the target is judged.
                reason: change.text("reason") ?? Located("", at: change.place(of: "reason"))
            )
        }
        details.changes = keys.groups("changes", subject: "change note").map { change in
            defer { change.finish() }
            return MeasureDetails.Change(
                from: change.requiredText("from", example: "2023-05"),
                note: change.requiredText("note")
            )
        }
        keys.finish()
        return details
    }
}
