extension Snapshot {
    /// The questions that the record gives reason to ask, the most pressing first.
    ///
    /// All reasons about a single thing are one question. Within a group what members have asked before without its
    /// getting better comes first, then the worst (`Ranking`); the groups take turns, so that the first questions are not
    /// all of one kind.
    ///
    /// What officers say in `enquiry.md` is in them; what they say nothing of is as it was derived.
    package var linesOfEnquiry: [LineOfEnquiry] { derivedLinesOfEnquiry.after(report.enquiry?.notes ?? []) }

    /// The same without what officers say.
    package var derivedLinesOfEnquiry: [LineOfEnquiry] {
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
        let asked = askedBefore
        func before(_ ground: EnquiryGround) -> AskedBefore? {
            ground.about.count == 1 ? ground.about.first.flatMap { asked[$0] } : nil
        }
        // What members have asked before and has not got better since comes before what they have not.
        func isRepeated(_ ground: EnquiryGround) -> Bool { before(ground)?.isUnchanged == true }
        let groups = Dictionary(grouping: merged) { $0.reasons[0].group }
            .mapValues { entries in
                entries.map { (entry: $0, isRepeated: isRepeated($0.ground)) }
                    .sorted {
                        $0.isRepeated == $1.isRepeated
                            ? $0.entry.ground.rank < $1.entry.ground.rank : $0.isRepeated
                    }
                    .map(\.entry)
            }
        return Self.takingTurns(groups).map { ground, reasons in
            LineOfEnquiry(
                reason: reasons[0],
                alsoBecause: Array(reasons.dropFirst()),
                question: ground.question,
                evidence: ground.evidence,
                about: ground.about,
                addressee: ground.addressee,
                askedBefore: before(ground),
                officers: nil
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
