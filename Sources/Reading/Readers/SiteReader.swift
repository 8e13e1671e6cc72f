internal import Declarations
internal import Diagnostics
internal import MeasureReading
internal import Measures
internal import Model

/// Reads `site.yaml`.
enum SiteReader {
    static func read(_ file: SourceText, findings: Findings) -> SiteSettings? {
        let keys = KeyReader(YAMLText(file), subject: "site", example: "authority: …", findings: findings)
        guard let keys else { return nil }
        var settings = SiteSettings.declaration.read(keys)
        if let tolerance = settings.writtenTolerance {
            var diagnostics = [Diagnostic]()
            settings.tolerance =
                Tolerance.parse(tolerance, unit: .percent, reportingTo: &diagnostics) ?? settings.tolerance
            findings.append(contentsOf: diagnostics)
        }
        for (symbol, meaning) in settings.writtenSymbols {
            guard let problem = CellSymbols.problem(symbol: symbol.value, meaning: meaning.value) else { continue }
            findings.error("symbol-form", at: meaning.location, problem.message, remedy: problem.remedy)
        }
        return settings
    }
}
