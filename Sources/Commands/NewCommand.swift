internal import ArgumentParser
internal import Diagnostics
internal import FoundationEssentials
internal import Publishing
internal import Reading
internal import Skeletons

/// `scrutiny new`: begins a piece of content.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a milestone, KPI, case study, meeting, report, page or action.",
        discussion: """
            Writes a skeleton to the right place, with the next free id. What is left to write stands between ‹ and ›; \
            'scrutiny check' lists it, and no site is made while any of it is left. Nothing that exists is overwritten.

            Examples: scrutiny new milestone --priority 01-early-help; scrutiny new action --meeting 2025-07; \
            scrutiny new page "How the plan works".
            """
    )

    @Argument(
        help: ArgumentHelp("milestone, kpi, case-study, meeting, report, page or action.", valueName: "kind"),
        transform: Self.kind
    )
    var kind: Skeleton.Kind

    @Argument(help: ArgumentHelp("Its title; for a report or meeting its id, such as 2025-07.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The priority that it belongs to, by its folder.", valueName: "folder"))
    var priority: String?

    @Option(help: ArgumentHelp("The meeting that asked for an action, by its id.", valueName: "id"))
    var meeting: String?

    @Option(help: ArgumentHelp("The folder with the plan, milestones and reports.", valueName: "folder"))
    var content = "Content"

    func run() async throws {
        try await Failure.reported(in: Self.self) {
            let files = ContentFiles(root: content, files: try FolderContents.read(content))
            guard let read = ContentReader.read(files).content else {
                throw Failure.usage("\(files.displayPath("site.yaml")) cannot be read; 'scrutiny check' says why.")
            }
            do {
                let maker = SkeletonMaker(files, content: read)
                let skeleton = try maker.make(kind, name: name, priority: priority, meeting: meeting)
                try write(skeleton, to: files.displayPath(skeleton.path))
            } catch let error as SkeletonError {
                let words = "\(error)"
                throw Failure.usage(words.hasSuffix("?") ? words : words + ".")
            }
        }
    }

    private static func kind(_ word: String) throws -> Skeleton.Kind {
        guard let kind = Skeleton.Kind(rawValue: word) else {
            let known = Skeleton.Kind.allCases.map(\.rawValue)
            let hint = NearMiss.nearest(to: word, among: known).map { "Did you mean '\($0)'?" }
            throw ValidationError(
                "There is no '\(word)' to begin. " + (hint ?? "Name one of: \(known.joined(separator: ", ")).")
            )
        }
        return kind
    }

    private func write(_ skeleton: Skeleton, to path: String) throws {
        // What was not read, such as a hidden file, must not be overwritten either.
        if !skeleton.isAddition, FileManager.default.fileExists(atPath: path) {
            throw Failure.usage("\(path) is there already; nothing was changed.")
        }
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw FolderError(description: "could not make the folder '\(folder)': is writing there permitted?")
        }
        try SingleFile.replace(path, with: Array(skeleton.text.utf8))
        Console.print("\(skeleton.isAddition ? "added" : "began") \(skeleton.id) in \(path)")
        if let step = skeleton.nextStep { Console.print("next: \(step)") }
    }
}
