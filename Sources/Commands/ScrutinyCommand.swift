package import ArgumentParser

/// The program: `scrutiny`.
package struct ScrutinyCommand: AsyncParsableCommand {
    /// What the program is called and what it can do.
    package static let configuration = CommandConfiguration(
        commandName: "scrutiny",
        abstract: "Turns a council's plan, milestones and figures into a report site that anybody can read and check.",
        discussion: """
            Write the content as Markdown, YAML and CSV, then run 'scrutiny build'. The site appears in the output \
            folder and can be opened by double-click, copied to any web host, or printed.
            """,
        version: Version.current,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, FreezeCommand.self, NewCommand.self,
            ImportCommand.self,
            TemplateCommand.self,
        ]
    )

    /// Creates the command.
    package init() {}
}
