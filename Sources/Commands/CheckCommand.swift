internal import ArgumentParser

/// `scrutiny check`: finds what is wrong without writing anything.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong or would be asked, without making the site.",
        discussion: "Exit codes: 0 no errors; 1 errors; 64 the command was not understood; 74 a file could not be read."
    )

    @OptionGroup var sources: SourceOptions

    @Option(help: ArgumentHelp("How findings are written: text, json or github.", valueName: "format"))
    var format = ReportFormat.text

    func run() async throws {
        try await Failure.reported(in: Self.self) {
            let outcome = try await SiteBuild(sources.build).run()
            let count = try OutcomeWriter(format: format).write(outcome, of: Self.self)
            if format == .text { Console.print("checked; " + count) }
        }
    }
}

extension ReportFormat: ExpressibleByArgument {}
