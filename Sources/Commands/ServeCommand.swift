internal import ArgumentParser

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// `scrutiny serve`: hands over to the program `scrutiny-serve`, which stands beside this one.
///
/// Its server would make every start of this program slower (docs/decisions/preview-program.md).
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser on this computer, and follow the content as it is written.",
        discussion: "Its options are listed by 'scrutiny serve --help'."
    )

    /// Whatever was written after `serve`, `--help` too.
    @Argument(parsing: .captureForPassthrough, help: .hidden) var arguments: [String] = []

    func run() throws {
        let program = CommandLine.arguments[0] + "-serve"
        var words = ([program] + arguments).map { strdup($0) } as [UnsafeMutablePointer<CChar>?] + [nil]
        execvp(program, &words)
        // Only a program that could not be started comes back here.
        words.forEach { free($0) }
        Console.printError(
            "error: the preview is a program of its own, and '\(program)' cannot be started\n= build it with "
                + "'make serve', or put it beside this program"
        )
        throw ExitCode(74)
    }
}
