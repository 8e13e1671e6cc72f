package import ArgumentParser
internal import Publishing
internal import Reading

/// How the program ends when it does not succeed.
///
/// Exit codes are part of the contract: 1 for errors in content or templates, 64 for a command that was not understood
/// (by ArgumentParser), 74 for input and output, as in sysexits.h.
package enum Failure: Error {
    /// A record exists and says something else than the content.
    case recordDiffers(path: String, changed: [String])
    /// The report is a draft, which nobody has received.
    case isDraft(report: String)
    /// The command named something that does not exist.
    case usage(String)

    /// Does something and ends the program with the right code if it fails.
    ///
    /// - Parameters:
    ///   - command: The command, whose usage is shown where it was not understood.
    ///   - program: The program that the command belongs to.
    ///   - work: What the command does.
    /// - Throws: The exit code; what went wrong has been said.
    package static func reported(
        in command: any ParsableCommand.Type,
        of program: any ParsableCommand.Type = ScrutinyCommand.self,
        _ work: () async throws -> Void
    ) async throws {
        do {
            try await work()
        } catch Failure.recordDiffers(let path, let changed) {
            Console.printError(
                """
                error: \(path) records something else than the content says:
                \(changed.map { "= \($0)" }.joined(separator: "\n"))
                = what was published must stay published; to change it all the same, give the reason: \
                --amend "reason"
                """
            )
            throw ExitCode(1)
        } catch Failure.isDraft(let report) {
            Console.printError(
                """
                error: the report '\(report)' is a draft, so members have not received it
                = when they have, write 'state: published' in its report.md and freeze it then
                """
            )
            throw ExitCode(1)
        } catch Failure.usage(let message) {
            Console.printError("Error: \(message)\nUsage: \(program.usageString(for: command))")
            throw ExitCode.validationFailure
        } catch let error as PublishingError {
            Console.printError("error: \(error)")
            throw ExitCode(74)
        } catch let error as FolderError {
            Console.printError("error: \(error)")
            throw ExitCode(74)
        }
    }
}
