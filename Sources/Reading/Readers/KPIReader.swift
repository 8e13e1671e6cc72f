internal import Diagnostics
internal import IndicatorReading
internal import Indicators
internal import Markdown
internal import Model

/// Reads a priority's `kpis*.csv` and `kpis.yaml`.
enum KPIReader {
    static func read(folder: String, in files: ContentFiles, tolerance: Tolerance, findings: Findings) -> [KPI] {
        // The plain file first: it holds what is measured most often.
        let names = files.names(in: folder).filter { $0.hasPrefix("kpis") && $0.hasSuffix(".csv") }
            .sorted { ($0.count, $0) < ($1.count, $1) }
        var diagnostics = [Diagnostic]()
        let indicators = names.flatMap { name in
            KPIFile.indicators(
                inFile: files.bytes(of: "\(folder)/\(name)") ?? [],
                path: files.displayPath("\(folder)/\(name)"),
                tolerance: tolerance,
                reportingTo: &diagnostics
            )
        }
        findings.append(contentsOf: diagnostics)
        let isComplete = diagnostics.count(of: .error) == 0
        var texts = [String: KPIDetailsReader.Text]()
        if let file = files.text(of: folder + "/kpis.yaml", reportingTo: findings) {
            let known = indicators.map(\.id.value)
            texts = KPIDetailsReader.read(file, known: known, isComplete: isComplete, findings: findings)
        }
        return indicators.map { indicator in
            guard let text = texts[indicator.id.value] else { return KPI(indicator) }
            var diagnostics = [Diagnostic]()
            let detailed = indicator.adding(text.details, reportingTo: &diagnostics)
            findings.append(contentsOf: diagnostics)
            return KPI(
                detailed,
                definition: text.definition,
                caveats: text.caveats,
                totalOf: text.totalOf
            )
        }
    }
}
