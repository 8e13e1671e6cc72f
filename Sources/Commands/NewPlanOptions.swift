internal import ArgumentParser
internal import Diagnostics
internal import Model
internal import Skeletons

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What `scrutiny new plan` has to know: taken from options, or asked for.
struct NewPlanOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The council.", valueName: "name"))
    var authority: String?

    @Option(help: ArgumentHelp("The committee that receives the reports.", valueName: "name"))
    var committee: String?

    @Option(help: ArgumentHelp("The plan's title.", valueName: "title"))
    var title: String?

    @Option(help: ArgumentHelp("Its first month, such as 2025-04.", valueName: "month"))
    var starts: String?

    @Option(help: ArgumentHelp("Its last month, such as 2028-03.", valueName: "month"))
    var ends: String?

    @Option(
        name: .customLong("priorities"),
        help: ArgumentHelp("The priorities' titles, divided by semicolons.", valueName: "titles")
    )
    var priorityTitles: String?

    @Option(
        name: .customLong("as-at"),
        help: ArgumentHelp("The date of the first report, such as 2025-06-30.", valueName: "date")
    )
    var asAt: String?

    /// The plan that the options and the answers describe.
    func skeleton(named name: String?) throws -> PlanSkeleton {
        var interview = Interview()
        let authority = interview.answer(authority, "The council", option: "--authority")
        let committee = interview.answer(committee, "The committee that receives the reports", option: "--committee")
        let title = interview.answer(title ?? name, "The plan's title", option: "--title")
        let starts = interview.answer(starts, "Its first month, such as 2025-04", option: "--starts")
        let ends = interview.answer(ends, "Its last month, such as 2028-03", option: "--ends")
        let priorities = interview.answer(
            priorityTitles,
            "The priorities' titles, divided by semicolons",
            option: "--priorities"
        )
        let asAt = interview.answer(asAt, "The date of the first report, such as 2025-06-30", option: "--as-at")
        if !interview.missing.isEmpty {
            throw Failure.usage(
                "A plan needs \(interview.missing.joined(separator: ", ")). For example: scrutiny new plan --authority "
                    + "\"Example Council\" --committee \"Scrutiny Committee\" --title \"Better Lives\" --starts 2025-04 "
                    + "--ends 2028-03 --priorities \"Early help; Care\" --as-at 2025-06-30."
            )
        }
        return PlanSkeleton(
            authority: authority,
            committee: committee,
            title: title,
            starts: try Self.date(starts, "--starts"),
            ends: try Self.date(ends, "--ends"),
            priorities: priorities.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty },
            asAt: try Self.date(asAt, "--as-at")
        )
    }

    private static func date(_ text: String, _ option: String) throws -> WrittenDate {
        if let date = WrittenDate(text) { return date }
        let (message, remedy) = WrittenDate.problem(with: text, under: option, example: WrittenDate.example)
        throw Failure.usage("\(option): \(message); \(remedy).")
    }
}

/// Questions to whoever sits at the terminal; without one, what was not given is missing.
private struct Interview {
    private let canAsk = isatty(STDIN_FILENO) == 1
    /// The options that were neither given nor answered.
    private(set) var missing = [String]()

    mutating func answer(_ given: String?, _ question: String, option: String) -> String {
        if let given, !given.isEmpty { return given }
        if canAsk {
            print(question + ":")
            if let line = readLine(), !line.isEmpty { return line }
        }
        missing.append(option)
        return ""
    }
}
