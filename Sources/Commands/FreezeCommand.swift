internal import ArgumentParser
internal import Diagnostics
internal import Model
internal import Publishing
internal import Skeletons

/// `scrutiny freeze`: keeps what members were told.
struct FreezeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "freeze",
        abstract: "Keep what a report says, as members received it.",
        discussion: """
            Writes published.json into the report's folder: the readings, targets, ratings, milestones and actions as \
            at the report's date. Later reports are compared with it. Run it once, when the report is published, and \
            keep the file with the content.

            What was published must stay published: if the content no longer says what the record says, freezing \
            again needs a reason, which is kept in the record and shown on the site.
            """
    )

    @Argument(help: ArgumentHelp("The report, by the name of its folder.", valueName: "report"))
    var id: String

    @Option(help: ArgumentHelp("Why a record that exists is changed.", valueName: "reason"))
    var amend: String?

    @Option(help: ArgumentHelp("The folder with the plan, milestones and reports.", valueName: "folder"))
    var content = "Content"

    @Option(help: SourceOptions.templatesHelp)
    var templates: String?

    func validate() throws {
        if let amend, amend.allSatisfy(\.isWhitespace) {
            throw ValidationError("--amend needs a reason in words; it is shown on the site.")
        }
    }

    func run() async throws {
        try await Failure.reported(in: Self.self) {
            var options = SiteBuild.Options(
                content: content,
                templates: SourceOptions.folder(of: templates),
                report: id
            )
            options.bindsRecord = false
            options.amends = amend == nil ? nil : id
            let outcome = try await SiteBuild(options).run()
            try OutcomeWriter().write(outcome, of: Self.self)
            guard let snapshot = outcome.snapshot else { return }
            guard snapshot.report.state.value == .published else { throw Failure.isDraft(report: id) }
            let new = PublishedRecord(snapshot)
            let path = "\(content)/reports/\(id)/published.json"
            guard let old = snapshot.report.published else {
                try write(new, to: path)
                Console.print("kept \(Self.summary(of: new)) in \(path)")
                try list(in: outcome)
                return
            }
            if let amend, old.isAsFrozen, old.lacksOwnWords {
                try complete(old, with: new, reason: amend, at: path)
                return
            }
            // A record that is not as it was frozen is written again, never signed as it stands.
            let changed = (old.isAsFrozen ? [] : [Self.edited]) + new.differences(from: old)
            guard !changed.isEmpty else {
                Console.print("nothing to do: \(path) already says what the content says")
                return
            }
            let inWords = changed.map { $0.thing + ": " + $0.words }
            guard let amend else { throw Failure.recordDiffers(path: path, changed: inWords) }
            var amended = new
            amended.amendments =
                old.amendments + [PublishedRecord.Amendment(reason: amend, changed: changed.map(\.thing))]
            try write(amended, to: path)
            Console.print("amended \(path):\n" + inWords.map { "  \($0)" }.joined(separator: "\n"))
        }
    }

    /// Adds what a record from before did not keep, and changes nothing that it says.
    private func complete(_ old: PublishedRecord, with new: PublishedRecord, reason: String, at path: String) throws {
        var completed = old.withOwnWords(of: new)
        completed.amendments.append(
            PublishedRecord.Amendment(reason: reason, changed: ["the report's own words (added)"])
        )
        try write(completed, to: path)
        Console.print("added the report's own words to \(path); what it said before is unchanged")
    }

    /// What is said of a record that was edited by hand or has lost its checksum.
    private static let edited = PublishedRecord.Difference(
        thing: "the record itself",
        words: "was not as it was frozen, and is written again from the content"
    )

    private func write(_ record: PublishedRecord, to path: String) throws {
        try SingleFile.replace(path, with: try StableJSON.text(record.sealed()))
    }

    /// Adds the report to those whose record must be there, so that losing it does not go unnoticed.
    private func list(in outcome: Outcome) throws {
        let path = content + "/site.yaml"
        guard let settings = outcome.snapshot?.content.settings,
            !settings.published.contains(where: { $0.value == id }),
            let text = SiteList.adding(
                id,
                to: "published",
                in: try SourceFile.text(of: path),
                after: settings.published.last
            )
        else { return }
        try SingleFile.replace(path, with: Array(text.utf8), keepsPermissions: true)
        Console.print("listed \(id) under 'published' in \(path)")
    }

    private static func summary(of record: PublishedRecord) -> String {
        let counts = [
            record.measures.count.counted("KPI"), record.milestones.count.counted("milestone"),
            record.actions.count.counted("action"),
        ]
        return counts.joined(separator: ", ") + " and " + record.caseStudies.count.counted("case study", "case studies")
    }
}
