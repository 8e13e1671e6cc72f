internal import ArgumentParser

/// Says what a run came to.
struct OutcomeWriter {
    var format = ReportFormat.text
    /// The lines of the content that were corrected in the run before.
    var corrected: [Corrections.Change] = []

    /// Writes what was found and, where nothing can be published, ends the program with the code that says so.
    ///
    /// - Parameters:
    ///   - outcome: What the run came to.
    ///   - command: The command, whose usage is shown where it asks for something that does not exist.
    /// - Returns: What was found, in numbers.
    /// - Throws: The exit code.
    @discardableResult
    func write(_ outcome: Outcome, of command: any ParsableCommand.Type) throws -> String {
        let findings = outcome.findings.all
        DiagnosticWriter(format: format, source: outcome.source).write(findings, corrected: corrected)
        let count = Count.words(of: findings)
        guard outcome.files == nil else { return count }
        if format == .text {
            if outcome.findings.areOfCommandAlone {
                Console.printError("Usage: \(ScrutinyCommand.usageString(for: command))")
            }
            Console.print("nothing written; " + count)
        }
        throw ExitCode(outcome.exitCode)
    }
}
