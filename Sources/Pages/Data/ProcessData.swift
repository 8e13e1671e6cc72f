internal import Declarations
internal import Measures

/// The current segment of a process chart, where it has enough readings for a mean.
struct CurrentSegmentData: DataThing {
    let mean: Double
    let segment: ProcessSegment

    init?(_ segment: ProcessSegment) {
        guard let mean = segment.mean else { return nil }
        self.mean = mean
        self.segment = segment
    }

    static let data = DataDeclaration<CurrentSegmentData>("spc", "The current segment of a process chart") {
        DataNumber("mean", \.mean, "The mean")
        DataNumber("lower", orNull: \.segment.lower, "The lower limit, not clipped to what the unit allows")
        DataNumber("upper", orNull: \.segment.upper, "The upper limit, not clipped")
        DataYesNo("trial", \.segment.isTrial, "Whether there are too few readings for a verdict")
        DataWords("points", optional: \.segment.points, "What each reading is")
    }
}

/// One segment of a process chart.
struct SegmentData: DataThing {
    let segment: ProcessSegment
    /// The readings with a value, which the segment's places count.
    let readings: [Reading]

    static let data = DataDeclaration<SegmentData>(
        "segment",
        "A stretch of readings that are one process; without mean, limits and points where they are too few"
    ) {
        DataText("from", { $0.readings[$0.segment.places.lowerBound].period.canonical }, "Its first period")
        DataText("to", { $0.readings[$0.segment.places.upperBound - 1].period.canonical }, "Its last period")
        DataNumber("mean", optional: \.segment.mean, "The mean")
        DataNumber("lower", optional: \.segment.lower, "The lower limit, not clipped to what the unit allows")
        DataNumber("upper", optional: \.segment.upper, "The upper limit, not clipped")
        DataYesNo("trial", \.segment.isTrial, "Whether there are too few readings for a verdict")
        DataWords("points", optional: { $0.segment.mean == nil ? nil : $0.segment.points }, "What each reading is")
    }
}
