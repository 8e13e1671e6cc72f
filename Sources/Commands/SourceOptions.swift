internal import ArgumentParser
internal import Reading

/// Where the sources of a site are, and how strictly they are judged.
package struct SourceOptions: ParsableArguments {
    /// The folder that is read unless another is named.
    package static let usualContent = "Content"

    @Option(help: ArgumentHelp("The folder with the plan, milestones and reports.", valueName: "folder"))
    package var content = SourceOptions.usualContent

    @Option(help: Self.templatesHelp)
    var templates: String?

    @Option(
        help: ArgumentHelp(
            "The report that the site is about, by the name of its folder. By default the one that site.yaml names.",
            valueName: "id"
        )
    )
    var report: String?

    @Flag(help: "Treat queries as errors: no site is made while a careful reader would still ask.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "How many pages are made side by side. By default as many as the computer has processors.",
            valueName: "number"
        )
    )
    var jobs: Int?

    package init() {}

    package func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    }

    /// The folders that the site is made from.
    package var folders: [String] { [content] + (templatesFolder.map { [$0] } ?? []) }

    /// The folder with the templates; `nil` where those in the program are used.
    var templatesFolder: String? { Self.folder(of: templates) }

    /// The folder with the templates that a command names, or else the usual one where it is there.
    static func folder(of named: String?) -> String? {
        named ?? (FolderContents.exists(usualTemplates) ? usualTemplates : nil)
    }

    private static let usualTemplates = "Templates"

    /// What the option says of itself.
    static var templatesHelp: ArgumentHelp {
        ArgumentHelp(
            "The folder with the page templates. By default 'Templates' where there is one, otherwise those in the program.",
            valueName: "folder"
        )
    }

    /// The same for the build.
    package var build: SiteBuild.Options {
        SiteBuild.Options(content: content, templates: templatesFolder, report: report, strict: strict, jobs: jobs)
    }
}
