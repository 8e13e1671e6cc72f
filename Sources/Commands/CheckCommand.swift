internal import ArgumentParser
internal import Checks

/// `scrutiny check`: finds what is wrong without writing anything.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong or would be asked, without making the site.",
        discussion:
            "With --fix, what is certain is corrected in the content, shown, and checked again. Exit codes: 0 no errors; 1 errors; 64 the command was not understood; 74 a file could not be read."
    )

    @OptionGroup var sources: SourceOptions

    @Option(help: ArgumentHelp("How findings are written: text, json or github.", valueName: "format"))
    var format = ReportFormat.text

    @Flag(
        help: "Correct misspelt keys and the like in the content, where the right text is certain, and show each line."
    )
    var fix = false

    @Flag(help: "List everything that is said of each measure, side by side, instead of the findings.")
    var statements = false

    func run() async throws {
        try await Failure.reported(in: Self.self) {
            if statements { return try await listStatements() }
            var outcome = try await SiteBuild(sources.build).run()
            var writer = OutcomeWriter(format: format)
            if fix {
                writer.corrected = try ContentFix.apply(outcome)
                if !writer.corrected.isEmpty { outcome = try await SiteBuild(sources.build).run() }
            }
            let count = try writer.write(outcome, of: Self.self)
            if format == .text { Console.print("checked; " + count) }
        }
    }

    /// What a reader holds against each other who has all pages open; where the content cannot be read, the findings.
    private func listStatements() async throws {
        let outcome = try await SiteBuild(sources.build).run()
        guard let snapshot = outcome.snapshot else {
            try OutcomeWriter(format: format).write(outcome, of: Self.self)
            return
        }
        for line in Statements.lines(of: snapshot) { Console.print(line) }
    }
}

extension ReportFormat: ExpressibleByArgument {}
