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
        abstract: "Begin a plan, or a piece of one: a priority, milestone, KPI, case study, report or the like.",
        discussion: """
            Writes a skeleton to the right place, with the next free id. What is left to write stands between ‹ and ›; \
            'scrutiny check' lists it, and no site is made while any of it is left. Nothing that exists is overwritten.

            Examples: scrutiny new plan; scrutiny new priority "Early help"; \
            scrutiny new milestone --priority 01-early-help; scrutiny new update --report 2025-07; \
            scrutiny new action --meeting 2025-07; scrutiny new page "How the plan works".

            'new plan' asks for what it is not told by an option. 'new update' begins an update of every milestone that \
            has none for the report, with what was said last time beside it.
            """
    )

    @Argument(
        help: ArgumentHelp(
            "plan, priority, milestone, kpi, case-study, meeting, report, update, obligation, risk, table, page or action.",
            valueName: "kind"
        ),
        transform: Self.kind
    )
    var kind: Skeleton.Kind

    @Argument(help: ArgumentHelp("Its title; for a report or meeting its id, such as 2025-07.", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The priority that it belongs to, by its folder.", valueName: "folder"))
    var priority: String?

    @Option(help: ArgumentHelp("The meeting that asked for an action, by its id.", valueName: "id"))
    var meeting: String?

    @Option(help: ArgumentHelp("The report that updates are for; by default the newest.", valueName: "id"))
    var report: String?

    @OptionGroup(title: "For a new plan")
    var plan: NewPlanOptions

    @Option(help: ArgumentHelp("The folder with the plan, milestones and reports.", valueName: "folder"))
    var content = "Content"

    func run() async throws {
        try await Failure.reported(in: Self.self) {
            if kind == .plan {
                try beginPlan()
                return
            }
            guard FileManager.default.fileExists(atPath: content + "/site.yaml") else {
                throw Failure.usage("There is no plan in '\(content)' yet. Begin one: scrutiny new plan.")
            }
            let files = ContentFiles(root: content, files: try FolderContents.read(content))
            guard let read = ContentReader.read(files).content else {
                throw Failure.usage("\(files.displayPath("site.yaml")) cannot be read; 'scrutiny check' says why.")
            }
            do {
                let maker = SkeletonMaker(files, content: read)
                let skeleton = try maker.make(
                    kind,
                    name: kind == .update ? report ?? name : name,
                    priority: priority,
                    meeting: meeting
                )
                try write(skeleton)
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

    /// Writes the smallest plan that can be built, into a folder that has none.
    private func beginPlan() throws {
        if FileManager.default.fileExists(atPath: content + "/site.yaml") {
            throw Failure.usage("There is a plan in '\(content)' already; nothing was changed.")
        }
        do {
            let skeleton = try plan.skeleton(named: name).make()
            try write(skeleton)
        } catch let error as SkeletonError {
            throw Failure.usage("\(error).")
        }
        let folder = content == "Content" ? "" : " --content \(content)"
        Console.print("next: scrutiny build\(folder), and open Output/index.html")
        Console.print("then: scrutiny new milestone, scrutiny new kpi")
    }

    private func write(_ skeleton: Skeleton) throws {
        // What was not read, such as a hidden file, must not be overwritten either: looked at before anything is written.
        for file in skeleton.files where !file.isAddition && FileManager.default.fileExists(atPath: path(of: file)) {
            throw Failure.usage("\(path(of: file)) is there already; nothing was changed.")
        }
        for file in skeleton.files {
            let path = path(of: file)
            let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            } catch {
                throw FolderError(description: "could not make the folder '\(folder)': is writing there permitted?")
            }
            try SingleFile.replace(path, with: Array(file.text.utf8))
        }
        let first = skeleton.files[0]
        Console.print("\(first.isAddition ? "added" : "began") \(skeleton.id) in \(path(of: first))")
        for file in skeleton.files.dropFirst() {
            Console.print("\(file.isAddition ? "changed" : "wrote") \(path(of: file))")
        }
        if let step = skeleton.nextStep { Console.print("next: \(step)") }
    }

    private func path(of file: Skeleton.File) -> String {
        content.hasSuffix("/") ? content + file.path : content + "/" + file.path
    }
}
