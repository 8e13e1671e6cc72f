extension Snapshot {
    /// The questions that the record gives reason to ask, the most pressing first.
    ///
    /// All reasons about a single thing are one question. Within a group the worst comes first (`Ranking`); the groups
    /// take turns, so that the first questions are not all of one kind.
    package var linesOfEnquiry: [LineOfEnquiry] {
        let context = EnquiryContext(self)
        var merged = [(ground: EnquiryGround, reasons: [EnquiryReason])]()
        var places = [Reference: Int]()
        for reason in EnquiryReason.allCases {
            for ground in reason.find(context) {
                guard ground.about.count == 1, let thing = ground.about.first else {
                    merged.append((ground, [reason]))
                    continue
                }
                if let place = places[thing] {
                    merged[place].reasons.append(reason)
                } else {
                    places[thing] = merged.count
                    merged.append((ground, [reason]))
                }
            }
        }
        let groups = Dictionary(grouping: merged) { $0.reasons[0].group }
            .mapValues { $0.sorted { $0.ground.rank < $1.ground.rank } }
        return Self.takingTurns(groups).map { ground, reasons in
            LineOfEnquiry(
                reason: reasons[0],
                alsoBecause: Array(reasons.dropFirst()),
                question: ground.question,
                evidence: ground.evidence,
                about: ground.about,
                addressee: ground.addressee
            )
        }
    }

    /// In which order the groups take turns: twice figures, twice promises, then one of each other kind.
    private static let turns: [EnquiryReason.Group] = [.figures, .figures, .promises, .promises, .notKnown, .asked]

    private static func takingTurns<Entry>(_ groups: [EnquiryReason.Group: [Entry]]) -> [Entry] {
        var rest = groups.mapValues { $0[...] }
        var entries = [Entry]()
        while rest.values.contains(where: { !$0.isEmpty }) {
            for group in turns {
                if let entry = rest[group]?.popFirst() { entries.append(entry) }
            }
        }
        return entries
    }
}
