import Testing

@testable import Model

/// The questions of the second report of the small plan.
enum Questions {
    /// All questions, with some files changed.
    static func all(changing changes: [String: String] = [:]) throws -> [LineOfEnquiry] {
        try #require(try SmallPlan.second(changing: changes)).linesOfEnquiry
    }

    /// The question about one measure, which has this row instead of the plan's own.
    ///
    /// - Parameters:
    ///   - row: The row, with readings from August 2024 to March 2025.
    ///   - told: The row as it was when members were told, in September 2024; by default the same.
    /// - Returns: The question; `nil` where there is no reason to ask about it.
    /// - Throws: Where the plan cannot be read.
    static func measure(_ row: String, told: String? = nil) throws -> LineOfEnquiry? {
        let months = "2024-08,2024-09,2024-10,2024-11,2024-12,2025-01,2025-02,2025-03"
        let head = "id,title,unit,better,target,benchmark,\(months)\n"
        return try second([csv: head + row], told: [csv: head + (told ?? row)])
            .first { $0.about.map(\.kind) == [.kpi] }
    }

    /// The questions about milestones.
    ///
    /// - Parameters:
    ///   - milestones: The plan's milestones.
    ///   - told: The same as they were when members were told, in September 2024; by default the same.
    /// - Returns: The questions.
    /// - Throws: Where the plan cannot be read.
    static func milestones(_ milestones: String, told: String? = nil) throws -> [LineOfEnquiry] {
        let file = "priorities/01-help/milestones.yaml"
        return try second([file: milestones], told: [file: told ?? milestones])
            .filter { $0.about.contains { $0.kind == .milestone } }
    }

    static let csv = "priorities/01-help/kpis.csv"

    /// The questions of the second report, with some files changed and others as members were told.
    static func second(_ changes: [String: String], told: [String: String]) throws -> [LineOfEnquiry] {
        let record = try #require(SmallPlan.record(amending: told))
        var changes = changes
        changes["reports/2024-q2/published.json"] = try RecordFile.text(of: record)
        return try #require(SmallPlan.snapshot("2024-q4", changing: changes)).linesOfEnquiry
    }
}
