extension Snapshot {
    /// The questions that the record gives reason to ask, the worst reasons first; within a reason, in the order of the
    /// report.
    ///
    /// No two are about the same thing for the same reason.
    package var linesOfEnquiry: [LineOfEnquiry] {
        let lines = MeasureEnquiries(snapshot: self).lines + MilestoneEnquiries(snapshot: self).lines
        return LineOfEnquiry.Reason.allCases.flatMap { reason in lines.filter { $0.reason == reason } }
    }
}
