internal import ArgumentParser
internal import BuiltInTemplates
internal import Diagnostics
internal import Pages
internal import Publishing
internal import Reading
internal import Templates

/// `scrutiny template`: for people who write templates.
struct TemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Try a template with data of your own, or list what the pages' templates may use.",
        discussion: """
            With --data, a template is rendered with the data of a JSON file, and a name that the data does not have \
            is empty. With --fields, the fields of every page are printed as Markdown, as in Templates/README.md. With \
            --copy, the program's own templates are written to a new folder, to be changed there.
            """
    )

    @Argument(help: ArgumentHelp("The template to render.", valueName: "template"))
    var template: String?

    @Option(help: ArgumentHelp("The JSON file with the data.", valueName: "file"))
    var data: String?

    @Option(help: ArgumentHelp("The folder with the partials that the template includes.", valueName: "folder"))
    var partials: String?

    @Flag(help: "List what every page's template may use.")
    var fields = false

    @Option(
        help: ArgumentHelp(
            "Copy the program's own templates to this folder, which must not exist.",
            valueName: "folder"
        )
    )
    var copy: String?

    func validate() throws {
        if fields || copy != nil { return }
        guard template != nil, data != nil else {
            throw ValidationError("Name a template and its data: scrutiny template --data FILE.json TEMPLATE")
        }
    }

    func run() async throws {
        try await Failure.reported(in: Self.self) {
            if fields {
                Console.print(SiteTemplates.fieldsDocument, terminator: "")
            } else if let copy {
                try copyTemplates(to: copy)
            } else {
                try render(template ?? "", data: data ?? "")
            }
        }
    }

    private func copyTemplates(to folder: String) throws {
        guard !FolderContents.exists(folder) else {
            throw Failure.usage("'\(folder)' is there already; nothing was changed.")
        }
        let files = BuiltInTemplates.files
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { try SingleFile.write(folder + "/" + path, bytes) }
        Console.print("copied \(files.count) files to \(folder); use them with --templates \(folder)")
    }

    private func render(_ template: String, data: String) throws {
        let text = try SourceFile.text(of: template)
        let json = try SourceFile.text(of: data)
        let folder = TemplateFolder(try partials.map { try FolderContents.read($0) } ?? [:], path: partials ?? "")
        let writer = DiagnosticWriter(format: .text) { path in
            switch path {
            case template: SourceText(path: path, text: text)
            case data: SourceText(path: path, text: json)
            default: folder.source(ofPath: path)
            }
        }
        do {
            let value = try TemplateValue(json: json, path: data)
            let main = TemplateSource(path: template, text: text)
            let library = TemplateLibrary(folder.sources.merging([template: main]) { $1 }, folder: partials ?? "")
            let (compiled, problems) = library.compileGeneric(template)
            guard problems.isEmpty else {
                writer.write(problems)
                throw ExitCode(1)
            }
            Console.write(try compiled.render(value))
        } catch let error as JSONError {
            writer.write([error.diagnostic])
            throw ExitCode(1)
        } catch let error as EndlessRecursion {
            writer.write([error.diagnostic])
            throw ExitCode(1)
        }
    }
}
