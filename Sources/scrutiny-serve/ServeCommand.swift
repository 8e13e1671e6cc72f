import ArgumentParser
import Commands
import Diagnostics
import Preview

/// `scrutiny serve`: shows the site while its content is written.
///
/// It is a program of its own: docs/decisions/preview-program.md.
@main
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scrutiny serve",
        abstract: "Show the site in a browser on this computer, and follow the content as it is written.",
        discussion: """
            Nothing is written to the disk. Open the address that is printed; pages reload when the content or the \
            templates change, and show what is wrong while there are errors. Stop with Control-C.
            """
    )

    @OptionGroup var sources: SourceOptions

    @Option(help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "number"))
    var port: UInt16 = 8080

    func run() async throws {
        try await Failure.reported(in: Self.self, of: Self.self) {
            Interruption.endsQuietly()
            let build = SiteBuild(sources.build)
            let server = PreviewServer(port: port, folders: sources.folders) {
                try await Self.outcome(of: build)
            }
            do {
                try await server.run { Console.print("Showing the site at \($0) Stop with Control-C.") }
            } catch let error as PreviewError {
                Console.printError("error: \(error)")
                throw ExitCode(74)
            }
        }
    }

    /// Builds, tells the terminal what was found, and hands the site or the errors to the preview.
    private static func outcome(of build: SiteBuild) async throws -> PreviewOutcome {
        let start = ContinuousClock.now
        let outcome = try await build.run()
        let findings = outcome.findings.all
        DiagnosticWriter(format: .text, source: outcome.source).write(findings)
        let count = Count.words(of: findings)
        guard let files = outcome.files else {
            Console.print("no site to show; " + count)
            return .findings(
                findings.map { finding in
                    let line = outcome.source(finding.location.path)?.line(finding.location.line)
                    return PreviewFinding(finding, line: line.map(String.init))
                }
            )
        }
        Console.print("built in \(Duration.milliseconds(since: start)) ms; " + count)
        return .site(files)
    }
}
