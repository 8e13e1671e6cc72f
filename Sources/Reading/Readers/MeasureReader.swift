internal import Diagnostics
internal import MeasureReading
internal import Measures
internal import Markdown
internal import Model

/// Reads a priority's `kpis*.csv` and `kpis.yaml`.
enum MeasureReader {
    static func read(folder: String, in files: ContentFiles, settings: SiteSettings, findings: Findings) -> [Measure] {
        // The plain file first: it holds what is measured most often.
        let names = files.names(in: folder).filter { $0.hasPrefix("kpis") && $0.hasSuffix(".csv") }
            .sorted { ($0.count, $0) < ($1.count, $1) }
        var diagnostics = [Diagnostic]()
        let measures = MeasureFile.measures(
            inFiles: names.map { (files.bytes(of: "\(folder)/\($0)") ?? [], files.displayPath("\(folder)/\($0)")) },
            tolerance: settings.tolerance,
            symbols: CellSymbols(settings.symbols),
            reportingTo: &diagnostics
        )
        findings.append(contentsOf: diagnostics)
        let isComplete = diagnostics.count(of: .error) == 0
        var texts = [String: MeasureDetails]()
        if let file = files.text(of: folder + "/kpis.yaml", reportingTo: findings) {
            let known = measures.map(\.id.value)
            texts = MeasureDetailsReader.read(file, known: known, isComplete: isComplete, findings: findings)
        }
        return measures.map { measure in
            guard let text = texts[measure.id.value] else { return measure }
            var diagnostics = [Diagnostic]()
            let detailed = measure.adding(text, reportingTo: &diagnostics)
            findings.append(contentsOf: diagnostics)
            return detailed
        }
    }
}
