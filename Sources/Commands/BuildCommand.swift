internal import ArgumentParser
internal import Publishing

/// `scrutiny build`: makes the site.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make the site.",
        discussion: """
            If anything is wrong with the content or the templates, every problem is listed with its file and line, and \
            the site that is already there stays as it is.

            Exit codes: 0 the site was made; 1 there are errors in the content or the templates; 64 the command was \
            not understood; 74 a file could not be read or written.
            """
    )

    @OptionGroup var sources: SourceOptions

    @Option(help: ArgumentHelp("The folder that the site is written to.", valueName: "folder"))
    var output = "Output"

    @Flag(
        help: """
            Keep the output folder itself and change what is in it, file by file: for a folder that is mounted \
            elsewhere. Without it the folder is exchanged for a new one.
            """
    )
    var inPlace = false

    func validate() throws {
        guard output.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError("--output needs the name of a folder.")
        }
        let folders = [("content", sources.content)] + (sources.templatesFolder.map { [("templates", $0)] } ?? [])
        for (what, folder) in folders where Nesting.overlap(output, folder) {
            throw ValidationError(
                "--output '\(output)' and the \(what) folder '\(folder)' overlap, so the site would be mixed up with the "
                    + "files it is made from. Choose a separate folder, for example --output Output."
            )
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        try await Failure.reported(in: Self.self) {
            let publisher = SitePublisher(folder: output, isInPlace: inPlace)
            try publisher.prepare()
            let progress = ProgressBar()
            let outcome = try await SiteBuild(sources.build).run(progress: progress)
            progress.finish()
            let count = try OutcomeWriter().write(outcome, of: Self.self)
            guard let files = outcome.files else { return }
            let summary = try publisher.publish(files)
            for folder in summary.leftovers {
                Console.printError(
                    "note: '\(folder)' was left behind by an earlier build and could not be deleted; whoever it belongs "
                        + "to can delete it"
                )
            }
            let pages = files.keys.count { $0.hasSuffix(".html") }
            Console.print(
                "wrote \(pages) pages, \(summary.changed) changed, in \(Duration.milliseconds(since: start)) ms; \(count)"
            )
        }
    }
}
