package import Declarations
package import Diagnostics

/// The key `process` of kpis.yaml, as written and not yet checked.
package struct ProcessDetails: Thing {
    package var rebases: [Rebase] = []
    package var baseline: Baseline?

    package init(at location: SourceLocation) {}

    package init(rebases: [Rebase] = [], baseline: Baseline? = nil) {
        self.rebases = rebases
        self.baseline = baseline
    }

    package static let declaration = Declaration<ProcessDetails>(
        "process chart",
        "Where a measure's process chart begins a new segment, and which readings its limits are worked out from"
    ) {
        Groups("rebase", \.rebases, "Periods from which mean and limits are worked out again")
        Group("baseline", \.baseline, "The readings that mean and limits are worked out from")
    }
}

extension ProcessDetails {
    /// One entry of `rebase`.
    package struct Rebase: Thing {
        package var from: Located<String>
        /// Empty where none was given, which is found where the plan is read.
        package var reason: Located<String>
        package var by: Located<String>?

        package init(from: Located<String>, reason: Located<String>, by role: Located<String>? = nil) {
            self.from = from
            self.reason = reason
            by = role
        }

        package init(at location: SourceLocation) {
            self.init(from: Located("", at: location), reason: Located("", at: location))
        }

        package static let declaration = Declaration<Rebase>("rebase", "A new segment of a process chart") {
            Line("from", \.from, "The first period of the new segment", example: "2023-05", to: .record)
            Custom(
                "reason",
                "What changed, so that readings before and after are of two processes",
                form: .line,
                to: [.pages, .record],
                read: { source, rebase in
                    rebase.reason = source.line("reason", example: nil) ?? Located("", at: source.place(of: "reason"))
                },
                texts: { rebase, visit in
                    guard !rebase.reason.value.isEmpty else { return }
                    visit(PrintedText(.line(rebase.reason), key: "reason", destinations: [.pages, .record]))
                },
                value: { .text($0.reason.value) }
            )
            Line("by", \.by, "Who decided it, by role", to: .record)
        }
    }

    /// The key `baseline`: a number of points, or a first and a last period.
    package struct Baseline: Thing {
        package var points: Located<Int>?
        package var from: Located<String>?
        package var to: Located<String>?
        package var location: SourceLocation

        package init(
            points: Located<Int>? = nil,
            from: Located<String>? = nil,
            to: Located<String>? = nil,
            location: SourceLocation
        ) {
            self.points = points
            self.from = from
            self.to = to
            self.location = location
        }

        package init(at location: SourceLocation) { self.init(location: location) }

        package static let declaration = Declaration<Baseline>("baseline", "What limits are worked out from") {
            Written(
                "points",
                \.points,
                "So many readings at the beginning of every segment; 12 or more",
                example: "15",
                to: .record
            )
            Line("from", \.from, "The first period, where one stretch is meant", example: "2022-04", to: .record)
            Line("to", \.to, "The last period", example: "2023-03", to: .record)
        }
    }
}
